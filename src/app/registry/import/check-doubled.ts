/**
 * Keys that stand in several sheets of a file: both rows are told. Within one sheet the decoder tells.
 *
 *     await checkDoubled(tx, staging, ['税收', '税收（补）'])   // row 3 of 税收（补） repeats “税收!7”
 */
import { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { listDoubled, type StagedImport } from '../../../store/registry/staged-checks.ts'
import type { Tx } from '../../../store/tx.ts'
import { sheetRows } from '../screen/staged-screen.ts'

export async function checkDoubled(
  tx: Tx,
  staging: StagedImport,
  sheets: readonly string[],
): Promise<RemarkLog> {
  const log = new RemarkLog()
  if (sheets.length === 1) return log
  const place = (row: number) => `${sheets[Math.floor(row / sheetRows)]}!${row % sheetRows}`
  for (const { row, first, key } of await listDoubled(tx, staging)) {
    const nowhere = { column: null, field: null }
    log.add({ row, ...nowhere }, { code: 'row-double', facts: { key, first: place(first) } })
    log.add({ row: first, ...nowhere }, { code: 'row-doubled', facts: { key, second: place(row) } })
  }
  return log
}

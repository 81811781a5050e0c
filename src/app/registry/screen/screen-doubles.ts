/** Telephones and figures show that two stored firms are one, where their names and addresses alone did not: told at the rows that bring them. */
import enterprise from '../../../content/registries/enterprise.ts'
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import type { Finding } from '../../../domain/registry/screen/finding.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import { loadColumns } from '../../../store/registry/column-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { loadStagedFirms } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { getColumn, numbersOf } from '../../../table/table.ts'
import { takeRows } from '../../../table/take-rows.ts'
import { loadFirmTraits, traitsOf } from './firm-traits.ts'
import { type StagedScreen, seesAll, sheetRows, tellFinding } from './staged-screen.ts'

export async function screenDoubles(tx: Tx, screen: StagedScreen, log: RemarkLog): Promise<void> {
  const { registry, staged } = screen
  const traits = traitsOf(registry)
  if (!seesAll(screen) || !traits.some((field) => staged.fields.includes(field))) return
  const rows = await loadStagedFirms(tx, staged, [...registry.key, ...traits])
  const numbers = numbersOf(rows, 'row')
  const numberOf = new Map(
    wordsOf(getColumn(rows, 'enterprise')).map((code, row) => [code, numbers[row] ?? 0]),
  )
  const stored = await loadColumns(tx, registryTables(enterprise), ['creditCode', 'name', 'address'])
  const all = wordsOf(getColumn(stored, 'creditCode'))
  // Of two rows that are alike the later one is told: those that are brought come last.
  const isBrought = (row: number) => numberOf.has(all[row] ?? '')
  const rowsOfAll = Array.from(all.keys())
  const order = [...rowsOfAll.filter((row) => !isBrought(row)), ...rowsOfAll.filter(isBrought)]
  const firms = takeRows(stored, order)
  const [codes, name, address] = ['creditCode', 'name', 'address'].map((field) =>
    wordsOf(getColumn(firms, field)),
  )
  if (codes === undefined || name === undefined || address === undefined) return
  const columns = await loadFirmTraits(tx, codes, { registry: registry.id, rows })
  const placed = Int32Array.from(codes, (code) => (numberOf.get(code) ?? 0) % sheetRows)
  const sheet = {
    size: codes.length,
    fields: [],
    columns: { ...columns, creditCode: codes, name, address },
    numbers: placed,
  }
  const detectors = detectorsOf('firm').filter(({ code }) => code === 'duplicate-firm')
  for (const finding of runScreen(sheet, detectors)) {
    const number = numberOf.get(codes[finding.row ?? -1] ?? '')
    if (number !== undefined && isByTrait(finding))
      tellFinding(log, { ...finding, field: registry.key[0] ?? null }, number)
  }
}

/** What names and addresses alone show was told when the firms came in. */
function isByTrait({ facts: { sameEn } }: Finding): boolean {
  return /telephone|figures/.test(String(sameEn))
}

/**
 * All sheets of a file: which of them hold a table of the registry, which says nothing new.
 *
 *     const { tables, chosen, remarks } = recogniseWorkbook(samples, { registry, lookups })
 *     chosen   // ['姜山镇', '五乡镇']: sheets with a table of their own, best first when there is only one
 */
import type { Diagnostic } from '../../../base/diagnostic.ts'
import { isFilled, rawText, type SheetSample } from '../../grid/grid.ts'
import { headFingerprint } from '../mapping/head-fingerprint.ts'
import { type RecogniseContext, recogniseTable } from './recognise-table.ts'
import type { Recognised } from './recognised.ts'
import { tableRemark } from './table-remark.ts'

export interface RecognisedWorkbook {
  /** One for each sheet, in the order of the file. */
  readonly tables: readonly Recognised[]
  /** Names of the sheets to read unless a person says otherwise. */
  readonly chosen: readonly string[]
  readonly remarks: readonly Diagnostic[]
}

export function recogniseWorkbook(
  samples: readonly SheetSample[],
  context: RecogniseContext,
): RecognisedWorkbook {
  const tables = samples.map((sample) => recogniseTable(sample, context))
  const remarks: Diagnostic[] = []
  const usable: Usable[] = []
  for (const [i, sample] of samples.entries()) {
    const table = tables[i]
    if (table?.kind !== 'table') continue
    const content = contentOf(sample, table)
    const twin = usable.find((one) => one.content === content)
    if (sample.state !== 'visible') remarks.push(tableRemark('sheet-hidden', { sheet: sample.name }))
    else if (twin !== undefined) {
      remarks.push(tableRemark('sheets-same-content', { sheet: sample.name, other: twin.table.sheet }))
    } else usable.push({ table, content })
  }
  const best = Math.max(0, ...usable.map(({ table }) => table.score))
  // a table with half the fields of the best one is another sort of sheet
  const chosen = usable.filter(({ table }) => table.score >= best * 0.6).map(({ table }) => table.sheet)
  if (chosen.length > 1) {
    const { zh, en } = context.registry.label
    remarks.push(tableRemark('sheets-several', { registry: zh, registryEn: en, sheets: chosen.join('、') }))
  }
  return { tables, chosen, remarks }
}

interface Usable {
  readonly table: Recognised
  readonly content: string
}

/** Heads and rows of the sample, wherever they stand. */
function contentOf({ rows }: SheetSample, table: Recognised): string {
  const data = rows
    .filter(({ number }) => number > table.headLast)
    .map(({ cells }) =>
      cells
        .filter(isFilled)
        .map((cell) => rawText(cell).trim())
        .join('\t'),
    )
  return [headFingerprint(table), ...data].join('\n')
}

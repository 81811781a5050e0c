/** Who the firms of an import are, beside all that are stored: one firm under two codes, a town that is not the one of the address. */
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import type { Sheet } from '../../../domain/registry/screen/screen-sheet.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import type { Brought } from '../../../store/registry/change-statements.ts'
import { loadColumns } from '../../../store/registry/column-store.ts'
import { loadStagedFirms } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'
import { loadFirmTraits } from './firm-traits.ts'
import { type StagedScreen, seesAll, sheetRows, tellFinding } from './staged-screen.ts'

const identity = ['creditCode', 'name', 'address', 'town'] as const

export async function screenFirms(tx: Tx, screen: StagedScreen, log: RemarkLog): Promise<void> {
  const { staged, towns } = screen
  if (!staged.fields.some((field) => identity.some((own) => own === field))) return
  const brought = await loadStagedFirms(tx, staged, { fields: identity })
  const stored = await loadColumns(tx, staged.tables, identity)
  const { columns, numbers } = mergeFirms(brought, stored, staged)
  const sheet = await sheetOfFirms(tx, columns, { towns, withFigures: seesAll(screen) })
  const placed: Sheet = { ...sheet, numbers: numbers.map((number) => number % sheetRows) }
  for (const finding of runScreen(placed, detectorsOf('firm'))) {
    const number = numbers[finding.row ?? -1] ?? 0
    if (number > 0) tellFinding(log, finding, number)
  }
}

interface MergedFirms {
  readonly columns: Record<string, readonly string[]>
  /** Row numbers; 0 for a firm that is only stored. */
  readonly numbers: Int32Array
}

/** Firms that are only stored, then those that are brought, as they will be: of two rows that are alike the later one is told. */
function mergeFirms(brought: Table, stored: Table, { fields, blanks }: Brought): MergedFirms {
  const codes = wordsOf(getColumn(brought, 'creditCode'))
  const storedCodes = wordsOf(getColumn(stored, 'creditCode'))
  const known = new Set(codes)
  const others = storedCodes.flatMap((code, row) => (known.has(code) ? [] : [row]))
  const rowOf = new Map(storedCodes.map((code, row) => [code, row]))
  const columns = identity.map((field) => {
    const [own, kept] = [brought, stored].map((table) => wordsOf(getColumn(table, field)))
    const isBrought = field === 'creditCode' || fields.includes(field)
    const merged = codes.map((code, row) => {
      const value = isBrought ? (own?.[row] ?? '') : ''
      return value !== '' || (isBrought && blanks === 'clear') ? value : (kept?.[rowOf.get(code) ?? -1] ?? '')
    })
    return [field, [...others.map((row) => kept?.[row] ?? ''), ...merged]]
  })
  const numbers = Int32Array.from([...others.map(() => 0), ...numbersOf(brought, 'row')])
  return { columns: Object.fromEntries(columns), numbers }
}

export interface FirmsBeside {
  readonly towns: ReadonlyMap<string, string>
  /** With telephones and the last year's figures, which not everybody may see. */
  readonly withFigures: boolean
}

/** Names, addresses and towns of the firms, row by row. */
export async function sheetOfFirms(
  tx: Tx,
  columns: Readonly<Record<string, readonly string[]>>,
  beside: FirmsBeside,
): Promise<Sheet> {
  const codes = columns.creditCode ?? []
  const more = beside.withFigures ? await loadFirmTraits(tx, codes) : {}
  return { size: codes.length, fields: [], columns: { ...columns, ...more }, towns: beside.towns }
}

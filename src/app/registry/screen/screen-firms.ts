/** Who the firms of an import are, beside all that are stored: one firm under two codes, a town that is not the one of the address. */
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import person from '../../../content/registries/person.ts'
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import type { Columns, Sheet } from '../../../domain/registry/screen/screen-sheet.ts'
import { identityOf, wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import { loadColumns } from '../../../store/registry/column-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { loadStagedFirms } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { appendRows } from '../../../table/append-rows.ts'
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'
import { rowsWhere, takeRows } from '../../../table/take-rows.ts'
import { type StagedScreen, seesAll, sheetRows, tellFinding } from './staged-screen.ts'

const identity = ['creditCode', 'name', 'address', 'town'] as const

export async function screenFirms(tx: Tx, screen: StagedScreen, log: RemarkLog): Promise<void> {
  const { staged, towns } = screen
  if (!staged.fields.some((field) => identity.some((own) => own === field))) return
  const brought = await loadStagedFirms(tx, staged, identity)
  const firms = appendRows(brought, await loadOthers(tx, staged.tables, brought))
  // The stored ones first: of two rows that are alike the later one is told.
  const order = Int32Array.from(
    { length: firms.rowCount },
    (_, at) => (at + brought.rowCount) % firms.rowCount,
  )
  const rows = takeRows(firms, order)
  const sheet = await sheetOfFirms(tx, rows, { towns, withFigures: seesAll(screen) })
  const numbers = numbersOf(rows, 'row')
  const placed: Sheet = { ...sheet, numbers: Int32Array.from(numbers, (number) => number % sheetRows || 0) }
  for (const finding of runScreen(placed, detectorsOf('firm'))) {
    const number = numbers[finding.row ?? -1] ?? Number.NaN
    if (!Number.isNaN(number)) tellFinding(log, finding, number)
  }
}

async function loadOthers(tx: Tx, tables: StagedScreen['staged']['tables'], brought: Table): Promise<Table> {
  const stored = await loadColumns(tx, tables, identity)
  const known = new Set(wordsOf(getColumn(brought, 'creditCode')))
  const isOther = Uint8Array.from(wordsOf(getColumn(stored, 'creditCode')), (code) =>
    known.has(code) ? 0 : 1,
  )
  return takeRows(stored, rowsWhere(isOther, 1))
}

export interface FirmsBeside {
  readonly towns: ReadonlyMap<string, string>
  /** With telephones and the last year's figures, which not everybody may see. */
  readonly withFigures: boolean
}

/** Names, addresses and towns of the firms, row by row. */
export async function sheetOfFirms(tx: Tx, firms: Table, beside: FirmsBeside): Promise<Sheet> {
  const columns = identityOf(firms, identity)
  const codes = wordsOf(getColumn(firms, 'creditCode'))
  const more = beside.withFigures ? await loadTraits(tx, codes) : {}
  return { size: firms.rowCount, fields: [], columns: { ...columns, ...more }, towns: beside.towns }
}

const compared = ['revenueWanYuan', 'taxWanYuan', 'electricityWanKwh'] as const

/** Telephones of people, and figures of the last year that is known of a firm. */
async function loadTraits(tx: Tx, codes: readonly string[]): Promise<Columns> {
  const people = await loadColumns(tx, registryTables(person), ['enterprise', 'phone'])
  const phoneOf = new Map(pairsOf(people, 'phone'))
  const years = await loadColumns(tx, registryTables(enterpriseYear), ['enterprise', 'year', ...compared])
  const rowOf = lastRows(years)
  const figures = compared.map((field) => {
    const values = numbersOf(years, field)
    return [field, Float64Array.from(codes, (code) => values[rowOf.get(code) ?? -1] ?? Number.NaN)] as const
  })
  return { phone: codes.map((code) => phoneOf.get(code) ?? ''), ...Object.fromEntries(figures) }
}

function pairsOf(table: Table, field: string): readonly (readonly [string, string])[] {
  const words = wordsOf(getColumn(table, field))
  return wordsOf(getColumn(table, 'enterprise')).map((code, row) => [code, words[row] ?? ''])
}

function lastRows(table: Table): ReadonlyMap<string, number> {
  const years = numbersOf(table, 'year')
  const last = new Map<string, number>()
  for (const [row, code] of wordsOf(getColumn(table, 'enterprise')).entries()) {
    const known = last.get(code)
    if (known === undefined || (years[known] ?? 0) < (years[row] ?? 0)) last.set(code, row)
  }
  return last
}

/**
 * Figures of each year or month that an import brings, beside those of the same firms a year before and beside like firms: some firms after the other, so that memory
 * stays small however long the file is.
 */

import { setImmediate } from 'node:timers/promises'
import type { FineValues } from '../../../domain/registry/decode/fine-values.ts'
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import type { FieldDefinition } from '../../../domain/registry/field.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import { sheetOfPeriod } from '../../../domain/registry/screen/sheet-of-table.ts'
import { loadStoredRows, type StoredWish } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { appendRows } from '../../../table/append-rows.ts'
import { numbersOf, type Table } from '../../../table/table.ts'
import type { FirmDirectory } from './firm-directory.ts'
import { type FirmsPiece, piecesOf } from './firm-pieces.ts'
import { oneAhead } from './one-ahead.ts'
import { periodText, yearBefore } from './period-before.ts'
import { RowsBeside, yearLength } from './rows-beside.ts'
import { comparedFields, type FirmsScreen } from './staged-screen.ts'
import { findAbsent, tellAbsent } from './tell-absent.ts'
import { ToldFindings } from './told-findings.ts'

/** A screening whose first stored rows are on their way already, where another connection brings them. */
export interface OpenedPeriods {
  readonly screen: FirmsScreen
  readonly fields: readonly FieldDefinition[]
  /** Fields that are loaded. */
  readonly asked: readonly string[]
  readonly periods: readonly string[]
  readonly pieces: readonly FirmsPiece[]
  /** What is stored of the firms of a piece: of one after the other, in order. */
  readonly stored: (tx: Tx, piece: FirmsPiece) => Promise<Table>
}

/** Undefined where the import brings nothing to compare. */
export async function openPeriods(screen: FirmsScreen): Promise<OpenedPeriods | undefined> {
  const { staged, brought, aside } = screen
  const fields = comparedFields(screen)
  const figures = fields.filter(({ type }) => 'unit' in type && type.nature !== 'ratio').map(({ key }) => key)
  if (!figures.some((field) => staged.fields.includes(field))) return undefined
  const asked = fields
    .filter(({ key }) => figures.includes(key) || key === 'isAboveScale')
    .map(({ key }) => key)
  const periods = await brought.periods()
  const pieces = piecesOf(await brought.firms())
  const needed = [...new Set(periods.flatMap((period) => [period, yearBefore(period)]))]
  const load = (tx: Tx, piece: FirmsPiece) =>
    loadStored(tx, screen, { piece, periods: needed, fields: asked })
  const stored = aside === undefined ? load : oneAhead(pieces, (piece) => aside((tx) => load(tx, piece)))
  return { screen, fields, asked, periods, pieces, stored }
}

export async function screenPeriods(tx: Tx, opened: OpenedPeriods, log: RemarkLog): Promise<void> {
  const { screen, fields, asked, periods, pieces } = opened
  const { staged, firms, brought } = screen
  const told = new ToldFindings(log, staged.fields, screen.registry.checks)
  for (const piece of pieces) {
    screen.signal?.throwIfAborted()
    const stored = await opened.stored(tx, piece)
    const own = await brought.load({ firms: piece.firms, fields: asked })
    putFine(own, screen.fine)
    const rows = new RowsBeside({ staged: own, stored, change: staged, firms })
    const compare = async () => {
      await setImmediate()
      for (const period of rows.periods) tellPeriod(rows, period, { fields, told, targets: screen.targets })
    }
    // With the last of them the database looks for those that are absent meanwhile.
    const absent = piece === pieces.at(-1) ? findAbsent(tx, screen, periods) : []
    const [found] = await Promise.all([absent, compare()])
    tellAbsent(found, log)
  }
}

/** What the file says, where staging has it rounded away. */
function putFine(brought: Table, fine: FineValues): void {
  const numbers = numbersOf(brought, 'row')
  for (const [field, column] of Object.entries(brought.columns))
    if (column.kind === 'number') fine.put(field, numbers, column.values)
}

interface Needed {
  readonly piece: FirmsPiece
  readonly periods: readonly string[]
  readonly fields: readonly string[]
}

/** Fewer rows say too little of what is usual: rows of other firms are put beside them. */
const fewestRows = 500
const mostPeers = 20_000

async function loadStored(
  tx: Tx,
  { staged: { tables }, firms }: FirmsScreen,
  { piece, ...needed }: Needed,
): Promise<Table> {
  const wish = { ...needed, known: firms.list }
  const own = await loadStoredRows(tx, tables, { ...wish, ...firmsOf(piece, firms) })
  if (piece.rows >= fewestRows * wish.periods.length) return own
  const all = { from: '', to: null }
  return appendRows(own, await loadStoredRows(tx, tables, { ...wish, firms: all, most: mostPeers }))
}

/** Firms that stand apart are named: between them are too many others. Those that stand far apart are looked up one by one. */
function firmsOf({ firms, codes }: FirmsPiece, directory: FirmDirectory): Pick<StoredWish, 'firms' | 'only'> {
  const [first = '', last = ''] = [codes[0], codes.at(-1)]
  const span = directory.placeOf(last) - directory.placeOf(first)
  if (codes.length * 3 >= span) return { firms }
  return codes.length * 10 >= span ? { firms: { from: first, to: null }, only: codes } : { firms: { codes } }
}

interface Telling {
  readonly fields: readonly FieldDefinition[]
  readonly told: ToldFindings
  readonly targets: FirmsScreen['targets']
}

function tellPeriod(rows: RowsBeside, period: number, { fields, told, targets }: Telling): void {
  const own = rows.firms(period)
  const peers = own.length < fewestRows ? rows.others(period) : new Int32Array(0)
  const firms = Int32Array.from([...own, ...peers])
  const table = rows.table(period, firms)
  const before = period - yearLength(period)
  const isFew = table.rowCount < fewestRows
  const whole = isFew ? appendRows(table, rows.table(before, rows.others(before))) : table
  const sheet = {
    ...sheetOfPeriod(fields, whole),
    following: rows.following(period, firms),
    targets: targets(Number(periodText(period).slice(0, 4))),
  }
  told.tell(periodText(period), whole, runScreen(sheet, detectorsOf('period')))
}

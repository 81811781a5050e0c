/** Months in a row of the firms that an import brings, what is stored before them included: figures that were copied on, smoothed, rounded or worked out. */
import { monthNumber, monthText } from '../../../base/day-number.ts'
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import type { Series, Sheet } from '../../../domain/registry/screen/screen-sheet.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import { loadStoredRows } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'
import { piecesOf } from './firm-pieces.ts'
import { comparedFields, type FirmsScreen, tellFinding } from './staged-screen.ts'

/** How far back is looked, and how many values of a field are held at once. */
const months = 60
const mostValues = 400_000

export async function screenSeries(tx: Tx, screen: FirmsScreen, log: RemarkLog): Promise<void> {
  const { staged, brought } = screen
  const fields = comparedFields(screen).filter(
    ({ key, type }) => staged.fields.includes(key) && type.kind === 'number' && type.nature === 'flow',
  )
  const last = (await brought.periods()).at(-1)
  if (last === undefined || fields.length === 0) return
  const span = { last: monthNumber(last), months, fields: fields.map(({ key }) => key) }
  const periods = Array.from({ length: months }, (_, at) => monthText(span.last - months + 1 + at))
  const firms = (await brought.firms()).map(({ code }) => ({ code, rows: months }))
  for (const piece of piecesOf(firms, mostValues)) {
    screen.signal?.throwIfAborted()
    const wish = { fields: span.fields, periods, firms: piece.firms }
    const grid = new SeriesGrid(piece.codes, span)
    grid.put(await loadStoredRows(tx, staged.tables, wish))
    const lastRows = grid.put(await brought.load(wish))
    const sheet: Sheet = { size: piece.codes.length, fields, columns: {}, series: grid.series }
    for (const finding of runScreen(sheet, detectorsOf('series')))
      tellFinding(log, finding, lastRows[finding.row ?? -1] ?? null)
  }
}

export interface SeriesSpan {
  readonly fields: readonly string[]
  /** The last month as its number, and how many there are with it. */
  readonly last: number
  readonly months: number
}

/** Values by firm and month; what is put in later goes before what was there. */
export class SeriesGrid {
  readonly series: readonly Series[]
  readonly #rowOf: ReadonlyMap<string, number>
  readonly #first: number
  readonly #count: number

  constructor(firms: readonly string[], { fields, last, months: count }: SeriesSpan) {
    this.#first = last - count + 1
    this.#count = count
    this.#rowOf = new Map(firms.map((firm, row) => [firm, row]))
    const names = Array.from({ length: count }, (_, at) => monthText(this.#first + at))
    this.series = fields.map((field) => ({
      field,
      months: names,
      values: new Float64Array(firms.length * count).fill(Number.NaN),
    }))
  }

  /** Answers the row number of each firm's last month among these. */
  put(table: Table): Int32Array {
    const [periods, numbers] = [numbersOf(table, 'period'), numbersOf(table, 'row')]
    const last = new Int32Array(this.#rowOf.size)
    const lastMonth = new Float64Array(this.#rowOf.size)
    for (const [row, firm] of wordsOf(getColumn(table, 'enterprise')).entries()) {
      const at = this.#rowOf.get(firm)
      const month = periods[row] ?? 0
      if (at === undefined || month < this.#first) continue
      for (const { field, values } of this.series) {
        const value = numbersOf(table, field)[row] ?? Number.NaN
        if (!Number.isNaN(value)) values[at * this.#count + month - this.#first] = value
      }
      if (month < (lastMonth[at] ?? 0)) continue
      lastMonth[at] = month
      last[at] = numbers[row] ?? 0
    }
    return last
  }
}

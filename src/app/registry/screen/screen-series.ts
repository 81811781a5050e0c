/** Months in a row of the firms that an import brings, what is stored before them included: figures that were copied on, smoothed, rounded or worked out. */
import { monthNumber, monthText } from '../../../base/day-number.ts'
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import type { Series, Sheet } from '../../../domain/registry/screen/screen-sheet.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import { countStagedPeriods } from '../../../store/registry/screening/screen-store.ts'
import {
  listStagedFirms,
  loadStagedSeries,
  loadStoredSeries,
  type SeriesWish,
} from '../../../store/registry/screening/series-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'
import { comparedFields, type StagedScreen, tellFinding } from './staged-screen.ts'

/** How far back is looked, and how many values of a field are held at once. */
const months = 60
const mostValues = 400_000

export async function screenSeries(tx: Tx, screen: StagedScreen, log: RemarkLog): Promise<void> {
  const { staged } = screen
  const fields = comparedFields(screen).filter(
    ({ key, type }) => staged.fields.includes(key) && type.kind === 'number' && type.nature === 'flow',
  )
  const to = (await countStagedPeriods(tx, staged)).at(-1)?.period
  if (to === undefined || fields.length === 0) return
  const from = monthText(monthNumber(to) - months + 1)
  const firms = await listStagedFirms(tx, staged)
  const step = Math.max(1, Math.floor(mostValues / months))
  for (let at = 0; at < firms.length; at += step) {
    const own = firms.slice(at, at + step)
    const range = [own[0] ?? '', firms[at + step] ?? null] as const
    const wish = { fields: fields.map(({ key }) => key), from, to, firms: range }
    const grid = new SeriesGrid(own, wish)
    grid.put(await loadStoredSeries(tx, staged.tables, wish))
    const lastRows = grid.put(await loadStagedSeries(tx, staged, wish))
    const sheet: Sheet = { size: own.length, fields, columns: {}, series: grid.series }
    for (const finding of runScreen(sheet, detectorsOf('series')))
      tellFinding(log, finding, lastRows[finding.row ?? -1] ?? null)
  }
}

/** Values by firm and month; what is put in later goes before what was there. */
export class SeriesGrid {
  readonly series: readonly Series[]
  readonly #rowOf: ReadonlyMap<string, number>
  readonly #first: number
  readonly #count: number

  constructor(firms: readonly string[], { fields, from, to }: Pick<SeriesWish, 'fields' | 'from' | 'to'>) {
    this.#first = monthNumber(from)
    this.#count = monthNumber(to) - this.#first + 1
    this.#rowOf = new Map(firms.map((firm, row) => [firm, row]))
    const names = Array.from({ length: this.#count }, (_, at) => monthText(this.#first + at))
    this.series = fields.map((field) => ({
      field,
      months: names,
      values: new Float64Array(firms.length * this.#count).fill(Number.NaN),
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
      if (at === undefined) continue
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

/**
 * What several detectors need, computed once: logarithms of the figures, what like firms have, how large a row's firm is, how each figure changed since last time.
 *
 *     prepareGround(sheet).figures[3]   // { field, values, change, residual, … }
 *
 * Every row has a size of its own: the middle of how its figures stand to those of like firms. A figure that stands far from that size is out of line with the row's
 * other figures: tax with revenue, electricity with output, land with employees.
 */
import type { UnitId } from '../../../base/quantity.ts'
import type { FieldDefinition } from '../field.ts'
import { medianInPlace, medianOf, spreadOf } from './robust.ts'
import { numbersOf, type Sheet } from './screen-sheet.ts'

/** A column of numbers with a unit. */
export interface FigureColumn {
  readonly field: FieldDefinition
  readonly unit: UnitId
  readonly values: Float64Array
  readonly before: Float64Array | undefined
  /** Logarithm of the value over the last one; NaN where either is missing or zero, or their signs differ. */
  readonly change: Float64Array
  readonly usualChange: number
  readonly changeSpread: number
  /** Logarithm of the value over what its row's size and like firms let expect; NaN where too little is known. */
  readonly residual: Float64Array
  readonly residualSpread: number
}

export interface ScreenGround {
  readonly sheet: Sheet
  readonly figures: readonly FigureColumn[]
  /** The middle of how a row's figures changed beside their columns' usual change: the firm as a whole. NaN where too few are known. */
  readonly rowChange: Float64Array
  /** What is made of all this, kept for whoever asks next: `ground.once(findSlips)`. */
  readonly once: <T>(make: (ground: ScreenGround) => T) => T
}

export function prepareGround(sheet: Sheet): ScreenGround {
  const fields = sheet.fields.flatMap((field) => {
    const values = numbersOf(sheet.columns, field.key)
    const { type } = field
    return values === undefined || !('unit' in type) || type.nature === 'ratio'
      ? []
      : [{ field, unit: type.unit, values, logs: logsOf(values) }]
  })
  const residuals = residualsOf(
    sheet,
    fields.map(({ logs }) => logs),
  )
  const figures = fields.map(({ field, unit, values }, at): FigureColumn => {
    const before = numbersOf(sheet.previous, field.key)
    const change = changesOf(values, before)
    const usualChange = medianOf(change)
    const residual = residuals[at] ?? new Float64Array(sheet.size)
    return {
      field,
      unit,
      values,
      before,
      change,
      usualChange: Number.isNaN(usualChange) ? 0 : usualChange,
      changeSpread: Math.max(leastSpread, spreadOf(change, usualChange) || 0),
      residual,
      residualSpread: Math.max(leastSpread, spreadOf(residual, 0) || 0),
    }
  })
  const made = new Map<unknown, unknown>()
  const ground: ScreenGround = {
    sheet,
    figures,
    rowChange: rowChanges(sheet.size, figures),
    once: (make) => {
      if (!made.has(make)) made.set(make, make(ground))
      return made.get(make) as ReturnType<typeof make>
    },
  }
  return ground
}

function rowChanges(size: number, figures: readonly FigureColumn[]): Float64Array {
  return middlesOfRows(
    size,
    figures.map(({ change, usualChange }) => ({ values: change, usual: usualChange })),
  )
}

interface Compared {
  readonly values: Float64Array
  /** What is taken off each value. */
  readonly usual: number
}

/** The middle of what each row has in these columns; NaN where too few are known. */
function middlesOfRows(size: number, columns: readonly Compared[]): Float64Array {
  const scratch = new Float64Array(columns.length)
  const middles = new Float64Array(size).fill(Number.NaN)
  for (let row = 0; row < size; row += 1) {
    let known = 0
    for (const { values, usual } of columns) {
      const value = (values[row] ?? Number.NaN) - usual
      if (Number.isNaN(value)) continue
      scratch[known] = value
      known += 1
    }
    if (known >= fewestFigures) middles[row] = medianInPlace(scratch, known)
  }
  return middles
}

/** Columns that hardly vary would make every small change look wild. */
export const leastSpread = 0.05

function logsOf(values: Float64Array): Float64Array {
  const logs = new Float64Array(values.length)
  for (let row = 0; row < logs.length; row += 1) {
    const value = values[row] ?? 0
    logs[row] = value === 0 ? Number.NaN : Math.log(Math.abs(value))
  }
  return logs
}

export function changesOf(values: Float64Array, before: Float64Array | undefined): Float64Array {
  const changes = new Float64Array(values.length).fill(Number.NaN)
  if (before === undefined) return changes
  for (let row = 0; row < changes.length; row += 1) {
    const ratio = (values[row] ?? Number.NaN) / (before[row] ?? Number.NaN)
    if (ratio > 0 && Number.isFinite(ratio)) changes[row] = Math.log(ratio)
  }
  return changes
}

/** Fewer figures than this say nothing of a row's size. */
const fewestFigures = 3
/** A group of fewer firms is compared with all. */
const fewestPeers = 8

/** Twice: what like firms have is asked again once the rows' sizes are known, since not every firm of a group has every figure. */
function residualsOf(sheet: Sheet, logs: readonly Float64Array[]): readonly Float64Array[] {
  const groups = groupRows(sheet)
  const first = logs.map((own) => againstPeers(own, groups))
  // The middle of what a row has beside its peers.
  const sizes = middlesOfRows(
    sheet.size,
    first.map((values) => ({ values, usual: 0 })),
  )
  return logs.map((own) => againstPeers(less(own, sizes), groups))
}

function less(values: Float64Array, others: Float64Array): Float64Array {
  const result = new Float64Array(values.length)
  for (let row = 0; row < result.length; row += 1)
    result[row] = (values[row] ?? Number.NaN) - (others[row] ?? Number.NaN)
  return result
}

/** Rows of each group, one group after the other. */
interface Groups {
  readonly order: Uint32Array
  readonly ends: readonly number[]
}

function groupRows({ size, peers }: Sheet): Groups {
  const numbers = peers ?? new Int32Array(size).fill(-1)
  let most = -1
  for (const number of numbers) if (number > most) most = number
  const ends = new Array<number>(most + 2).fill(0)
  for (const number of numbers) ends[number + 1] = (ends[number + 1] ?? 0) + 1
  for (let group = 1; group < ends.length; group += 1)
    ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0)
  const next = [0, ...ends]
  const order = new Uint32Array(size)
  for (const [row, number] of numbers.entries()) {
    const place = next[number + 1] ?? 0
    order[place] = row
    next[number + 1] = place + 1
  }
  return { order, ends }
}

/** Each value less the middle of its group. */
function againstPeers(logs: Float64Array, { order, ends }: Groups): Float64Array {
  let all: number | undefined
  const result = new Float64Array(logs.length)
  const own = new Float64Array(logs.length)
  let start = 0
  for (const end of ends) {
    const rows = order.subarray(start, end)
    let known = 0
    for (const row of rows) {
      const value = logs[row] ?? Number.NaN
      if (Number.isNaN(value)) continue
      own[known] = value
      known += 1
    }
    const isFew = known < fewestPeers
    if (isFew) all ??= medianOf(logs)
    const middle = (isFew ? all : medianInPlace(own, known)) ?? Number.NaN
    for (const row of rows) result[row] = (logs[row] ?? Number.NaN) - middle
    start = end
  }
  return result
}

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
import { medianInPlace, medianOf, medianOfRows, middleAndSpread, spreadOf } from './robust.ts'
import { rowsByGroup } from './rows-by-group.ts'
import { numbersOf, type Sheet } from './screen-sheet.ts'

/** A column of numbers with a unit. */
export interface FigureColumn {
  readonly field: FieldDefinition
  readonly unit: UnitId
  readonly values: Float64Array
  readonly before: Float64Array | undefined
  /** Logarithm of the value over the last one; NaN where either is missing or zero, or their signs differ. */
  readonly change: Float64Array
  /** So many are known. */
  readonly changeCount: number
  readonly usualChange: number
  readonly changeSpread: number
  /** Logarithm of the value over what its row's size and like firms let expect; NaN where too little is known. */
  readonly residual: Float64Array
  readonly residualSpread: number
}

export interface ScreenGround {
  readonly sheet: Sheet
  readonly figures: readonly FigureColumn[]
  /** The middle of how a row's figures changed beside their columns' usual change: the firm as a whole. NaN where too few are known. Asked of few rows. */
  readonly rowChange: (row: number) => number
  /** What is made of all this, kept for whoever asks next: `ground.once(findSlips)`. */
  readonly once: <T>(make: (ground: ScreenGround) => T) => T
}

export function prepareGround(sheet: Sheet): ScreenGround {
  const fields = sheet.fields.flatMap((field) => {
    const values = numbersOf(sheet.columns, field.key)
    const { type } = field
    return values === undefined || !('unit' in type) || type.nature === 'ratio'
      ? []
      : [{ field, unit: type.unit, values, residual: logsOf(values) }]
  })
  toResiduals(
    fields.map(({ residual }) => residual),
    sheet,
  )
  const figures = fields.map(({ field, unit, values, residual }): FigureColumn => {
    const before = numbersOf(sheet.previous, field.key)
    const change = changesOf(values, before)
    const { count, middle, spread } = middleAndSpread(change)
    return {
      field,
      unit,
      values,
      before,
      change,
      changeCount: count,
      usualChange: Number.isNaN(middle) ? 0 : middle,
      changeSpread: Math.max(leastSpread, spread || 0),
      residual,
      residualSpread: Math.max(leastSpread, spreadOf(residual, 0) || 0),
    }
  })
  const changeOf = middlesOfRows(
    figures.map(({ change, usualChange }) => ({ values: change, usual: Float64Array.of(usualChange) })),
  )
  const made = new Map<unknown, unknown>()
  const ground: ScreenGround = {
    sheet,
    figures,
    rowChange: (row) => changeOf(row, 0),
    once: (make) => {
      if (!made.has(make)) made.set(make, make(ground))
      return made.get(make) as ReturnType<typeof make>
    },
  }
  return ground
}

interface Compared {
  readonly values: Float64Array
  /** What is taken off each value, by the group of its row. */
  readonly usual: Float64Array
}

/** The middle of what a row has in these columns; NaN where too few are known. */
function middlesOfRows(columns: readonly Compared[]): (row: number, group: number) => number {
  const known = new Float64Array(columns.length)
  return (row, group) => {
    let count = 0
    for (const { values, usual } of columns) {
      const value = (values[row] ?? Number.NaN) - (usual[group] ?? Number.NaN)
      known[count] = value
      count += Number(!Number.isNaN(value))
    }
    return count < fewestFigures ? Number.NaN : medianInPlace(known, count)
  }
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
  const changes = new Float64Array(values.length)
  if (before === undefined) return changes.fill(Number.NaN)
  for (let row = 0; row < changes.length; row += 1) {
    const ratio = (values[row] ?? Number.NaN) / (before[row] ?? Number.NaN)
    changes[row] = ratio > 0 && Number.isFinite(ratio) ? Math.log(ratio) : Number.NaN
  }
  return changes
}

/** Fewer figures than this say nothing of a row's size. */
const fewestFigures = 3
/** A group of fewer firms is compared with all. */
const fewestPeers = 8

/**
 * Takes off the logarithms of the columns what the rows' sizes and like firms let expect. What like firms have is asked again once the sizes are known, since not every
 * firm of a group has every figure. In place: a new array for each step of each column is what memory would be spent on.
 */
function toResiduals(logs: readonly Float64Array[], { size, peers }: Sheet): void {
  // Those without peers are a group of their own.
  const groupOf = peers?.map((peer) => peer + 1) ?? new Int32Array(size)
  const groups = rowsByGroup(groupOf)
  // The middle of what a row has beside its peers.
  const sizeOf = middlesOfRows(logs.map((values) => ({ values, usual: middlesOfGroups(values, groups) })))
  const sizes = new Float64Array(size)
  for (let row = 0; row < size; row += 1) sizes[row] = sizeOf(row, groupOf[row] ?? 0)
  for (const own of logs) {
    for (let row = 0; row < own.length; row += 1) own[row] = (own[row] ?? 0) - (sizes[row] ?? Number.NaN)
    const usual = middlesOfGroups(own, groups)
    for (let row = 0; row < own.length; row += 1)
      own[row] = (own[row] ?? 0) - (usual[groupOf[row] ?? 0] ?? Number.NaN)
  }
}

/** What the firms of each group have; of a small group, what all have. */
function middlesOfGroups(values: Float64Array, groups: readonly Uint32Array[]): Float64Array {
  let all: number | undefined
  return Float64Array.from(groups, (rows) => {
    const middle = medianOfRows(values, rows, fewestPeers)
    if (!Number.isNaN(middle) || rows.length === 0) return middle
    all ??= medianOf(values)
    return all
  })
}

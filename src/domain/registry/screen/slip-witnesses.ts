/**
 * What can be said of a value from outside: by the firm's last value, by its next one, and by what its other figures let expect beside like firms.
 *
 *     hearWitnesses(stand, 12)   // [{ name: 'previous', expected: 30.1, better, apart }, …]
 */
import { middleAndSpread } from './robust.ts'
import { changesOf, type FigureColumn, leastSpread, type ScreenGround } from './screen-ground.ts'

export type WitnessName = 'previous' | 'following' | 'peers'

export interface Witness {
  readonly name: WitnessName
  readonly expected: number
  /** Usual distance in the column, as a logarithm. */
  readonly spread: number
  /** Logarithm of how many times the value is off, were it too large by this logarithm; never negative. */
  readonly apart: (shift: number) => number
  /** How much likelier the value is once it is converted, as a logarithm; negative where it is likelier as it stands. */
  readonly better: (shift: number) => number
}

/** A column with all that is known beside it. */
export class WitnessStand {
  readonly figure: FigureColumn
  readonly rowChange: ScreenGround['rowChange']
  readonly #following: () => Float64Array | undefined
  #next: NextPeriod | undefined
  #fineRows: boolean | undefined

  constructor({ sheet, rowChange }: ScreenGround, figure: FigureColumn) {
    this.figure = figure
    this.rowChange = rowChange
    this.#following = () => sheet.following?.(figure.field.key)
  }

  get next(): NextPeriod {
    this.#next ??= comparedWithNext(this.figure, this.#following())
    return this.#next
  }

  /** Less the column's usual change. */
  change(row: number): number {
    return (this.figure.change[row] ?? Number.NaN) - this.figure.usualChange
  }

  /** Rows whose values some witness sees so far away; the next value is looked up where the last is not known. */
  farRows(distance: number): readonly number[] {
    const { residual, change, changeCount, usualChange } = this.figure
    const ahead = changeCount < change.length ? this.next.ahead : nobody
    const rows: number[] = []
    for (let row = 0; row < change.length; row += 1) {
      const moved = (change[row] ?? Number.NaN) - usualChange
      // What is rarest is asked first, so that the processor foretells the answer.
      const isFar =
        Math.abs(moved) >= distance ||
        Math.abs(residual[row] ?? Number.NaN) >= distance ||
        (row < ahead.length && Math.abs(ahead[row] ?? Number.NaN) >= distance && Number.isNaN(moved))
      if (isFar) rows.push(row)
    }
    return rows
  }

  /** Than the field keeps, and than most of the column has: such a value comes from elsewhere. */
  hasMoreDigits = (row: number): boolean => {
    if (!isFine(this.figure, row)) return false
    this.#fineRows ??= isMostlyFine(this.figure)
    return !this.#fineRows
  }
}

interface NextPeriod {
  /** Logarithm of the value over the next one, less what is usual. */
  readonly ahead: Float64Array
  readonly spread: number
  readonly values: Float64Array
}

const nobody = new Float64Array(0)

function comparedWithNext({ values }: FigureColumn, next: Float64Array | undefined): NextPeriod {
  if (next === undefined) return { ahead: nobody, spread: leastSpread, values: nobody }
  const ahead = changesOf(values, next)
  const { middle, spread } = middleAndSpread(ahead)
  for (let row = 0; row < ahead.length; row += 1) ahead[row] = (ahead[row] ?? Number.NaN) - middle
  return { ahead, spread: Math.max(leastSpread, spread || 0), values: next }
}

function isFine({ field: { type }, values }: FigureColumn, row: number): boolean {
  if (type.kind !== 'number') return false
  const shifted = (values[row] ?? 0) * 10 ** type.decimals
  return Math.abs(shifted - Math.round(shifted)) > 1e-6
}

/** A column computed by a spreadsheet has more digits everywhere. */
const mostlyFine = 0.2

function isMostlyFine(figure: FigureColumn): boolean {
  let known = 0
  let fine = 0
  for (let row = 0; row < figure.values.length; row += 1) {
    if (Number.isNaN(figure.values[row])) continue
    known += 1
    if (isFine(figure, row)) fine += 1
  }
  return fine > mostlyFine * known
}

export function hearWitnesses(stand: WitnessStand, row: number): readonly Witness[] {
  const { figure } = stand
  const value = figure.values[row] ?? Number.NaN
  const change = stand.change(row)
  const residual = figure.residual[row] ?? Number.NaN
  const { next } = stand
  const asFirm = change - stand.rowChange(row)
  const said: readonly (Said & Pick<Witness, 'name' | 'expected'>)[] = [
    {
      name: 'previous',
      expected: figure.before?.[row] ?? value,
      // A figure stays, as land does, or goes along with the firm: whichever is nearer.
      distances: Number.isNaN(asFirm) ? [change] : [change, asFirm],
      spread: figure.changeSpread,
    },
    {
      name: 'following',
      expected: next.values[row] ?? value,
      distances: [next.ahead[row] ?? Number.NaN],
      spread: next.spread,
    },
    {
      name: 'peers',
      expected: Number((value / Math.exp(residual)).toPrecision(6)),
      distances: [residual],
      spread: figure.residualSpread,
    },
  ]
  return said
    .filter(({ distances: [distance] }) => !Number.isNaN(distance))
    .map(({ name, expected, ...heard }) => ({ name, expected, ...weigh(name, heard) }))
}

interface Said {
  readonly distances: readonly number[]
  readonly spread: number
}

/** Distances are spread as Student's t with so many degrees of freedom: wild ones are rare, not impossible. */
const freedom = 4

/**
 * A firm's value of another period may itself stand in the wrong unit, as easily as this one: alone it never says more than so much. Like firms are many, and do.
 */
const mostOfOneValue = 6

function weigh(name: WitnessName, { distances, spread }: Said): Pick<Witness, 'spread' | 'apart' | 'better'> {
  const most = name === 'peers' ? Number.POSITIVE_INFINITY : mostOfOneValue
  const apart = (shift: number) => Math.min(...distances.map((distance) => Math.abs(distance - shift)))
  const misfit = (shift: number) => ((freedom + 1) / 2) * Math.log1p((apart(shift) / spread) ** 2 / freedom)
  return { spread, apart, better: (shift) => Math.max(-most, Math.min(most, misfit(0) - misfit(shift))) }
}

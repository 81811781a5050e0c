/**
 * How complete and how punctual the figures of a period are, by who provides them, by town and by field.
 *
 *     measureQuality({ period: '2025', dues, firms, rows }).owners[0]   // { owner: 'tax-bureau', expected: 4617, filled: 4610, onTime: 4500, … }
 *
 * A cell is one field of one enterprise. It is expected of enterprises that were there in the period, filled when the row as it stands has a value, and in time when some
 * version of the row had values of that provider by the day they were due.
 */

import { type Column, valueAt } from '../../../table/column.ts'
import type { Table } from '../../../table/table.ts'
import { getColumn, numbersOf } from '../../../table/table.ts'
import type { DataOwner } from '../field.ts'
import { type DataDue, dueDay } from './data-due.ts'

export interface QualityFirm {
  readonly code: string
  readonly town: string
  readonly isAboveScale: boolean
}

export interface QualityInput {
  readonly period: string
  readonly dues: readonly DataDue[]
  /** Those that were there in the period. */
  readonly firms: readonly QualityFirm[]
  /** Versions of the period's rows: `enterprise`, `day` on which each was recorded, `isNow` 1 for the one that stands, and the fields. */
  readonly rows: Table
}

/** Cells. */
export interface CellCount {
  readonly expected: number
  readonly filled: number
  /** Of the filled ones those that came in time; the others came late. */
  readonly onTime: number
}

export interface OwnerQuality extends CellCount {
  readonly owner: DataOwner
  /** As their numbers, the days on which its figures are due. */
  readonly dueDays: readonly number[]
  readonly fields: readonly (CellCount & { readonly field: string })[]
}

export interface Quality extends CellCount {
  readonly owners: readonly OwnerQuality[]
  readonly towns: readonly (CellCount & { readonly town: string })[]
  /** Enterprises without a row. */
  readonly absent: readonly string[]
}

export function measureQuality({ period, dues, firms, rows }: QualityInput): Quality {
  const versions = versionsOf(rows)
  const towns = new Map<string, Tally>()
  const fields = new Map<string, Tally>()
  for (const due of dues) {
    const expected = firms.filter(({ isAboveScale }) => due.of === 'all' || isAboveScale)
    const columns = due.fields.map((field) => getColumn(rows, field))
    const last = dueDay(due, period)
    for (const { code, town } of expected) {
      const own = versions.get(code)
      const isInTime = own !== undefined && arrivalOf(own, columns) <= last
      for (const [at, field] of due.fields.entries()) {
        const isFilled = own !== undefined && isKnown(columns[at], own.now)
        for (const tally of [tallyOf(towns, town), tallyOf(fields, `${due.owner} ${field}`)])
          tally.add(isFilled, isInTime)
      }
    }
  }
  return {
    ...sumOf([...towns.values()]),
    owners: ownersOf(dues, fields, period),
    towns: [...towns].map(([town, tally]) => ({ town, ...tally.count })),
    absent: firms.flatMap(({ code }) => (versions.get(code)?.now === undefined ? [code] : [])),
  }
}

interface Versions {
  /** Row of the version that stands. */
  readonly now: number | undefined
  readonly all: readonly { readonly row: number; readonly day: number }[]
}

function versionsOf(rows: Table): ReadonlyMap<string, Versions> {
  const [codes, days, isNow] = [
    getColumn(rows, 'enterprise'),
    numbersOf(rows, 'day'),
    numbersOf(rows, 'isNow'),
  ]
  const found = new Map<string, { now: number | undefined; all: { row: number; day: number }[] }>()
  for (let row = 0; row < rows.rowCount; row += 1) {
    const code = String(valueAt(codes, row))
    const own = found.get(code) ?? { now: undefined, all: [] }
    if (own.all.length === 0) found.set(code, own)
    if (isNow[row] === 1) own.now = row
    own.all.push({ row, day: days[row] ?? Number.NaN })
  }
  return found
}

/** The day on which the first of these figures was there. */
function arrivalOf({ all }: Versions, columns: readonly Column[]): number {
  let first = Number.POSITIVE_INFINITY
  for (const { row, day } of all)
    if (day < first && columns.some((column) => isKnown(column, row))) first = day
  return first
}

function isKnown(column: Column | undefined, row: number | undefined): boolean {
  return column !== undefined && row !== undefined && valueAt(column, row) !== null
}

class Tally {
  count: CellCount = { expected: 0, filled: 0, onTime: 0 }

  add(isFilled: boolean, isInTime: boolean): void {
    const { expected, filled, onTime } = this.count
    this.count = {
      expected: expected + 1,
      filled: filled + (isFilled ? 1 : 0),
      onTime: onTime + (isFilled && isInTime ? 1 : 0),
    }
  }
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key)
  if (known !== undefined) return known
  const tally = new Tally()
  tallies.set(key, tally)
  return tally
}

function ownersOf(
  dues: readonly DataDue[],
  fields: ReadonlyMap<string, Tally>,
  period: string,
): readonly OwnerQuality[] {
  return [...Map.groupBy(dues, ({ owner }) => owner)].map(([owner, own]) => {
    const named = own
      .flatMap((due) => due.fields)
      .map((field) => ({ field, tally: fields.get(`${owner} ${field}`) }))
    const counted = named.map(({ field, tally }) => ({ field, ...(tally ?? new Tally()).count }))
    const dueDays = [...new Set(own.map((due) => dueDay(due, period)))].sort((a, b) => a - b)
    return { owner, dueDays, ...sumOf(counted.map((count) => ({ count }))), fields: counted }
  })
}

function sumOf(tallies: readonly { readonly count: CellCount }[]): CellCount {
  const sum = (key: keyof CellCount) => tallies.reduce((all, { count }) => all + count[key], 0)
  return { expected: sum('expected'), filled: sum('filled'), onTime: sum('onTime') }
}

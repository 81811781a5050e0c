/** A year's row that nobody sent, and a firm that stands in another town than its address says. */
import { pickFrom } from '../firm/random-draws.ts'
import type { PlantInput } from './plant-input.ts'
import { replaceValue } from './plant-slips.ts'
import type { PlantedRows } from './planted-error.ts'

export function plantMissingRow({ rows, next }: PlantInput): PlantedRows | undefined {
  const years = rows.filter(({ registry }) => registry === 'enterprise-year')
  // The first and the last row may be missing since the firm came or went: only one between the others is surely wrong.
  const between = years.slice(1, -1)
  if (between.length === 0) return undefined
  const missing = pickFrom(between, next())
  return {
    rows: rows.filter((row) => row !== missing),
    errors: [
      {
        registry: 'enterprise-year',
        key: [String(missing.row.enterprise), String(missing.row.year)],
        field: null,
        kind: 'missing-row',
        right: Number(missing.row.revenueWanYuan),
        planted: null,
      },
    ],
  }
}

export function plantWrongTown({ rows, world, next }: PlantInput): PlantedRows | undefined {
  const at = rows.findIndex(({ registry }) => registry === 'enterprise')
  const town = rows[at]?.row.town
  const planted = pickFrom(
    world.towns.filter(({ code }) => code !== town),
    next(),
  ).code
  return at < 0
    ? undefined
    : replaceValue(rows, { at, field: 'town', planted, kind: 'wrong-town', keys: ['creditCode'] })
}

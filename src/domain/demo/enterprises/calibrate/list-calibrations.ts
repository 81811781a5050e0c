/**
 * What the rows of an invented district add up to, figure by figure: where the number comes from, how exactly it is met, and what is met only in part.
 *
 *     listCalibrations(prepared).find(({ indicator, year }) => indicator === 'industrial-value-added' && year === 2022)
 *     // { value: 512.4, tolerance: 0.05, basis: 'plan', … }
 *
 * A figure of 2023 and later was made before the year's last rows came in: it is met by the rows that had arrived on its day, and `asOf` says which. All rows
 * together give a little more.
 */
import type { PreparedEnterprises } from '../prepare-enterprises.ts'
import { cellOf } from './calibration.ts'
import { findLevel, findTownLevel, type Level, type LevelBasis } from './levels.ts'

export interface CalibrationTarget {
  readonly indicator: string
  readonly subject: string
  readonly year: number
  readonly value: number
  /** How far the sum of the rows may be off: half of the last printed digit; more where it is only near. */
  readonly tolerance: number
  readonly basis: LevelBasis
  /** Rows that arrived after this day are not in the figure; null when all are. */
  readonly asOf: string | null
  /** What the figure says, where the rows do not reach it: too few firms for so many titles. */
  readonly unreached: number | null
}

/** Printed digits after the point. */
const decimalsOf = {
  'industrial-value-added': 1,
  'industrial-tax-per-mu': 1,
  'industrial-value-added-per-mu': 1,
  'value-added-per-mu-growth': 1,
  'digital-industry-revenue': 1,
  'internet-software-revenue': 1,
  'digital-core-value-added': 1,
  'industrial-investment': 1,
  'industrial-investment-growth': 1,
  'rd-expense-share': 2,
} as const

/** Met only where there are enough firms below scale. */
const fromReferenceCount = { 'above-scale-value-added-growth': 1 } as const

/** The district's own figure goes before: its towns keep their proportions, and all are off by the same small part. Beyond that, this much for refunds. */
const townTolerance = 0.02

export function listCalibrations(prepared: PreparedEnterprises): readonly CalibrationTarget[] {
  const { world } = prepared
  const { settings, count } = world
  const years = world.years.filter((year) => year > settings.years.first && year <= settings.years.last)
  const decimals: Readonly<Record<string, number>> =
    count >= settings.referenceCount ? { ...decimalsOf, ...fromReferenceCount } : decimalsOf
  return years.flatMap((year) => [
    ...Object.entries(decimals).flatMap(([indicator, digits]) =>
      targetOf(findLevel(prepared.levels, indicator, year), 0.5 * 10 ** -digits),
    ),
    ...clusterTargets(prepared, year),
    ...townTargets(prepared, year),
    ...titleTargets(prepared, year),
  ])
}

function targetOf(level: Level | undefined, tolerance: number): readonly CalibrationTarget[] {
  if (level === undefined) return []
  const { indicator, subject, year, value, basis, asOf } = level
  return [{ indicator, subject, year, value, tolerance, basis, asOf, unreached: null }]
}

function clusterTargets({ levels }: PreparedEnterprises, year: number): readonly CalibrationTarget[] {
  return [...levels.values()]
    .filter((level) => level.indicator === 'cluster-output' && level.year === year)
    .flatMap((level) => targetOf(level, 0.05))
}

function townTargets(prepared: PreparedEnterprises, year: number): readonly CalibrationTarget[] {
  const { world, levels, calibration } = prepared
  const at = world.years.indexOf(year)
  const part = townTolerance + Math.abs((calibration.money.townScale[at] ?? 1) - 1)
  return world.towns.flatMap(({ code }, row) => {
    const value = findTownLevel(levels, code, year)
    const level = levels.get(`industrial-tax-per-mu town/${code} ${year}`)
    const isHeld = calibration.money.isTownHeld[cellOf(world, row, at)] === 1
    if (value === undefined || !isHeld) return []
    return targetOf(level, value * part)
  })
}

function titleTargets(
  { titles, world, levels }: PreparedEnterprises,
  year: number,
): readonly CalibrationTarget[] {
  return titles.flatMap(({ setting, field, numbers, isScaled }) => {
    const value = numbers[world.years.indexOf(year)]
    const level = setting.indicator === null ? undefined : findLevel(levels, setting.indicator, year)
    if (field === 'other' || value === undefined || level === undefined) return []
    return targetOf(level, 0).map((target) => ({
      ...target,
      value,
      unreached: isScaled ? level.value : null,
    }))
  })
}

/**
 * The unit of a computed number: powers of base dimensions with a scale, so that units multiply and divide as numbers do.
 *
 *     const perMu = quotientOf(unitOf('wan-yuan'), unitOf('mu'))
 *     perMu.label.zh                     // '万元/亩'
 *     factorTo(perMu, 'wan-yuan/mu')     // 1
 *     factorTo(unitOf('wan-yuan'), 'yi-yuan')   // 0.0001
 */
import { type Dimension, type Unit, type UnitId, unitIds, units } from '../../base/quantity.ts'
import type { Bilingual } from '../bilingual.ts'

/** What `base/quantity.ts` has, its composed dimensions taken apart, and what only formulas know: points in time, and rows of no named kind. */
export type BaseDimension =
  | Exclude<Dimension, 'money-per-area' | 'ratio' | 'points'>
  | 'day'
  | 'month'
  | 'year'
  | 'rows'

export interface MeasuredUnit {
  /** Dimensions whose power is not 0; a bare ratio has none. */
  readonly powers: Readonly<Partial<Record<BaseDimension, number>>>
  /** How many of the base units one of these is. */
  readonly scale: number
  readonly label: Bilingual
}

/** Parts of a ratio: 0.32 is what 32 % is. */
export const bareRatio: MeasuredUnit = { powers: {}, scale: 1, label: { zh: '', en: '' } }

export const timeUnits = {
  day: { powers: { day: 1 }, scale: 1, label: { zh: '日', en: 'days' } },
  month: { powers: { month: 1 }, scale: 1, label: { zh: '月', en: 'months' } },
  year: { powers: { year: 1 }, scale: 1, label: { zh: '年', en: 'years' } },
} as const satisfies Record<string, MeasuredUnit>

/** Counted rows that are no enterprises; they become 个, 项, 件 or 次 only where the indicator says so. */
export const rowUnit: MeasuredUnit = { powers: { rows: 1 }, scale: 1, label: { zh: '条', en: 'rows' } }
const rowNames: readonly Dimension[] = ['pieces', 'items', 'filings', 'times']

/** One 万元/亩 in yuan per square metre. */
const perMuScale = units['wan-yuan'].factor / units.mu.factor

export function unitOf(id: UnitId): MeasuredUnit {
  const { dimension, factor, label }: Unit = units[id]
  switch (dimension) {
    case 'money-per-area':
      return { powers: { money: 1, area: -1 }, scale: factor * perMuScale, label }
    case 'ratio':
      return { powers: {}, scale: factor, label }
    case 'points':
      return { powers: {}, scale: factor * units.percent.factor, label }
    default:
      return { powers: { [dimension]: 1 }, scale: factor, label }
  }
}

export function productOf(left: MeasuredUnit, right: MeasuredUnit): MeasuredUnit {
  const between = isBare(left) || isBare(right) ? '' : '·'
  const label = {
    zh: `${left.label.zh}${between}${right.label.zh}`,
    en: `${left.label.en}${between}${right.label.en}`,
  }
  return named({ powers: addPowers(left, right, 1), scale: left.scale * right.scale, label })
}

export function quotientOf(left: MeasuredUnit, right: MeasuredUnit): MeasuredUnit {
  const below = isBare(right) ? '' : '/'
  const label = {
    zh: `${left.label.zh}${below}${right.label.zh}`,
    en: `${left.label.en}${below}${right.label.en}`,
  }
  return named({ powers: addPowers(left, right, -1), scale: left.scale / right.scale, label })
}

/** A ratio by a hundred is in per cent, by a thousand in per mille; any other unit keeps its name when it is multiplied. */
export function multipliedBy(unit: MeasuredUnit, times: number): MeasuredUnit {
  if (Object.keys(unit.powers).length > 0) return unit
  const scale = unit.scale / times
  const id = unitIds.find((one) => units[one].dimension === 'ratio' && isClose(units[one].factor, scale))
  if (id !== undefined) return unitOf(id)
  return isClose(scale, 1) ? bareRatio : unit
}

/** Same dimensions and same scale: only such may be added and compared, since conversion happens at the border. */
export function isSameUnit(left: MeasuredUnit, right: MeasuredUnit): boolean {
  return hasSamePowers(left, right) && isClose(left.scale, right.scale)
}

/** What a number in this unit is multiplied by to be in the other; undefined when they measure different things. */
export function factorTo(unit: MeasuredUnit, id: UnitId): number | undefined {
  if (isSameUnit(unit, rowUnit) && rowNames.includes(units[id].dimension)) return 1
  const wanted = unitOf(id)
  return hasSamePowers(unit, wanted) ? tidy(unit.scale / wanted.scale) : undefined
}

/** True when multiplying by the number would turn this unit into another one of its kind: 万元 × 10000 is 元 by hand, % × 100 says hundredths twice. */
export function convertsUnit(unit: MeasuredUnit, times: number): boolean {
  const dimensions = Object.keys(unit.powers)
  if (dimensions.length === 0 && multipliedBy(unit, times) !== unit) return false
  return (dimensions.length === 0 ? ['ratio'] : dimensions).some((dimension) => {
    const factors = unitIds.filter((id) => units[id].dimension === dimension).map((id) => units[id].factor)
    const all = dimension === 'ratio' ? [1, ...factors] : factors
    return all.some((one) => all.some((other) => one !== other && isClose(one / other, Math.abs(times))))
  })
}

function isBare({ powers, scale }: MeasuredUnit): boolean {
  return scale === 1 && Object.keys(powers).length === 0
}

function addPowers(left: MeasuredUnit, right: MeasuredUnit, sign: 1 | -1): MeasuredUnit['powers'] {
  const powers = new Map(Object.entries(left.powers))
  for (const [dimension, power] of Object.entries(right.powers)) {
    powers.set(dimension, (powers.get(dimension) ?? 0) + sign * power)
  }
  return Object.fromEntries([...powers].filter(([, power]) => power !== 0))
}

/** The unit by the name that people know it by, where it has one. */
function named(unit: MeasuredUnit): MeasuredUnit {
  if (Object.keys(unit.powers).length === 0 && isClose(unit.scale, 1)) return bareRatio
  const id = unitIds.find((one) => isSameUnit(unit, unitOf(one)))
  return id === undefined ? unit : unitOf(id)
}

function hasSamePowers({ powers: left }: MeasuredUnit, { powers: right }: MeasuredUnit): boolean {
  const names = Object.keys({ ...left, ...right }) as BaseDimension[]
  return names.every((name) => (left[name] ?? 0) === (right[name] ?? 0))
}

function isClose(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right))
}

/** Without the float noise of dividing factors: 0.0001, not 0.00009999999999999999. */
function tidy(factor: number): number {
  return Number(factor.toPrecision(15))
}

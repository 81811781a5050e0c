/**
 * What the rows of a demo district are to add up to, by indicator, subject and year: the plan's base year, the figures that the demo already shows, and what the
 * settings assume where there is neither.
 *
 *     findLevel(levels, 'industrial-value-added', 2022)   // { value: 512.4, unit: 'yi-yuan', basis: 'plan', … }
 */
import { getPeriod } from '../../../../base/period.ts'
import type { UnitId } from '../../../../base/quantity.ts'
import type { NewFigure } from '../../../indicator/define-figures.ts'
import type { Plan } from '../../../plan/plan.ts'
import { dayAfterYear } from '../../generated-figure.ts'
import type { EnterpriseSettings } from '../enterprise-settings.ts'

/** plan: printed as its base value. published, generated: a figure of the demo. assumed: a setting, or a neighbouring year. */
export type LevelBasis = 'plan' | 'published' | 'generated' | 'assumed'

export interface Level {
  readonly indicator: string
  /** `district`, `town/<code>`, `cluster/<id>`. */
  readonly subject: string
  readonly year: number
  readonly value: number
  readonly unit: UnitId | null
  readonly basis: LevelBasis
  /** Day on which the figure is made to appear: rows that come in later are not in it. */
  readonly asOf: string | null
}

export type Levels = ReadonlyMap<string, Level>

export interface LevelInput {
  readonly settings: EnterpriseSettings
  readonly plan: Plan
  /** Generated and published figures of the district. */
  readonly figures: readonly NewFigure[]
}

export function collectLevels(input: LevelInput): Levels {
  const levels = new Map<string, Level>()
  const add = (level: Level) => {
    const key = keyOf(level.indicator, level.subject, level.year)
    if (!levels.has(key)) levels.set(key, level)
  }
  for (const level of planLevels(input.plan)) add(level)
  for (const level of figureLevels(input.figures)) add(level)
  for (const level of assumedLevels(input.settings)) add(level)
  chainGrowths(input.settings, levels)
  return levels
}

export function findLevel(levels: Levels, indicator: string, year: number): Level | undefined {
  return levels.get(keyOf(indicator, 'district', year))
}

export function findTownLevel(levels: Levels, town: string, year: number): number | undefined {
  return levels.get(keyOf('industrial-tax-per-mu', `town/${town}`, year))?.value
}

export interface LevelQuestion {
  readonly indicator: string
  readonly subject?: string
  readonly year: number
}

/** The level, or, before the first known year and after the last, its neighbour's by the settings' edge. */
export function getLevel(levels: Levels, settings: EnterpriseSettings, question: LevelQuestion): number {
  const { indicator, subject = 'district', year } = question
  const { years, edges } = settings
  const found = levels.get(keyOf(indicator, subject, year))
  if (found !== undefined) return found.value
  const next = (of: number) => getLevel(levels, settings, { indicator, subject, year: of })
  if (year === years.first) return next(year + 1) * edges.first
  if (year > years.last) return next(years.last) * edges.last
  throw new Error(`no level of ${indicator} for ${subject} in ${year}: the demo's settings must assume one`)
}

function keyOf(indicator: string, subject: string, year: number): string {
  return `${indicator} ${subject} ${year}`
}

function planLevels({ indicators }: Plan): Level[] {
  return indicators.map(({ indicator, baseline, unit }) => ({
    ...baseline,
    indicator,
    subject: 'district',
    unit,
    basis: 'plan',
    asOf: null,
  }))
}

/** As if a figure had been made of them in February, when those of other indicators are. */
function assumedLevels({ assumed, years }: EnterpriseSettings): Level[] {
  return assumed.map((level) => ({
    ...level,
    unit: null,
    basis: 'assumed',
    asOf: level.year > years.first + 1 ? dayAfterYear(level.year) : null,
  }))
}

/** Of whole years; the scope of a figure is that of its plan row or of its town. */
function figureLevels(figures: readonly NewFigure[]): Level[] {
  return figures.flatMap(({ indicator, subject, period, value, unit, origin, asOf }) => {
    const { kind, year } = getPeriod(period)
    if (kind !== 'year' || value === null || value === undefined) return []
    const basis = origin === 'generated' ? 'generated' : 'published'
    return [{ indicator, subject, year, value, unit, basis, asOf }]
  })
}

/** Fills what a growth rate tells: the level before −0.4 % led to 164 was 164.7. First from year to year, then back. */
function chainGrowths({ growths, years }: EnterpriseSettings, levels: Map<string, Level>): void {
  for (const { growth, of } of growths) {
    const fill = (from: number, to: number, rateYear: number) => {
      const rate = findLevel(levels, growth, rateYear)?.value
      const known = findLevel(levels, of, from)?.value
      if (rate === undefined || known === undefined || findLevel(levels, of, to) !== undefined) return
      const value = to > from ? known * (1 + rate / 100) : known / (1 + rate / 100)
      const assumed = { unit: null, basis: 'assumed', asOf: null } as const
      levels.set(keyOf(of, 'district', to), {
        indicator: of,
        subject: 'district',
        year: to,
        value,
        ...assumed,
      })
    }
    for (let year = years.first + 1; year <= years.last; year += 1) fill(year - 1, year, year)
    for (let year = years.last; year > years.first; year -= 1) fill(year, year - 1, year)
  }
}

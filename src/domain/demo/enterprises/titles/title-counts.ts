/**
 * How many enterprises hold a title at the end of each year, and today: the plan's base value, the demo's figures, or the setting.
 *
 *     countTitles(setting, { years: [2021, …, 2026], levels, figures, entered: 3400, … })   // { numbers: [850, 873, 1087, …], isScaled: false }
 *
 * Where a district has too few firms for that many titles, all years are scaled down alike and it is said.
 */
import { getPeriod } from '../../../../base/period.ts'
import type { NewFigure } from '../../../indicator/define-figures.ts'
import { findLevel, type Levels } from '../calibrate/levels.ts'
import type { TitleSetting } from '../enterprise-settings.ts'
import type { RaceField } from './race.ts'

export interface TitleCountInput {
  readonly years: readonly number[]
  readonly levels: Levels
  readonly figures: readonly NewFigure[]
  /** Firms that could win. */
  readonly entered: number
  readonly field: RaceField
  /** Titles won in the other towns for each one of the plan's own scope. */
  readonly elsewhere: number
}

export interface TitleCounts {
  /** One for each year; the last one is today's. */
  readonly numbers: readonly number[]
  readonly isScaled: boolean
}

/** The year before the base year, where nothing else says. */
const yearBefore = 0.92

export function countTitles(setting: TitleSetting, input: TitleCountInput): TitleCounts {
  const part = input.field === 'other' ? input.elsewhere : 1
  const wanted = input.years.map((year, at) => Math.round(wantedIn(setting, input, { year, at }) * part))
  const most = Math.floor(setting.cap * input.entered)
  const largest = Math.max(...wanted)
  if (largest <= most) return { numbers: wanted, isScaled: false }
  return { numbers: wanted.map((number) => Math.round((number * most) / largest)), isScaled: true }
}

interface YearAt {
  readonly year: number
  readonly at: number
}

function wantedIn(setting: TitleSetting, input: TitleCountInput, { year, at }: YearAt): number {
  const { indicator, numbers } = setting
  const known = indicator === null ? numbers[String(year)] : findLevel(input.levels, indicator, year)?.value
  if (known !== undefined) return known
  if (at === 0) {
    const next = wantedIn(setting, input, { year: year + 1, at: 1 })
    return Math.round(next * yearBefore)
  }
  const before = () => wantedIn(setting, input, { year: year - 1, at: at - 1 })
  return (indicator === null ? undefined : partOfYear(input.figures, indicator, year)) ?? before()
}

/** The figure of the year so far. */
function partOfYear(figures: readonly NewFigure[], indicator: string, year: number): number | undefined {
  const found = figures.filter((figure) => {
    const period = getPeriod(figure.period)
    return figure.indicator === indicator && figure.subject === 'district' && period.year === year
  })
  return found.at(-1)?.value ?? undefined
}

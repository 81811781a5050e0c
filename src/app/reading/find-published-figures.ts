/**
 * The published figures of the districts that a plan's text speaks of, under the names that plans print.
 *
 *     findPublishedFigures('… 鄞州区 …')   // [{ name: '规上工业总产值', value: 1870, unit: '亿元', year: 2023, … }]
 */
import { findPeriod, type Period } from '../../base/period.ts'
import { units } from '../../base/quantity.ts'
import { knownDistricts } from '../../content/districts/known-districts.ts'
import { indicators } from '../../content/indicators/catalogue.generated.ts'
import type { District } from '../../domain/district.ts'
import type { NewFigure } from '../../domain/indicator/define-figures.ts'
import type { PublishedFigure } from '../../domain/plan/lint/published-figure.ts'
import type { Snapshot } from '../snapshot.ts'

export function findPublishedFigures(text: string): readonly PublishedFigure[] {
  return knownDistricts
    .filter(({ district }) => text.includes(district.name.zh))
    .flatMap(({ actuals, district }) => actuals.flatMap((figure) => describe(figure, district) ?? []))
}

/** The same for what a district holds: its published figures, each in its last vintage, where the text speaks of it. */
export function publishedFiguresOf(
  { district, figures }: Snapshot,
  text: string,
): readonly PublishedFigure[] {
  if (!text.includes(district.name.zh)) return []
  const published = [...figures.values()]
    .flat()
    .filter(({ origin, subject }) => origin === 'published' && subject === 'district')
  const last = Map.groupBy(published, ({ indicator, scope, period }) => [indicator, scope, period].join(' '))
  return [...last.values()].flatMap((vintages) => {
    const figure = vintages.toSorted((a, b) => a.vintage - b.vintage).at(-1)
    return (figure && describe(figure, district)) ?? []
  })
}

type Described = Pick<NewFigure, 'indicator' | 'period' | 'value' | 'unit' | 'scope'>

function describe(figure: Described, district: District): PublishedFigure | undefined {
  const indicator = indicators.find(({ id }) => id === figure.indicator)
  const period = findPeriod(figure.period)
  if (!indicator || !period || figure.value === null) return undefined
  return {
    name: indicator.label.zh,
    value: figure.value,
    unit: units[figure.unit].label.zh,
    year: period.year,
    isWholeYear: period.kind === 'year',
    period: spellPeriod(period),
    scope: district.scopes.find(({ id }) => id === figure.scope)?.label.zh ?? null,
  }
}

function spellPeriod({ kind, text, year, firstMonth, lastMonth }: Period): PublishedFigure['period'] {
  if (kind === 'year') return { zh: `${year} 年`, en: text }
  return { zh: `${year} 年 ${firstMonth}—${lastMonth} 月`, en: text.replace('..', ' to ') }
}

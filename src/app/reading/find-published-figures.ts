/**
 * The published figures of the districts that a plan's text speaks of, under the names that plans print.
 *
 *     findPublishedFigures('… 鄞州区 …')   // [{ name: '规上工业总产值', value: 1870, unit: '亿元', year: 2023, … }]
 */
import { findPeriod, type Period } from '../../base/period.ts'
import { units } from '../../base/quantity.ts'
import { type KnownDistrict, knownDistricts } from '../../content/districts/known-districts.ts'
import { indicators } from '../../content/indicators/catalogue.generated.ts'
import type { NewFigure } from '../../domain/indicator/define-figures.ts'
import type { PublishedFigure } from '../../domain/plan/lint/published-figure.ts'

export function findPublishedFigures(text: string): readonly PublishedFigure[] {
  return knownDistricts
    .filter(({ district }) => text.includes(district.name.zh))
    .flatMap((known) => known.actuals.flatMap((figure) => describe(figure, known) ?? []))
}

function describe(figure: NewFigure, { district }: KnownDistrict): PublishedFigure | undefined {
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

/** Figures that lead units report, and which of them the rows of registries give already. */
import type { BurdenItem } from '../../domain/registry/burden/burden-view.ts'
import { price, reportsAYear } from '../../domain/registry/burden/count-burden.ts'
import { findAsked } from '../../domain/submission/expected-submissions.ts'
import type { ComputedIndicator, OpenedComputed } from '../computed/open-computed.ts'
import type { AskedAndSaved } from './asked-and-saved.ts'

/** The reporting loop still asks for a computed indicator by hand, so it counts as burden, and as what could be saved. */
export function askedOfIndicators(
  { snapshot, indicators, opened }: OpenedComputed,
  minutesPerFigure: number,
): AskedAndSaved {
  const { plan, definitions } = snapshot
  if (plan === null) return { asked: [], savings: [] }
  const asked = plan.indicators.flatMap((row) => {
    const definition = definitions.get(row.indicator)
    const unit = findAsked(row, plan)
    if (definition === undefined || unit === undefined) return []
    const item: BurdenItem = price({
      kind: 'indicator',
      id: row.indicator,
      label: { zh: row.name, en: definition.label.en },
      fields: 1,
      minutesEach: minutesPerFigure,
      answers: 1,
      timesAYear: reportsAYear[definition.frequency],
    })
    return [{ ...item, unit }]
  })
  const computed = new Set(
    indicators.filter((indicator) => hasRows(indicator, opened)).map(({ definition }) => definition.id),
  )
  const savings = asked
    .filter(({ id }) => computed.has(id))
    .map((item) => ({ ...item, why: 'computed' as const, isSaved: false }))
  return { asked, savings }
}

function hasRows({ formula }: ComputedIndicator, opened: OpenedComputed['opened']): boolean {
  return (opened?.rows.tables.get(formula.space.registry.id)?.rowCount ?? 0) > 0
}

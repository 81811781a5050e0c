/**
 * What every rule looks at: the compiled plan, the scanned text and the indexes that many rules need, made once.
 *
 *     prepareGround({ source, plan, actuals: [] }).links.rowOf.get('target-12')?.row.name
 */
import type { CompiledPlan, PlanSource } from '../compiled-plan.ts'
import { scanText } from '../scan/scan-text.ts'
import type { ScannedText } from '../scan/scanned-text.ts'
import { type ClusterGoals, findClusterGoals } from './ground/cluster-goals.ts'
import { linkRows, type RowLinks } from './ground/row-links.ts'
import { makeSeries, type RowSeries } from './ground/row-series.ts'
import { indexSections, type SectionIndex } from './ground/section-index.ts'
import { findZoneMentions, type ZoneMention } from './ground/zone-mentions.ts'
import type { PublishedFigure } from './published-figure.ts'

export interface LintGround {
  readonly text: string
  readonly plan: CompiledPlan
  readonly scanned: ScannedText
  /** Rows of the annex tables as series of years. */
  readonly rows: readonly RowSeries[]
  readonly links: RowLinks
  readonly sections: SectionIndex
  readonly clusters: ClusterGoals
  /** Names of zones, each where it first stands. */
  readonly zones: readonly ZoneMention[]
  readonly actuals: readonly PublishedFigure[]
}

interface Given {
  readonly source: PlanSource
  readonly plan: CompiledPlan
  readonly actuals: readonly PublishedFigure[]
}

export function prepareGround({ source, plan, actuals }: Given): LintGround {
  const rows = makeSeries(plan.indicatorTable)
  const sections = indexSections(plan)
  const scanned = scanText(source)
  return {
    text: source.text,
    plan,
    scanned,
    rows,
    links: linkRows(plan.targets, rows),
    sections,
    clusters: findClusterGoals(plan, sections),
    zones: findZoneMentions(scanned),
    actuals,
  }
}

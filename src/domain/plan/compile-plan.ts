/**
 * A policy document becomes a checked tree: scan → parse → link; what each item means is told in `compiled-plan.ts`.
 *
 *     compilePlan({ text }).targets.map(({ subject, value, unit }) => `${subject} ${value}${unit}`)
 */
import type { CompiledPlan, PlanSource } from './compiled-plan.ts'
import { linkOwners } from './link/link-owners.ts'
import { findClusters } from './parse/cluster/find-clusters.ts'
import { parseTargets } from './parse/target/parse-targets.ts'
import { scanText } from './scan/scan-text.ts'

export function compilePlan(source: PlanSource): CompiledPlan {
  const scanned = scanText(source)
  const { text, outline, passages, title } = scanned
  const { targets, facts, years } = parseTargets(scanned)
  const { tasks, indicatorTable, units } = linkOwners(scanned, { documentYear: years.end ?? years.year })
  const clusters = findClusters(scanned, { end: years.end, written: years.year })
  return {
    targets,
    facts,
    tasks,
    clusters,
    indicatorTable,
    units,
    zones: [],
    named: [],
    goals: [],
    outline,
    paragraphs: passages.map(({ range, section, sentences }) => ({ range, section, sentences })),
    title: title === null ? null : text.slice(title.start, title.end),
    years: { base: null, start: years.start, end: years.end },
    diagnostics: [],
  }
}

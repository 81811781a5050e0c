/**
 * A policy document becomes a checked tree: scan → parse → link; what each item means is told in `compiled-plan.ts`.
 *
 *     compilePlan({ text }).targets.map(({ subject, value, unit }) => `${subject} ${value}${unit}`)
 */
import type { CompiledPlan, PlanSource } from './compiled-plan.ts'
import { linkGoals } from './link/link-goals.ts'
import { linkOwners } from './link/link-owners.ts'
import { linkTargets } from './link/link-targets.ts'
import { findClusters } from './parse/cluster/find-clusters.ts'
import { findNamed } from './parse/named/find-named.ts'
import { readingDiagnostics } from './parse/reading-diagnostics.ts'
import { parseTargets } from './parse/target/parse-targets.ts'
import { findZones } from './parse/zone/find-zones.ts'
import { scanText } from './scan/scan-text.ts'

export function compilePlan(source: PlanSource): CompiledPlan {
  const scanned = scanText(source)
  const { text, outline, passages, title } = scanned
  const { targets, facts, conditions, years } = parseTargets(scanned)
  const { tasks, indicatorTable, units, baseYear } = linkOwners(scanned, {
    documentYear: years.end ?? years.year,
  })
  const reported = new Set(facts.map(({ valueRange }) => valueRange.start))
  const clusters = findClusters(scanned, { end: years.end, written: years.year }, reported)
  const linked = linkTargets(targets, { tasks, clusters })
  return {
    targets: linked,
    facts,
    conditions,
    tasks,
    clusters,
    indicatorTable,
    units,
    zones: findZones(scanned),
    named: findNamed(scanned),
    goals: linkGoals(linked, indicatorTable, { clusters, outline }),
    outline,
    paragraphs: passages.map(({ range, section, sentences }) => ({ range, section, sentences })),
    title: title === null ? null : text.slice(title.start, title.end),
    years: { base: baseYear, start: years.start, end: years.end },
    diagnostics: readingDiagnostics(scanned, { figures: targets.length + indicatorTable.length }),
  }
}

/** Compares the findings with a checked list kept outside the repository, where that list lies beside the checkout. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { findPublishedFigures } from '../../../app/reading/find-published-figures.ts'
import { compilePlan } from '../compile-plan.ts'
import { lintPlan } from './lint-plan.ts'
import type { LintCode } from './lint-rule.ts'
import { type ReportedFinding, reportFindings } from './report-findings.ts'

interface TruthPlace {
  readonly line: number
  readonly quote: string
}

interface TruthFinding {
  readonly id: string
  readonly cls: string
  readonly severity: 'error' | 'warn' | 'info'
  readonly places: readonly TruthPlace[]
}

interface Truth {
  readonly findings: readonly TruthFinding[]
  readonly consistent: readonly Pick<TruthFinding, 'id' | 'places'>[]
}

const folder = join(import.meta.dirname, '../../../../../shared/plan')

/** Which entries of the list a code speaks of: single ones, or a class in which the lines decide. */
const kin: Partial<Record<LintCode, readonly string[]>> = {
  'table-ordinal-repeated': ['L-N1'],
  'heading-number-missing': ['L-N2', 'L-N3'],
  'heading-number-style': ['L-N4'],
  'annex-number-single': ['L-N5'],
  'identity-missing': ['L-N6'],
  'cluster-heading-suffix': ['L-N7'],
  'bracket-width': ['L-N8'],
  'stray-space': ['L-N9'],
  'target-of-other-section': ['L-M1'],
  'name-cut-short': ['L-M2'],
  'subject-differs-from-heading': ['L-M4'],
  'goal-named-differently': ['L-M5', 'L-M6', 'L-M7', 'L-D1', 'L-D3'],
  'unit-two-names': ['L-M8'],
  'official-term': ['L-M9', 'L-M20'],
  'row-unit-missing': ['L-U1'],
  'unit-differs': ['L-U2'],
  'percent-doubled': ['L-U3'],
  'counting-word-differs': ['L-U4'],
  'comparator-contradicts': ['L-U5'],
  'growth-contradicts-level': ['L-G1', 'L-G2', 'L-G3', 'L-G4'],
  'growth-period-unclear': ['L-G5'],
  'clusters-exceed-total': ['L-S1'],
  'segments-cover-little': ['L-S2', 'L-S3'],
  'product-in-two-clusters': ['L-S4'],
  'cluster-measure-mixed': ['L-S5'],
  'ratio-contradicts': ['L-S6'],
  'increment-contradicts-levels': ['L-B1'],
  'increment-bases-mixed': ['L-B2'],
  'increment-without-base': ['L-B3'],
  'cluster-base-missing': ['L-B4'],
  'goal-comparator-differs': ['L-D1', 'L-D2'],
  'total-reads-as-new': ['L-D4'],
  'threshold-measure-differs': ['L-D6'],
  'goal-without-row': ['L-A1'],
  'row-without-goal': ['L-A2'],
  'target-without-row': ['L-A3'],
  'row-without-task': ['L-A4'],
  'table-without-scope': ['L-A6'],
  'goal-scope-differs': ['L-C1', 'L-C2'],
  'scope-run-unclear': ['L-C3'],
  'scopes-undefined': ['L-C4'],
  'owner-label-differs': ['L-O1'],
  'tasks-without-owner': ['L-O2'],
  'clusters-without-owner': ['L-O2'],
  'leads-plural': ['L-O3'],
  'owner-collective': ['L-O4'],
  'tasks-without-support': ['L-O5'],
  'row-owners-many': ['L-O7'],
  'owner-load': ['L-O8'],
  'cluster-placed-elsewhere': ['L-Y1', 'L-Y2', 'L-Y3', 'L-Y4'],
  'zone-many-names': ['L-Y5'],
  'zone-overlap': ['L-Y6'],
  'list-end-unclear': ['L-Y7'],
  'cluster-without-place': ['L-Y8'],
  'place-outside-layout': ['L-Y9'],
  'reference-not-attached': ['L-R1'],
  'term-undefined': ['L-R2'],
  'target-without-number': ['L-R3'],
  'yearly-without-span': ['L-R4'],
  'count-may-lapse': ['L-R5'],
  'target-already-met': ['L-E1'],
  'target-rate-high': ['L-E2'],
  'milestone-missed': ['L-E3'],
  'milestone-ahead': ['L-E4'],
}

/** Codes that say of a figure that it is wrong. */
const contradictions: readonly LintCode[] = [
  'growth-contradicts-level',
  'clusters-exceed-total',
  'segments-exceed-cluster',
  'segments-cover-little',
  'part-exceeds-whole',
  'ratio-contradicts',
  'increment-contradicts-levels',
  'goal-value-differs',
  'announced-count-differs',
]

function linesOf({ at, related }: ReportedFinding): readonly number[] {
  return [at.line, ...related.map((one) => one.at.line)]
}

/** The finding's own line is one of the entry's; or, where the entry weighs several places, two of them are. */
function speaksOf(finding: ReportedFinding, { id, places }: TruthFinding): boolean {
  if (!kin[finding.code as LintCode]?.includes(id)) return false
  const lines = new Set(places.map(({ line }) => line))
  const shared = new Set(linesOf(finding).filter((line) => lines.has(line)))
  return lines.has(finding.at.line) || shared.size >= Math.min(2, lines.size)
}

function flags({ code, at, quote }: ReportedFinding, places: readonly TruthPlace[]): boolean {
  return (
    contradictions.some((one) => one === code) &&
    places.some(
      (place) => at.line === place.line && (quote.includes(place.quote) || place.quote.includes(quote)),
    )
  )
}

function load(
  context: TestContext,
): { readonly truth: Truth; readonly reports: readonly ReportedFinding[] } | undefined {
  if (!existsSync(folder)) {
    context.diagnostic('the checked list is not beside this checkout: nothing was compared')
    return undefined
  }
  const text = readFileSync(join(folder, 'yinzhou-224x.txt'), 'utf8')
  const source = { text }
  const findings = lintPlan({ source, plan: compilePlan(source), actuals: findPublishedFigures(text) })
  const truth: Truth = JSON.parse(readFileSync(join(folder, 'lint-truth.json'), 'utf8'))
  return { truth, reports: reportFindings(text, findings) }
}

test('every known error and nearly every known warning of the reference text is found', (context) => {
  const loaded = load(context)
  if (!loaded) return
  const { truth, reports } = loaded
  const missed = truth.findings.filter((entry) => !reports.some((report) => speaksOf(report, entry)))
  const idsOf = (severity: TruthFinding['severity']) =>
    missed.filter((one) => one.severity === severity).map(({ id }) => id)
  assert.deepEqual(idsOf('error'), [])
  // The name that the press gave a cluster later does not stand in the text.
  assert.deepEqual(idsOf('warn'), ['L-M3'])
  context.diagnostic(`infos not found: ${idsOf('info').join(' ')}`)
})

test('no sum that holds in the reference text is called wrong', (context) => {
  const loaded = load(context)
  if (!loaded) return
  const { truth, reports } = loaded
  for (const { id, places } of truth.consistent)
    assert.deepEqual(
      reports.filter((report) => flags(report, places)).map(({ code }) => code),
      [],
      id,
    )
})

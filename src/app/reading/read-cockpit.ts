/** Everything the cockpit shows for one year, in one value. */

import reporting from '../../content/loops/reporting.ts'
import { cockpitLayout } from '../../content/settings/cockpit-layout.ts'
import { clusterIndicator, readClusterScale } from '../../domain/indicator/cockpit/cluster-scale.ts'
import type { Cockpit } from '../../domain/indicator/cockpit/cockpit.ts'
import { findings, laggingFirst } from '../../domain/indicator/cockpit/findings.ts'
import { readTownValues } from '../../domain/indicator/cockpit/town-values.ts'
import { unitLoad } from '../../domain/indicator/cockpit/unit-load.ts'
import { readIndicatorDetail } from '../../domain/indicator/read-indicator.ts'
import { type IndicatorReading, type Status, statuses } from '../../domain/indicator/reading.ts'
import { overdueDays } from '../../domain/loop/deadline.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Snapshot } from '../snapshot.ts'
import { makeOnce } from '../version-cache.ts'
import { defaultYear } from './read-district.ts'
import { getDefinition, type ReadingWish, readingInput, readRows } from './read-rows.ts'

export interface ReadCockpit {
  readonly district: string
  readonly year?: number | undefined
  readonly isPublishedOnly: boolean
}

export async function readCockpit(
  context: Context,
  { district, year, isPublishedOnly }: ReadCockpit,
): Promise<Cockpit> {
  const snapshot = await context.installation.snapshots.get(district)
  const wish = { year: year ?? defaultYear(context.now), isPublishedOnly, now: context.now }
  const key = `cockpit ${wish.year} ${isPublishedOnly} ${dayOf(context.now)}`
  return makeOnce(snapshot, key, () => makeCockpit(snapshot, wish))
}

function makeCockpit(snapshot: Snapshot, wish: ReadingWish): Cockpit {
  const readings = readRows(snapshot, wish)
  const towns = makeTowns(snapshot, wish)
  const clusters = makeClusters(snapshot, wish)
  const open = listOpen(snapshot, wish)
  return {
    year: wish.year,
    asOf: readings.reduce<string | null>(
      (latest, { actual }) => laterDay(latest, actual?.asOf ?? null),
      null,
    ),
    showsGenerated: [
      ...readings.map((r) => r.actual?.origin),
      ...towns.values.map((t) => t.origin),
      ...clusters.map((c) => c.origin),
    ].includes('generated'),
    headline: cockpitLayout.headline.filter((id) => readings.some((reading) => reading.id === id)),
    readings: [...readings],
    counts: countStatuses(readings),
    findings:
      readings.length === 0
        ? []
        : [...findings({ readings, projections: projectWorst(snapshot, readings, wish) })],
    unitLoad: [...unitLoad(readings)],
    towns,
    clusters,
    overdue: open.slice(0, 8),
    openCount: open.length,
  }
}

function laterDay(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function countStatuses(readings: readonly IndicatorReading[]): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>
  for (const reading of readings) counts[reading.status] += 1
  return counts
}

/** Only the furthest behind is projected: it is the one the findings speak of. */
function projectWorst(snapshot: Snapshot, readings: readonly IndicatorReading[], wish: ReadingWish) {
  const { plan } = snapshot
  const worst = laggingFirst(readings)[0]
  const row = plan?.indicators.find((candidate) => candidate.indicator === worst?.id)
  if (plan === null || row === undefined) return new Map()
  const { projection } = readIndicatorDetail(readingInput(snapshot, { plan, row }, wish))
  return new Map([[row.indicator, projection]])
}

function makeTowns(snapshot: Snapshot, { year, isPublishedOnly }: ReadingWish): Cockpit['towns'] {
  return readTownValues({
    definition: getDefinition(snapshot, cockpitLayout.townIndicator),
    district: snapshot.district,
    figures: snapshot.figures.get(cockpitLayout.townIndicator) ?? [],
    year,
    isPublishedOnly,
  })
}

function makeClusters(snapshot: Snapshot, { year, isPublishedOnly }: ReadingWish): Cockpit['clusters'] {
  if (snapshot.plan === null) return []
  const figures = snapshot.figures.get(clusterIndicator) ?? []
  return readClusterScale({ plan: snapshot.plan, figures, year, isPublishedOnly })
}

/** Open submissions that are due, most overdue first. */
function listOpen(snapshot: Snapshot, { now }: ReadingWish): Cockpit['overdue'] {
  const today = dayOf(now)
  const nameOf = new Map(snapshot.plan?.indicators.map((row) => [row.indicator, row.name]))
  return [...snapshot.openSubmissions]
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id))
    .map(({ id, indicator, period, unitName, state, dueOn }) => ({
      id,
      name: nameOf.get(indicator) ?? indicator,
      period,
      unitName,
      stateLabel: labelOf(state),
      dueOn,
      overdueDays: overdueDays(dueOn, today),
    }))
}

function labelOf(state: string) {
  const label = Object.entries(reporting.states).find(([id]) => id === state)?.[1]
  return label ?? { zh: state, en: state }
}

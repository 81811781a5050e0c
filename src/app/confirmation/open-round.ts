/** Opens a confirmation round: what is asked is checked, and each enterprise that it concerns is given its sheet. */
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import { findRoundProblem } from '../../domain/confirmation/check-round.ts'
import type {
  RoundCandidates,
  RoundDetail,
  RoundSubject,
} from '../../domain/confirmation/confirmation-view.ts'
import { Refusal } from '../../domain/refusal.ts'
import { insertRound } from '../../store/confirmation/round-store.ts'
import { insertSheets } from '../../store/confirmation/sheet-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Snapshot } from '../snapshot.ts'
import { townNameOf } from './describe-round.ts'
import { type CandidateWish, loadCandidates } from './load-candidates.ts'
import { loadRoundDetail } from './read-round.ts'

export type OpenRound = RoundSubject & { readonly district: string }

export async function openRound(context: Context, { district, ...subject }: OpenRound): Promise<RoundDetail> {
  const snapshot = await context.installation.snapshots.get(district)
  refuseWrong(subject, snapshot, dayOf(context.now))
  const { actor, now, newId } = context
  return context.database.withDistrict(district, async (tx) => {
    const candidates = await loadCandidates(tx, snapshot, subject)
    if (candidates.length === 0) throw new Refusal('confirmation-nobody', { year: subject.year })
    const round = { id: newId(), ...subject, openedBy: actor.id, openedByName: actor.name, openedAt: now }
    await insertRound(tx, round)
    await insertSheets(
      tx,
      round,
      candidates.map((candidate) => ({ id: newId(), ...candidate })),
    )
    const { title, year, fields, aim, dueOn } = subject
    await recordAudit(tx, context, {
      action: 'confirmation.open',
      target: `confirmation-round/${round.id}`,
      detail: { title, year, fields, aim, dueOn, sheets: candidates.length },
    })
    return loadRoundDetail(tx, context, { snapshot, id: round.id })
  })
}

function refuseWrong(subject: RoundSubject, { district, plan }: Snapshot, today: string): void {
  const problem = findRoundProblem(subject, {
    registry: enterpriseYear,
    today,
    towns: district.towns.map(({ code }) => code),
    clusters: (plan?.clusters ?? []).map(({ id }) => id),
  })
  if (problem !== undefined) throw new Refusal(problem.code, problem.facts)
}

/** Whom a round would ask, before it is opened. */
export async function countCandidates(
  context: Context,
  { district, ...wish }: CandidateWish & { readonly district: string },
): Promise<RoundCandidates> {
  const snapshot = await context.installation.snapshots.get(district)
  const found = await context.database.readDistrict(district, (tx) => loadCandidates(tx, snapshot, wish))
  const byTown = Map.groupBy(found, ({ town }) => town)
  const towns = [...byTown].map(([town, own]) => ({
    town,
    name: townNameOf(snapshot, town),
    count: own.length,
  }))
  return {
    count: found.length,
    towns: towns.toSorted((a, b) => (a.town ?? '~').localeCompare(b.town ?? '~')),
  }
}

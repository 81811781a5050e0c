/** Freezes a reviewed draft as the next edition of its plan. */
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { countPlan, type TextEdition } from '../../domain/plan/compare/text-edition.ts'
import { kindLabels } from '../../domain/plan/review/field-labels.ts'
import { nameOfItem } from '../../domain/plan/review/fields-of-item.ts'
import { inReviewOrder } from '../../domain/plan/review/in-review-order.ts'
import { foldReview, showReview } from '../../domain/plan/review/review-plan.ts'
import type { ReviewedFinding, ReviewedItem, ReviewedPlan } from '../../domain/plan/review/reviewed-plan.ts'
import { settlePlan } from '../../domain/plan/review/settle-plan.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isConflictOn } from '../../store/engine/database-error.ts'
import { closeDraft } from '../../store/plan-draft-store.ts'
import {
  findLatestEdition,
  findTextEdition,
  insertTextEdition,
  type NewTextEdition,
} from '../../store/plan-text-edition-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { getEdition } from './list-text-editions.ts'
import { checkCurrent, loadReview, refuseOvertaken } from './load-review.ts'
import type { DraftWish } from './read-plan-draft.ts'
import { showEdition } from './show-draft.ts'

export interface PublishPlanDraft extends DraftWish {
  readonly expectedVersion: number
  /** Of the plan. */
  readonly name: string
  /** When not given: what the draft says, else the latest edition of the name; null for none. */
  readonly succeeds?: string | null | undefined
}

export async function publishPlanDraft(context: Context, wish: PublishPlanDraft): Promise<TextEdition> {
  const { district, id, expectedVersion: version, name } = wish
  const { actor, now } = context
  return context.database.withDistrict(district, async (tx) => {
    const loaded = await loadReview(tx, id)
    checkCurrent(loaded, version)
    const { base, acts, row } = loaded
    const state = foldReview(base, acts)
    checkReady(showReview(base, state))
    const plan = settlePlan(base, state)
    const succeeds = await chooseForerunner(
      tx,
      name,
      wish.succeeds === undefined ? (row.succeeds ?? undefined) : wish.succeeds,
    )
    const close = {
      id,
      version,
      state: 'published',
      succeeds,
      reason: null,
      by: actor.name,
      at: now,
    } as const
    if (!(await closeDraft(tx, close))) return refuseOvertaken(tx, id, version)
    const edition = {
      ...{ id: context.newId(), name, draftId: id, succeeds, plan, counts: countPlan(plan) },
      ...{ publishedBy: actor.id, publishedByName: actor.name, publishedAt: now },
    }
    await insertNext(tx, edition)
    const published = await getEdition(tx, edition.id)
    await recordAudit(tx, context, {
      action: 'plan-draft.publish',
      target: `plan-draft/${id}`,
      detail: { edition: edition.id, name, number: published.number, succeeds },
    })
    return showEdition(published)
  })
}

async function chooseForerunner(
  tx: Tx,
  name: string,
  wish: string | null | undefined,
): Promise<string | null> {
  if (wish === null) return null
  if (wish === undefined) return (await findLatestEdition(tx, name))?.id ?? null
  if ((await findTextEdition(tx, wish)) === undefined) throw new Refusal('plan-edition-unknown', { id: wish })
  return wish
}

async function insertNext(tx: Tx, edition: NewTextEdition): Promise<void> {
  try {
    await insertTextEdition(tx, edition)
  } catch (error) {
    if (!isConflictOn(error, 'plan_text_edition_number')) throw error
    throw new Refusal('plan-edition-taken', { name: edition.name })
  }
}

/** So many are named; the count tells of the rest. */
const mostNamed = 50

function checkReady({ items, findings, progress }: ReviewedPlan): void {
  if (progress.isPublishable) return
  const open = inReviewOrder(items).filter(({ state }) => state === 'open')
  const undecided = findings.filter(({ severity, decision }) => severity === 'error' && decision === null)
  const remarks = [
    ...open.slice(0, mostNamed).map(remarkOpen),
    ...undecided.slice(0, mostNamed).map(remarkUndecided),
  ]
  throw new Refusal('plan-draft-unready', { items: open.length, findings: undecided.length }, remarks)
}

function remarkOpen(item: ReviewedItem): Diagnostic {
  const { zh, en } = kindLabels[item.kind]
  return diagnostic('review-item-open', {
    place: { kind: 'text', ...item.range },
    facts: { kind: zh, kindEn: en, name: nameOfItem(item) },
  })
}

function remarkUndecided({ text, place }: ReviewedFinding): Diagnostic {
  const facts = { text: text.zh, textEn: text.en }
  if (place === null) return diagnostic('review-finding-open', { facts })
  return diagnostic('review-finding-open', { place: { kind: 'text', ...place.range }, facts })
}

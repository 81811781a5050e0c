/** Rows as the API shows them. */
import type { TextEdition } from '../../domain/plan/compare/text-edition.ts'
import type { DraftSummary } from '../../domain/plan/review/plan-draft.ts'
import type { PlanDraftRow } from '../../store/plan-draft-store.ts'
import type { TextEditionRow } from '../../store/plan-text-edition-store.ts'

export function showDraft(row: PlanDraftRow): DraftSummary {
  const { createdByName, updatedByName, createdAt, updatedAt, ...shown } = row
  return {
    ...shown,
    createdBy: createdByName,
    createdAt: createdAt.toISOString(),
    updatedBy: updatedByName,
    updatedAt: updatedAt.toISOString(),
  }
}

export function showEdition(row: TextEditionRow): TextEdition {
  const { draftId, publishedByName, publishedAt, ...shown } = row
  return { ...shown, draft: draftId, publishedBy: publishedByName, publishedAt: publishedAt.toISOString() }
}

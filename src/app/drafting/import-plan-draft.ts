/** Reads a plan's document, compiles and lints it, and keeps it as a draft; the same file again names the draft that is there. */
import { createHash } from 'node:crypto'
import { required } from '../../base/assert.ts'
import type { CompiledPlan, PlanSource } from '../../domain/plan/compiled-plan.ts'
import type { DraftSummary } from '../../domain/plan/review/plan-draft.ts'
import { reviewPlan } from '../../domain/plan/review/review-plan.ts'
import type { ReviewBase } from '../../domain/plan/review/review-state.ts'
import { Refusal } from '../../domain/refusal.ts'
import { findOpenDraft, insertPlanDraft } from '../../store/plan-draft-store.ts'
import { loadEditionText } from '../../store/plan-text-edition-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { publishedFiguresOf } from '../reading/find-published-figures.ts'
import { plainName } from '../reporting/keep-evidence.ts'
import { getDraft } from './load-review.ts'
import { showDraft } from './show-draft.ts'

/** UTF-16 units. A plan has some 10,000, a long one with annexes 300,000: more cannot be reviewed by hand. */
const maxDraftText = 500_000

export interface ImportPlanDraft {
  readonly district: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Edition that it follows. */
  readonly succeeds?: string | undefined
}

export interface ImportedDraft {
  readonly draft: DraftSummary
  /** The same bytes were an open draft before: nothing was kept anew. */
  readonly isExisting: boolean
}

export async function importPlanDraft(context: Context, wish: ImportPlanDraft): Promise<ImportedDraft> {
  const { district, bytes } = wish
  const { database } = context
  const fileName = plainName(wish.name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await database.readDistrict(district, (tx) => findOpenDraft(tx, sha256))
  if (known !== undefined) return { draft: showDraft(known), isExisting: true }
  const forerunner = await database.readDistrict(district, (tx) => loadForerunner(tx, wish.succeeds))
  const { source, remarks } = await readSource(bytes, fileName)
  const snapshot = await context.installation.snapshots.get(district)
  const actuals = publishedFiguresOf(snapshot, source.text)
  // Readers, compiler and linter are 200 files that a server needs for an upload alone.
  const { compileDraft } = await import('./compile-draft.ts')
  const base = compileDraft({ source, remarks, actuals, forerunner })
  return database.withDistrict(district, (tx) => keepDraft(tx, context, { ...wish, fileName, sha256, base }))
}

async function readSource(bytes: Uint8Array, name: string) {
  const { readPlanDocument } = await import('../../document/read-plan-document.ts')
  const read = await readPlanDocument(bytes, name)
  if (!read.isOk) throw new Refusal('plan-document-refused', { name }, read.diagnostics)
  const { length } = read.value.text
  if (length > maxDraftText) throw new Refusal('plan-text-too-long', { name, length, limit: maxDraftText })
  const source: PlanSource = { ...read.value, text: storable(read.value.text) }
  return { source, remarks: read.diagnostics }
}

/** Half a surrogate pair and NUL, which the database cannot hold, read “�”; every other character keeps its place. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

/** Editions are never taken away, so what is found here stays true while the draft is kept. */
async function loadForerunner(tx: Tx, id: string | undefined): Promise<CompiledPlan | null> {
  if (id === undefined) return null
  const edition = await loadEditionText(tx, id)
  if (edition === undefined) throw new Refusal('plan-edition-unknown', { id })
  return edition.plan
}

interface NewDraft extends ImportPlanDraft {
  readonly fileName: string
  readonly sha256: string
  readonly base: ReviewBase
}

async function keepDraft(tx: Tx, context: Context, draft: NewDraft): Promise<ImportedDraft> {
  const { fileName, sha256, base, succeeds = null } = draft
  const id = context.newId()
  const { progress } = reviewPlan(base, [])
  const { id: createdBy, name: createdByName } = context.actor
  const row = { id, fileName, sha256, title: base.compiled.title, progress, succeeds, reading: base }
  const isNew = await insertPlanDraft(
    tx,
    { ...row, createdBy, createdByName, createdAt: context.now },
    draft.bytes,
  )
  if (!isNew) {
    const known = required(await findOpenDraft(tx, sha256), 'the file is an open draft')
    return { draft: showDraft(known), isExisting: true }
  }
  await recordAudit(tx, context, {
    action: 'plan-draft.import',
    target: `plan-draft/${id}`,
    detail: { fileName, sha256, items: progress.total, findings: progress.findings.total },
  })
  return { draft: showDraft(await getDraft(tx, id)), isExisting: false }
}

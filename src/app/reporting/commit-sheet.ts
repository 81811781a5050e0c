/** Enters every value of a preview in one transaction, or none of them. */

import { required } from '../../base/assert.ts'
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { convert, type UnitId } from '../../base/quantity.ts'
import reporting from '../../content/loops/reporting.ts'
import { Refusal } from '../../domain/refusal.ts'
import { periodLabel } from '../../domain/submission/period-names.ts'
import type { SheetImport } from '../../domain/submission/sheet-import.ts'
import { closeSheetImport } from '../../store/sheet-import-store.ts'
import { findSubmission, type SubmissionRow } from '../../store/submission-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import type { Snapshot } from '../snapshot.ts'
import { getPlanRow } from './describe-submission.ts'
import {
  getSheetImport,
  type KeptEntry,
  type KeptImport,
  type KeptPreview,
  showImport,
} from './keep-sheet-import.ts'
import { readerOf } from './list-submissions.ts'
import { performAct } from './perform-act.ts'

export type Answer = 'as-entered' | 'as-proposed'

export interface CommitSheet {
  readonly district: string
  readonly id: string
  /** By cell, for each cell with a question. */
  readonly answers: Readonly<Record<string, Answer>>
}

export async function commitSheet(context: Context, wish: CommitSheet): Promise<SheetImport> {
  const { snapshot } = await readerOf(context, wish.district)
  return context.database.withDistrict(wish.district, async (tx) => {
    const kept = await getSheetImport(tx, context, wish.id)
    checkCommittable(kept, wish.answers)
    const preview = answered(kept.preview, wish.answers)
    // Closed first: of two commits at once the second waits here and is then refused.
    const isMine = await closeSheetImport(tx, { id: kept.id, state: 'committed', preview, at: context.now })
    if (!isMine) throw new Refusal('sheet-import-closed', { name: kept.fileName })
    for (const { entry, row } of await loadUnmoved(tx, preview.entries, snapshot)) {
      const { step, version, value, unit } = entry
      await performAct(tx, context, {
        row,
        snapshot,
        // The question about a slip was asked by the preview and has its answer.
        wish: { step, version, value, unit, note: entry.note ?? undefined, evidence: [], isConfirmed: true },
      })
    }
    await recordAudit(tx, context, {
      action: 'sheet.commit',
      target: `sheet-import/${kept.id}`,
      detail: { unit: kept.unitId, period: kept.period, entries: preview.entries.length },
    })
    return showImport({ ...kept, state: 'committed', preview })
  })
}

function checkCommittable(
  { state, fileName: name, preview }: KeptImport,
  answers: CommitSheet['answers'],
): void {
  if (state !== 'previewed') throw new Refusal('sheet-import-closed', { name })
  const errors = preview.shown.remarks.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    const cells = listCells(errors.map(({ cell }) => cell ?? '—'))
    throw new Refusal('sheet-import-has-errors', { name, count: errors.length, cells })
  }
  const open = preview.entries.filter(
    ({ proposed, cell }) => proposed !== null && !Object.hasOwn(answers, cell),
  )
  if (open.length > 0) {
    const cells = listCells(open.map(({ cell }) => cell))
    throw new Refusal('sheet-import-unanswered', { count: open.length, cells })
  }
  if (preview.entries.length === 0) throw new Refusal('sheet-import-empty', { name })
}

/** With every question settled, in what is entered and in what is shown. */
function answered({ shown, entries }: KeptPreview, answers: CommitSheet['answers']): KeptPreview {
  const isProposed = (cell: string) => answers[cell] === 'as-proposed'
  return {
    shown: {
      ...shown,
      cells: shown.cells.map((cell) => {
        const { question, after } = cell
        if (question === null) return cell
        return { ...cell, question: null, after: isProposed(cell.cell) ? question.proposed : after }
      }),
    },
    entries: entries.map((entry) => {
      const { proposed, cell } = entry
      return proposed !== null && isProposed(cell) ? { ...entry, ...proposed } : entry
    }),
  }
}

interface Unmoved {
  readonly entry: KeptEntry
  readonly row: SubmissionRow
}

/** In one order everywhere, so that two sheets at once do not wait for each other. All that moved since the preview are told together. */
async function loadUnmoved(
  tx: Tx,
  entries: readonly KeptEntry[],
  snapshot: Snapshot,
): Promise<readonly Unmoved[]> {
  const found: Unmoved[] = []
  for (const entry of entries.toSorted((a, b) => (a.submissionId < b.submissionId ? -1 : 1))) {
    const row = required(await findSubmission(tx, entry.submissionId), 'submissions are never removed')
    found.push({ entry, row })
  }
  const moved = found.filter(({ entry, row }) => entry.version !== row.version)
  if (moved.length > 0) {
    const cells = listCells(moved.map(({ entry }) => entry.cell))
    throw new Refusal(
      'sheet-import-stale',
      { count: moved.length, cells },
      moved.map((one) => staleRemark(one, snapshot)),
    )
  }
  return found
}

/** Both values, in the plan's unit. */
function staleRemark({ entry, row }: Unmoved, snapshot: Snapshot): Diagnostic {
  const state = required(reporting.states[row.state], `reporting has no state ${row.state}`)
  const { name, unit } = getPlanRow(snapshot, row.indicator)
  const { zh: period, en: periodEn } = periodLabel(row.period)
  const now =
    row.value === null ? null : (convert(row.value, (row.valueUnit ?? unit) as UnitId, unit) ?? null)
  return diagnostic('sheet-row-stale', {
    place: { kind: 'cell', ...entry.place },
    facts: {
      ...{ name, period, periodEn, now, state: state.zh, stateEn: state.en },
      value: convert(entry.value, entry.unit, unit) ?? entry.value,
    },
  })
}

/** At most ten, so that the sentence stays one. */
function listCells(cells: readonly string[]): string {
  const shown = [...new Set(cells)].slice(0, 10).join('、')
  return cells.length > 10 ? `${shown} …` : shown
}

/** The list of tasks of a draft as reviewed so far: as lines, and as a document to print and send. */

import { type TableDocument, writeTableDocument } from '../../document/write/write-table-document.ts'
import type { TaskLine } from '../../domain/plan/review/plan-draft.ts'
import { reviewPlan } from '../../domain/plan/review/review-plan.ts'
import { isLive } from '../../domain/plan/review/review-state.ts'
import type { Context, Language } from '../context.ts'
import { type PageWish, pageItems } from '../page-items.ts'
import { type LoadedReview, loadReview } from './load-review.ts'
import type { DraftWish } from './read-plan-draft.ts'

export async function listDraftTasks(context: Context, { district, id, ...page }: DraftWish & PageWish) {
  const loaded = await context.database.readSnapshot(district, (tx) => loadReview(tx, id))
  return pageItems(tasksOf(loaded), page)
}

export async function makeTaskDocument(context: Context, { district, id }: DraftWish) {
  const { language, now } = context
  const loaded = await context.database.readSnapshot(district, (tx) => loadReview(tx, id))
  const { title, fileName } = loaded.row
  const plan = title ?? fileName.replace(/\.[^.]+$/, '')
  const document = layOutTasks(plan, tasksOf(loaded), language)
  return {
    bytes: await writeTableDocument(document, now),
    fileName: `${document.title.replace(/[\\/:*?"<>|]/g, ' ')}.docx`,
  }
}

function tasksOf({ base, acts }: LoadedReview): readonly TaskLine[] {
  const tasks = reviewPlan(base, acts).items.flatMap((item) =>
    item.kind === 'task' && isLive(item) ? [item] : [],
  )
  return tasks.map(({ id, fields }, at) => ({ ordinal: at + 1, id, ...fields }))
}

const words = {
  zh: {
    title: (plan: string) => `${plan}任务清单`,
    heads: ['序号', '目标任务', '牵头单位', '配合单位', '完成时限'],
    separator: '、',
  },
  en: {
    title: (plan: string) => `${plan} – tasks`,
    heads: ['No.', 'Task', 'Lead', 'Support', 'Deadline'],
    separator: ', ',
  },
} as const satisfies Record<Language, object>

/** Shares of the page's width. */
const widths = [1, 5.2, 2.6, 2.8, 1.8] as const

function layOutTasks(plan: string, tasks: readonly TaskLine[], language: Language): TableDocument {
  const { title, heads, separator } = words[language]
  const names = (list: readonly string[]) => list.join(separator)
  return {
    title: title(plan),
    columns: heads.map((label, at) => ({
      label,
      width: widths[at] ?? 1,
      align: at === 0 || at === heads.length - 1 ? 'center' : 'left',
    })),
    rows: tasks.map(({ ordinal, title: task, lead, support, deadline }) => [
      String(ordinal),
      task,
      names(lead),
      names(support),
      deadline ?? '',
    ]),
  }
}

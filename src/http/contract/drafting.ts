/** The workbench: a plan's document becomes a draft, people review it act by act, and it is published as an edition. */
import { z } from 'zod'
import { editionComparison } from '../../domain/plan/compare/edition-comparison.ts'
import { textEdition } from '../../domain/plan/compare/text-edition.ts'
import { compiledPlanSchema } from '../../domain/plan/compiled-plan-schema.ts'
import { draftStates, draftSummary, taskLine } from '../../domain/plan/review/plan-draft.ts'
import { reviewAct } from '../../domain/plan/review/review-act.ts'
import {
  reviewedFinding,
  reviewedItem,
  reviewedPlan,
  reviewLogEntry,
  reviewProgress,
} from '../../domain/plan/review/reviewed-plan.ts'
import { contract } from './contract.ts'
import { districtParams, page, pageQuery } from './paging.ts'

const managePlan = { resource: 'plan', action: 'manage' } as const
const readPlan = { resource: 'plan', action: 'read' } as const
const withId = districtParams.extend({ id: z.uuid() })
export const importPlanDraft = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/plan-drafts',
  tag: 'drafting',
  summary:
    "Reads a plan's document (docx, txt, html, pdf), compiles it and keeps it as a draft; the text is never changed. The same file again names the draft that is there.",
  permission: managePlan,
  params: districtParams,
  query: z.object({
    /** Of the file. */
    name: z.string().min(1).max(200),
    /** Id of the published edition that it follows. */
    succeeds: z.uuid().optional(),
  }),
  upload: {
    mediaTypes: [
      'application/octet-stream',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/msword',
      'text/plain',
      'text/html',
    ],
    maxBytes: 21_000_000,
  },
  reply: z.object({
    draft: draftSummary,
    /** True when the same file lay there already as an open draft: nothing was kept anew. */
    isExisting: z.boolean(),
  }),
  status: 201,
})

export const listPlanDrafts = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan-drafts',
  tag: 'drafting',
  summary: 'Drafts, newest first.',
  permission: managePlan,
  params: districtParams,
  query: pageQuery.extend({ state: z.enum(draftStates).optional() }),
  reply: page(draftSummary),
  columns: [
    { key: 'title', label: { zh: '方案', en: 'Plan' } },
    { key: 'fileName', label: { zh: '文件', en: 'File' } },
    {
      key: 'state',
      label: { zh: '状态', en: 'State' },
      words: {
        open: { zh: '校核中', en: 'In review' },
        published: { zh: '已发布', en: 'Published' },
        discarded: { zh: '已作废', en: 'Discarded' },
      },
    },
    { key: 'progress.total', label: { zh: '条目', en: 'Items' } },
    { key: 'progress.open', label: { zh: '待校核', en: 'Open' } },
    { key: 'progress.findings.errorsOpen', label: { zh: '待处理错误', en: 'Errors open' } },
    { key: 'createdBy', label: { zh: '上传人', en: 'Uploaded by' } },
    { key: 'createdAt', label: { zh: '上传时间', en: 'Uploaded at' }, codeOf: 'moment' },
  ],
})

export const getPlanDraft = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan-drafts/{id}',
  tag: 'drafting',
  summary: 'One draft with its text, what the compiler read in it, and where the review stands.',
  permission: managePlan,
  params: withId,
  reply: z.object({
    draft: draftSummary,
    text: z.string(),
    /** As read, before any act; `review.items` says what holds now. */
    compiled: compiledPlanSchema,
    review: reviewedPlan,
    /** Number of the act that the reader can undo now; null when there is none. */
    undoable: z.int().nullable(),
  }),
})

export const addPlanDraftAct = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/plan-drafts/{id}/acts',
  tag: 'drafting',
  summary:
    'One act of review: accept, correct, remove, split, merge, add, decide, undo. Answers with what it changed, not with the whole plan.',
  permission: managePlan,
  params: withId,
  body: z.object({
    /** The version that the person saw. */
    expectedVersion: z.int().min(1),
    /** Made by the client for this act alone: the same key again does nothing and answers with what is. */
    key: z.string().min(1).max(100),
    act: reviewAct,
  }),
  reply: z.object({
    version: z.int(),
    /** Number of the act in the log. */
    seq: z.int(),
    /** Items that read differently now, new ones among them. */
    items: z.array(reviewedItem),
    /** Ids of items that an undo took away. */
    withdrawn: z.array(z.string()),
    findings: z.array(reviewedFinding),
    progress: reviewProgress,
    undoable: z.int().nullable(),
  }),
  status: 201,
})

export const listPlanDraftActs = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan-drafts/{id}/acts',
  tag: 'drafting',
  summary: 'The log of a draft, newest first, with what was taken back.',
  permission: managePlan,
  params: withId,
  query: pageQuery,
  reply: page(reviewLogEntry),
})

export const publishPlanDraft = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/plan-drafts/{id}/publish',
  tag: 'drafting',
  summary: 'Freezes the reviewed plan as the next edition of its name; refused while something is open.',
  permission: managePlan,
  params: withId,
  body: z.object({
    expectedVersion: z.int().min(1),
    /** Name of the plan; the same name makes the next edition. */
    name: z.string().trim().min(1).max(200),
    /** What it follows: unless said, what the draft says, else the latest edition of the name; null for none. */
    succeeds: z.uuid().nullable().optional(),
  }),
  reply: textEdition,
  status: 201,
})

export const discardPlanDraft = contract({
  method: 'DELETE',
  path: '/api/v1/districts/{district}/plan-drafts/{id}',
  tag: 'drafting',
  summary: 'Closes a draft without publishing it. Its log and its audit records stay.',
  permission: managePlan,
  params: withId,
  query: z.object({
    reason: z.string().trim().min(1).max(500),
    expectedVersion: z.coerce.number().int().min(1),
  }),
  reply: draftSummary,
})

export const listPlanDraftTasks = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan-drafts/{id}/tasks',
  tag: 'drafting',
  summary: 'The list of tasks as reviewed so far; `format` makes a file of it.',
  permission: managePlan,
  params: withId,
  query: pageQuery,
  reply: page(taskLine),
  columns: [
    { key: 'ordinal', label: { zh: '序号', en: 'No.' } },
    { key: 'title', label: { zh: '目标任务', en: 'Task' } },
    { key: 'lead', label: { zh: '牵头单位', en: 'Lead' } },
    { key: 'support', label: { zh: '配合单位', en: 'Support' } },
    { key: 'deadline', label: { zh: '完成时限', en: 'Deadline' } },
  ],
})

export const downloadPlanDraftTasks = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan-drafts/{id}/tasks.docx',
  tag: 'drafting',
  summary: 'The list of tasks as a document to print and send.',
  permission: managePlan,
  params: withId,
  download: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
})

export const listPlanTextEditions = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan-text-editions',
  tag: 'plan',
  summary: 'Published editions of plans, newest first.',
  permission: readPlan,
  params: districtParams,
  query: pageQuery.extend({ name: z.string().max(200).optional() }),
  reply: page(textEdition),
})

export const getPlanTextEdition = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan-text-editions/{id}',
  tag: 'plan',
  summary: 'One edition: its text and the plan as people settled it.',
  permission: readPlan,
  params: withId,
  reply: z.object({ edition: textEdition, text: z.string(), plan: compiledPlanSchema }),
})

export const comparePlanTextEditions = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan-text-editions/compare',
  tag: 'plan',
  summary: 'Two editions side by side: targets, tasks, rows and clusters that came, went or changed.',
  permission: readPlan,
  params: districtParams,
  query: z.object({ before: z.uuid(), after: z.uuid() }),
  reply: z.object({ before: textEdition, after: textEdition, comparison: editionComparison }),
})

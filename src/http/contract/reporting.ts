/** Reporting: work list, submissions and their acts, evidence, sheets out and in. */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../base/quantity.ts'
import { sheetImport } from '../../domain/submission/sheet-import.ts'
import { completeness, submission, submissionDetail } from '../../domain/submission/submission.ts'
import { contract } from './contract.ts'
import { measureTerms } from './measure-terms.ts'
import { districtParams, flag, page, pageQuery, year } from './paging.ts'

export type { SheetImport, SheetRemark } from '../../domain/submission/sheet-import.ts'

const unit = z.enum(unitIds as readonly [UnitId, ...UnitId[]])
const withId = districtParams.extend({ id: z.uuid() })

const submissionColumns = [
  { key: 'ordinal', label: { zh: '序号', en: 'No.' } },
  { key: 'name', label: { zh: '指标', en: 'Indicator' } },
  { key: 'unitName', label: { zh: '填报单位', en: 'Unit' } },
  { key: 'period', label: { zh: '期间', en: 'Period' }, codeOf: 'period' },
  { key: 'scope', label: { zh: '口径', en: 'Scope' }, codeOf: 'scope' },
  { key: 'value', label: { zh: '数值', en: 'Value' } },
  { key: 'unit', label: { zh: '计量单位', en: 'Measured in' }, words: measureTerms },
  { key: 'stateLabel', label: { zh: '状态', en: 'State' } },
  { key: 'dueOn', label: { zh: '截止日', en: 'Due on' } },
  { key: 'overdueDays', label: { zh: '逾期天数', en: 'Days overdue' } },
] as const

export const listSubmissions = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/submissions',
  tag: 'reporting',
  summary: 'Submissions that the reader may see, most urgent first.',
  permission: { resource: 'submission', action: 'read' },
  params: districtParams,
  query: pageQuery.extend({
    state: z.string().max(50).optional(),
    unit: z.string().max(100).optional(),
    period: z.string().max(20).optional(),
    overdue: flag,
    q: z.string().max(100).optional(),
  }),
  reply: page(submission),
  columns: submissionColumns,
  isInventedInDemo: true,
})

export const listWork = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/work',
  tag: 'reporting',
  summary: 'My work: submissions on which the reader can take a step now, most urgent first.',
  permission: 'signed-in',
  params: districtParams,
  query: pageQuery,
  reply: page(submission),
  columns: submissionColumns,
  isInventedInDemo: true,
})

export const getSubmission = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/submissions/{id}',
  tag: 'reporting',
  summary: 'One submission with its whole log.',
  permission: { resource: 'submission', action: 'read' },
  params: withId,
  reply: submissionDetail,
})

export const addAct = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/submissions/{id}/acts',
  tag: 'reporting',
  summary:
    'Takes a step: enter, withdraw, approve, return, accept or correct. `version` is the one the person saw.',
  permission: 'signed-in',
  params: withId,
  body: z.object({
    step: z.string().max(50),
    version: z.int(),
    value: z.number().optional(),
    unit: unit.optional(),
    note: z.string().max(2000).optional(),
    evidence: z.array(z.uuid()).max(20).default([]),
    /** Set after a suspected unit slip was shown and the person stands by the value. */
    isConfirmed: z.boolean().default(false),
  }),
  reply: submissionDetail,
  status: 201,
})

export const reportObservation = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/observations',
  tag: 'reporting',
  summary:
    'Enters a value for an indicator and period without knowing the submission’s id; approval follows as usual.',
  permission: { resource: 'submission', action: 'enter' },
  params: districtParams,
  body: z.object({
    indicator: z.string().max(100),
    period: z.string().max(20),
    scope: z.string().max(50).optional(),
    value: z.number(),
    unit: z.string().max(20),
    note: z.string().max(2000).optional(),
    evidence: z.array(z.uuid()).max(20).default([]),
    isConfirmed: z.boolean().default(false),
  }),
  reply: submissionDetail,
  status: 201,
})

export const listCompleteness = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/completeness',
  tag: 'reporting',
  summary: 'Per unit: asked, accepted, on time, in progress, overdue.',
  permission: { resource: 'submission', action: 'read' },
  params: districtParams,
  query: pageQuery.extend({ year: year.optional() }),
  reply: page(completeness),
  columns: [
    { key: 'unitName', label: { zh: '单位', en: 'Unit' } },
    { key: 'asked', label: { zh: '应报', en: 'Asked' } },
    { key: 'accepted', label: { zh: '已入库', en: 'Accepted' } },
    { key: 'acceptedOnTime', label: { zh: '按时', en: 'On time' } },
    { key: 'inProgress', label: { zh: '办理中', en: 'In progress' } },
    { key: 'overdue', label: { zh: '逾期', en: 'Overdue' } },
    { key: 'notYetDue', label: { zh: '未到期', en: 'Not yet due' } },
  ],
})

const evidenceView = z.object({ id: z.string(), name: z.string(), sizeBytes: z.int(), sha256: z.string() })

/** Kinds and size of files that are kept. */
export const evidenceUpload = {
  mediaTypes: [
    'application/pdf',
    'image/png',
    'image/jpeg',
    'text/plain',
    'text/csv',
    'application/octet-stream',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  maxBytes: 20_000_000,
} as const

export const uploadEvidence = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/evidence',
  tag: 'reporting',
  summary: 'Stores a file that backs a value; its id then goes with the act.',
  permission: { resource: 'evidence', action: 'enter' },
  params: districtParams,
  query: z.object({ unit: z.string().max(100), name: z.string().min(1).max(200) }),
  upload: evidenceUpload,
  reply: evidenceView,
  status: 201,
})

export const downloadEvidence = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/evidence/{id}',
  tag: 'reporting',
  summary: 'The file as it was uploaded; always an attachment.',
  permission: { resource: 'evidence', action: 'read' },
  params: withId,
  download: 'application/octet-stream',
})

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const downloadSheet = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/reporting-sheets/{unit}',
  tag: 'reporting',
  summary:
    "A unit's reporting sheet for one year: only what is still asked, with what is already known shown and locked.",
  permission: { resource: 'sheet', action: 'read' },
  params: districtParams.extend({ unit: z.string().max(100) }),
  query: z.object({ period: z.string().max(20) }),
  download: workbookType,
})

export const importSheet = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/sheet-imports',
  tag: 'reporting',
  summary:
    'Reads a filled sheet and shows what committing it would change. Nothing is stored but the file and the preview.',
  permission: { resource: 'sheet', action: 'enter' },
  params: districtParams,
  query: z.object({
    unit: z.string().max(100),
    name: z.string().min(1).max(200),
    /** When given, a sheet of another period is refused; else the sheet's own key says which one it is. */
    period: z.string().max(20).optional(),
  }),
  upload: {
    mediaTypes: [workbookType, 'text/csv', 'application/octet-stream', 'application/vnd.ms-excel'],
    maxBytes: 20_000_000,
  },
  reply: sheetImport,
  status: 201,
})

export const getSheetImport = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/sheet-imports/{id}',
  tag: 'reporting',
  summary: 'A preview made before.',
  permission: { resource: 'sheet', action: 'enter' },
  params: withId,
  reply: sheetImport,
})

export const commitSheetImport = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/sheet-imports/{id}/commit',
  tag: 'reporting',
  summary: 'Enters every previewed value, or none.',
  permission: { resource: 'sheet', action: 'enter' },
  params: withId,
  body: z.object({
    /** For each cell with a question: `as-entered` or `as-proposed`. */
    answers: z.record(z.string(), z.enum(['as-entered', 'as-proposed'])).default({}),
  }),
  reply: sheetImport,
})

export const downloadAnnotated = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/sheet-imports/{id}/annotated',
  tag: 'reporting',
  summary: "The sender's own workbook with the remarks written into it.",
  permission: { resource: 'sheet', action: 'enter' },
  params: withId,
  download: workbookType,
})

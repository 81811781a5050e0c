/** Confirmation rounds: each enterprise is shown what is stored about it, and confirms or objects. */
import { z } from 'zod'
import { wishedAct } from '../../domain/confirmation/confirmation-act.ts'
import {
  confirmationRound,
  confirmationSheet,
  listedObjection,
  reminderOutcome,
  reminderWish,
  roundCandidates,
  roundDetail,
  roundSubject,
  sheetDetail,
} from '../../domain/confirmation/confirmation-view.ts'
import { objectionDecisionTerms, sheetStates } from '../../domain/confirmation/fold-sheet.ts'
import { answerPreview } from '../../domain/confirmation/workbook/answer-preview.ts'
import { contract } from './contract.ts'
import { districtParams, flag, page, pageQuery, year } from './paging.ts'

const read = { resource: 'confirmation', action: 'read' } as const
const manage = { resource: 'confirmation', action: 'manage' } as const
const withId = districtParams.extend({ id: z.uuid() })

export const listConfirmationRounds = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-rounds',
  tag: 'registry',
  summary: 'Confirmation rounds with a sheet that the reader may see, newest first, with how far they are.',
  permission: read,
  params: districtParams,
  query: pageQuery,
  reply: page(confirmationRound),
  columns: [
    { key: 'title', label: { zh: '轮次', en: 'Round' } },
    { key: 'year', label: { zh: '数据年度', en: 'Year' } },
    { key: 'dueOn', label: { zh: '截止日', en: 'Due on' } },
    { key: 'progress.sheets', label: { zh: '应核对企业', en: 'Enterprises asked' } },
    { key: 'progress.unanswered', label: { zh: '未答复', en: 'Without an answer' } },
    { key: 'progress.confirmed', label: { zh: '已确认', en: 'Confirmed' } },
    { key: 'progress.objected', label: { zh: '异议待处理', en: 'Objected' } },
    { key: 'progress.settled', label: { zh: '异议已办结', en: 'Decided' } },
    { key: 'progress.overdue', label: { zh: '逾期', en: 'Overdue' } },
    { key: 'progress.reminded', label: { zh: '已催办', en: 'Reminded' } },
  ],
  isInventedInDemo: true,
})

/** Parted by commas. */
const ids = z.string().max(2000).default('')

export const countConfirmationCandidates = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-candidates',
  tag: 'registry',
  summary:
    'How many enterprises a round would ask, by town. Towns, clusters and sizes are parted by commas; none is all.',
  permission: manage,
  params: districtParams,
  query: z.object({ year, towns: ids, clusters: ids, sizes: ids }),
  reply: roundCandidates,
})

export const openConfirmationRound = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/confirmation-rounds',
  tag: 'registry',
  summary: 'Opens a round: every enterprise that it concerns gets its sheet.',
  permission: manage,
  params: districtParams,
  body: roundSubject,
  reply: roundDetail,
  status: 201,
})

export const getConfirmationRound = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-rounds/{id}',
  tag: 'registry',
  summary: 'One round with its fields and how far each town is.',
  permission: read,
  params: withId,
  reply: roundDetail,
})

export const closeConfirmationRound = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/confirmation-rounds/{id}/close',
  tag: 'registry',
  summary: 'Ends a round: nothing more is answered; objections that were made are still decided.',
  permission: manage,
  params: withId,
  body: z.object({ version: z.int(), reason: z.string().trim().min(1).max(500) }),
  reply: roundDetail,
})

export const remindOfConfirmation = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/confirmation-rounds/{id}/reminders',
  tag: 'registry',
  summary:
    'Records a reminder of sheets that wait for an answer: all of the round, those of a town, or one. Nothing is sent: it shows where they are answered. A sheet is left out where the setting says that it was reminded of too lately.',
  permission: { resource: 'confirmation', action: 'remind' },
  params: withId,
  body: z.object({ of: reminderWish }),
  reply: reminderOutcome,
  status: 201,
})

const sheetFilter = pageQuery.extend({
  state: z.enum(sheetStates).optional(),
  town: z.string().max(20).optional(),
  /** Words of a name or code. */
  q: z.string().max(100).optional(),
})

export const listConfirmationSheets = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-sheets',
  tag: 'registry',
  summary: 'Sheets that the reader may see, unanswered ones first: also the list of whom to remind.',
  permission: read,
  params: districtParams,
  query: sheetFilter.extend({ round: z.uuid().optional(), overdue: flag, reminded: flag }),
  reply: page(confirmationSheet),
  columns: [
    { key: 'roundTitle', label: { zh: '轮次', en: 'Round' } },
    { key: 'enterprise', label: { zh: '统一社会信用代码', en: 'Credit code' } },
    { key: 'enterpriseName', label: { zh: '企业名称', en: 'Enterprise' } },
    { key: 'townName', label: { zh: '所属镇街', en: 'Town' } },
    { key: 'stateLabel', label: { zh: '状态', en: 'State' } },
    { key: 'openObjections', label: { zh: '待处理异议', en: 'Open objections' } },
    { key: 'dueOn', label: { zh: '截止日', en: 'Due on' } },
    { key: 'overdueDays', label: { zh: '逾期天数', en: 'Days overdue' } },
    { key: 'reminders', label: { zh: '催办次数', en: 'Reminders' } },
    { key: 'remindedOn', label: { zh: '最近催办', en: 'Reminded on' } },
  ],
  isInventedInDemo: true,
})

export const getConfirmationSheet = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-sheets/{id}',
  tag: 'registry',
  summary: 'One sheet: the values as they stand, what is objected to, its whole log.',
  permission: read,
  params: withId,
  reply: sheetDetail,
})

export const addConfirmationAct = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/confirmation-sheets/{id}/acts',
  tag: 'registry',
  summary:
    'Answers a sheet (confirm, object, withdraw) or decides on an objection (accept, reject). `version` is the one the person saw. An accepted objection edits the record.',
  permission: read,
  params: withId,
  body: z.object({
    version: z.int(),
    act: wishedAct,
    /** `shown` of the sheet as the person saw it: an answer to values that have changed since is refused. */
    shown: z.string().max(64).optional(),
  }),
  reply: sheetDetail,
  status: 201,
})

export const listConfirmationPapers = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-rounds/{id}/papers',
  tag: 'registry',
  summary: 'Sheets of a round with their values, for printing many at once.',
  permission: read,
  params: withId,
  query: sheetFilter.omit({ format: true }),
  reply: page(sheetDetail),
})

export const listConfirmationObjections = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-objections',
  tag: 'registry',
  summary:
    'Objections that the reader may see, undecided ones first; a page is of as many sheets as its limit says.',
  permission: read,
  params: districtParams,
  query: pageQuery.extend({ round: z.uuid().optional(), open: flag }),
  reply: page(listedObjection),
  columns: [
    { key: 'roundTitle', label: { zh: '轮次', en: 'Round' } },
    { key: 'enterprise', label: { zh: '统一社会信用代码', en: 'Credit code' } },
    { key: 'enterpriseName', label: { zh: '企业名称', en: 'Enterprise' } },
    { key: 'townName', label: { zh: '所属镇街', en: 'Town' } },
    { key: 'label', label: { zh: '字段', en: 'Field' } },
    { key: 'stored', label: { zh: '台账值', en: 'Stored' } },
    { key: 'held', label: { zh: '企业认为', en: 'Held right' } },
    { key: 'reason', label: { zh: '理由', en: 'Reason' } },
    { key: 'unitName', label: { zh: '责任单位', en: 'Owner' } },
    { key: 'decision', label: { zh: '处理', en: 'Decision' }, words: objectionDecisionTerms },
    { key: 'because', label: { zh: '不采纳理由', en: 'Why rejected' } },
  ],
  isInventedInDemo: true,
})

export const downloadConfirmationEvidence = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-sheets/{id}/evidence/{file}',
  tag: 'registry',
  summary: 'A file that backs an objection; always an attachment.',
  permission: read,
  params: withId.extend({ file: z.uuid() }),
  download: 'application/octet-stream',
})

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const downloadConfirmationWorkbook = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/confirmation-sheets/{id}/workbook',
  tag: 'registry',
  summary:
    'A sheet to be filled in as a workbook: its stored values locked, with room for the right value and the reason. For those who may answer it now.',
  permission: read,
  params: withId,
  download: workbookType,
})

export const answerConfirmationWorkbook = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/confirmation-sheets/{id}/workbook',
  tag: 'registry',
  summary:
    'Reads a filled workbook and shows what it says. Sent again with the `digest` of what was shown, it becomes the answer; a sheet without entries confirms everything.',
  permission: read,
  params: withId,
  query: z.object({
    name: z.string().min(1).max(200),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  upload: {
    mediaTypes: [workbookType, 'text/csv', 'application/octet-stream', 'application/vnd.ms-excel'],
    maxBytes: 5_000_000,
  },
  reply: answerPreview,
})

/** Files brought into registries: uploaded in parts, recognised, mapped, checked, committed as a whole, undone as a whole. */
import { z } from 'zod'
import { importStates, importStateTerms } from '../../domain/registry/import-states.ts'
import {
  importDetail,
  importDifference,
  importMapping,
  importRemark,
  importView,
} from '../../domain/registry/import-view.ts'
import { contract } from './contract.ts'
import { districtParams, page, pageQuery } from './paging.ts'

const enter = { resource: 'registry', action: 'enter' } as const
const withId = districtParams.extend({ id: z.uuid() })
const pages = pageQuery.omit({ format: true })

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const downloadRegistryTemplate = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registries/{registry}/template',
  tag: 'registry',
  summary: 'An empty workbook of a registry with the columns that the reader’s unit provides.',
  permission: enter,
  params: districtParams.extend({ registry: z.string().max(40) }),
  download: workbookType,
})

export const createRegistryImport = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/registry-imports',
  tag: 'registry',
  summary: 'Begins an import. The file follows in parts of `partBytes`, the last one shorter.',
  permission: enter,
  params: districtParams,
  body: z.object({
    registry: z.string().max(40),
    fileName: z.string().min(1).max(200),
    sizeBytes: z.int().min(1).max(2_000_000_000),
  }),
  reply: importView,
  status: 201,
})

export const sendRegistryImportPart = contract({
  method: 'PUT',
  path: '/api/v1/districts/{district}/registry-imports/{id}/parts/{number}',
  tag: 'registry',
  summary:
    'Sends one part, counted from 1; the same part again changes nothing. With the last one the file is looked at.',
  permission: enter,
  params: withId.extend({ number: z.coerce.number().int().min(1).max(100_000) }),
  upload: { mediaTypes: ['application/octet-stream'], maxBytes: 4 * 2 ** 20 },
  reply: importView,
})

export const listRegistryImports = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-imports',
  tag: 'registry',
  summary: 'Imports, newest first: those of the reader’s unit, or all for the plan office.',
  permission: enter,
  params: districtParams,
  query: pageQuery.extend({
    registry: z.string().max(40).optional(),
    state: z.enum(importStates).optional(),
  }),
  reply: page(importView),
  columns: [
    { key: 'createdAt', label: { zh: '时间', en: 'At' }, codeOf: 'moment' },
    { key: 'fileName', label: { zh: '文件', en: 'File' } },
    { key: 'registry', label: { zh: '台账', en: 'Registry' }, codeOf: 'registry' },
    { key: 'state', label: { zh: '状态', en: 'State' }, words: importStateTerms },
    { key: 'createdByName', label: { zh: '经办人', en: 'By' } },
  ],
})

export const getRegistryImport = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-imports/{id}',
  tag: 'registry',
  summary: 'One import: what was recognised, how it is mapped, what the check found, what it would change.',
  permission: enter,
  params: withId,
  reply: importDetail,
})

export const mapRegistryImport = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/registry-imports/{id}/mapping',
  tag: 'registry',
  summary:
    'Confirms how the columns are read. It is remembered for sheets with the same heads; the rows are then checked.',
  permission: enter,
  params: withId,
  body: z.object({ version: z.int(), mapping: importMapping }),
  reply: importView,
})

export const listRegistryImportRemarks = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-imports/{id}/remarks',
  tag: 'registry',
  summary: 'Remarks of the check, in the order of the sheet. One with a proposed value is a question.',
  permission: enter,
  params: withId,
  query: pages.extend({
    code: z.string().max(60).optional(),
    field: z.string().max(60).optional(),
    severity: z.enum(['error', 'warning', 'info']).optional(),
  }),
  reply: page(importRemark),
})

export const listRegistryImportDifferences = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-imports/{id}/differences',
  tag: 'registry',
  summary: 'Rows that are stored already and would change, field by field.',
  permission: enter,
  params: withId,
  query: pages,
  reply: page(importDifference),
})

export const downloadAnnotatedImport = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-imports/{id}/annotated',
  tag: 'registry',
  summary:
    'The sender’s own file with the remarks written into it while it waits to be stored; for a CSV a workbook of the rows that have remarks.',
  permission: enter,
  params: withId,
  download: workbookType,
})

export const decideRegistryImport = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/registry-imports/{id}/decisions',
  tag: 'registry',
  summary: 'Answers one question, or all of a code and field at once.',
  permission: enter,
  params: withId,
  body: z.object({
    decision: z.enum(['as-proposed', 'as-entered']),
    number: z.int().optional(),
    code: z.string().max(60).optional(),
    field: z.string().max(60).optional(),
  }),
  reply: importDetail,
})

export const commitRegistryImport = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/registry-imports/{id}/commit',
  tag: 'registry',
  summary: 'Stores all rows in one transaction. With `setsAside` rows that are still wrong stay out.',
  permission: enter,
  params: withId,
  body: z.object({ version: z.int(), setsAside: z.boolean().default(false) }),
  reply: importView,
})

export const cancelRegistryImport = contract({
  method: 'DELETE',
  path: '/api/v1/districts/{district}/registry-imports/{id}',
  tag: 'registry',
  summary: 'Stops an import that is not committed and throws its rows away.',
  permission: enter,
  params: withId,
  reply: importView,
})

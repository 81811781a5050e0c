/** Registries: the dictionary, their rows, what changed in them. */
import { z } from 'zod'
import { changeKindTerms } from '../../domain/glossary.ts'
import { purposes } from '../../domain/purpose.ts'
import { mostEdited } from '../../domain/registry/most-edited.ts'
import {
  broughtRows,
  changedRecord,
  changeView,
  dictionary,
  fieldValue,
  recordDetail,
  recordView,
  withheldField,
} from '../../domain/registry/record-view.ts'
import { contract } from './contract.ts'
import { districtParams, page, pageQuery } from './paging.ts'

const read = { resource: 'registry', action: 'read' } as const
const registryParams = districtParams.extend({ registry: z.string().max(40) })
/** What the rows are read for. It decides which fields are shown. */
const purpose = z.enum(purposes)

export const listRegistries = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registries',
  tag: 'registry',
  summary: 'The data dictionary: every registry with its fields, their owners, units, purposes and checks.',
  permission: read,
  params: districtParams,
  reply: dictionary,
})

export const recordList = z.object({
  /** Parted by commas; all that may be seen when left out. */
  fields: z.string().max(2000).optional(),
  /** `field:is:value`, parted by semicolons: `town:one-of:330212110,330212111;taxWanYuan:gte:100`. */
  filters: z.string().max(4000).optional(),
  /** A field; with a minus in front the largest first. */
  sort: z.string().max(60).optional(),
  /** Words of a name or code. */
  q: z.string().max(100).optional(),
  purpose,
})

export const listRecords = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registries/{registry}/records',
  tag: 'registry',
  summary:
    'Rows of a registry, for a stated purpose. A field that does not permit the purpose is refused when it is asked for, and the try is recorded.',
  permission: read,
  params: registryParams,
  query: pageQuery.omit({ format: true }).extend(recordList.shape),
  reply: page(recordView).extend({
    /** Rows of all pages together; told with the first page. */
    count: z.int().nullable(),
    withheld: z.array(withheldField),
  }),
})

export const exportRecords = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registries/{registry}/export',
  tag: 'registry',
  summary: 'The same list, whole, as CSV, workbook or Parquet (columns by field key).',
  permission: read,
  params: registryParams,
  query: recordList.extend({ format: z.enum(['csv', 'xlsx', 'parquet']).default('csv') }),
  download: 'application/octet-stream',
})

export const getRecord = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registries/{registry}/records/{key}',
  tag: 'registry',
  summary: 'One row with its former versions. Its key is the parts of it joined by `~`.',
  permission: read,
  params: registryParams.extend({ key: z.string().max(300) }),
  query: z.object({ purpose }),
  reply: recordDetail,
})

export const editRecords = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/registries/{registry}/edits',
  tag: 'registry',
  summary:
    'Gives records new values, one or many at once. Each is told by the version that was seen: where one has changed since, nothing is stored. A null takes a value away.',
  permission: { resource: 'registry', action: 'enter' },
  params: registryParams,
  body: z.object({
    items: z
      .array(z.object({ key: z.string().max(300), version: z.int() }))
      .min(1)
      .max(mostEdited),
    values: z.record(z.string().max(60), fieldValue),
    validFrom: z.iso.date().optional(),
    note: z.string().max(500).optional(),
  }),
  reply: broughtRows,
})

/** Rows of one batch: larger files go the way of an import. */
const mostRows = 2000

export const sendRecordBatch = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/registries/{registry}/batches',
  tag: 'registry',
  summary:
    'For systems of taxes, statistics, power and land: adds records or changes them by their key, all of a batch or none. Numbers are in the unit of the field. Send an Idempotency-Key, so that a batch that is sent again is stored once.',
  permission: { resource: 'registry', action: 'enter' },
  params: registryParams,
  body: z.object({
    rows: z
      .array(z.record(z.string().max(60), fieldValue))
      .min(1)
      .max(mostRows),
    /** What a null says of a value that is stored: nothing, or that it is to go. */
    blanks: z.enum(['keep', 'clear']).default('keep'),
    validFrom: z.iso.date().optional(),
    note: z.string().max(500).optional(),
  }),
  reply: broughtRows,
})

export const listRegistryChanges = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-changes',
  tag: 'registry',
  summary: 'Imports, edits, batches and undoings, newest first.',
  permission: { resource: 'registry', action: 'manage' },
  params: districtParams,
  query: pageQuery.extend({ registry: z.string().max(40).optional() }),
  reply: page(changeView),
  columns: [
    { key: 'at', label: { zh: '时间', en: 'At' }, codeOf: 'moment' },
    { key: 'registry', label: { zh: '台账', en: 'Registry' }, codeOf: 'registry' },
    { key: 'kind', label: { zh: '方式', en: 'Kind' }, words: changeKindTerms },
    { key: 'actorName', label: { zh: '经办人', en: 'By' } },
    { key: 'added', label: { zh: '新增', en: 'Added' } },
    { key: 'changed', label: { zh: '修改', en: 'Changed' } },
    { key: 'removed', label: { zh: '移除', en: 'Removed' } },
    { key: 'note', label: { zh: '说明', en: 'Note' } },
  ],
})

const changeParams = districtParams.extend({ id: z.uuid() })

export const getRegistryChange = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-changes/{id}',
  tag: 'registry',
  summary: 'One import, edit, batch or undoing.',
  permission: { resource: 'registry', action: 'manage' },
  params: changeParams,
  reply: changeView,
})

export const listRegistryChangeRecords = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-changes/{id}/records',
  tag: 'registry',
  summary:
    'The records that a change touched, by their key: those too that were changed again or removed since.',
  permission: { resource: 'registry', action: 'manage' },
  params: changeParams,
  query: pageQuery.omit({ format: true }),
  reply: page(changedRecord),
})

export const undoRegistryChange = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/registry-changes/{id}/undo',
  tag: 'registry',
  summary: 'Undoes a change as a whole, unless its rows were changed again since.',
  permission: { resource: 'registry', action: 'manage' },
  params: changeParams,
  body: z.object({ note: z.string().min(1).max(500) }),
  reply: changeView,
  status: 201,
})

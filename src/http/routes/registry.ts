/** Registries, bound to their use-cases. */
import { bringRows } from '../../app/registry/bring-rows.ts'
import { editRecords } from '../../app/registry/edit-records.ts'
import { exportRecords } from '../../app/registry/export-records.ts'
import { listChanges, undoChange } from '../../app/registry/list-changes.ts'
import { listRecords } from '../../app/registry/list-records.ts'
import { listRegistries } from '../../app/registry/list-registries.ts'
import { readQuality } from '../../app/registry/quality/read-quality.ts'
import { listChangeRecords, readChange } from '../../app/registry/read-change.ts'
import { readRecord } from '../../app/registry/read-record.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const registryHandlers: Handlers<typeof contractGroups.registry> = {
  listRegistries: ({ context, params }) => listRegistries(context, params.district),
  listRecords: ({ context, params, query }) => listRecords(context, { ...params, ...query }),
  exportRecords: ({ context, params, query }) => exportRecords(context, { ...params, ...query }),
  getRecord: ({ context, params, query }) => readRecord(context, { ...params, ...query }),
  editRecords: ({ context, params, body }) => editRecords(context, { ...params, ...body }),
  sendRecordBatch: ({ context, params, body }) => bringRows(context, { ...params, ...body, kind: 'batch' }),
  listRegistryChanges: ({ context, params, query }) => listChanges(context, { ...params, ...query }),
  getRegistryChange: ({ context, params }) => readChange(context, params),
  listRegistryChangeRecords: ({ context, params, query }) =>
    listChangeRecords(context, { ...params, ...query }),
  undoRegistryChange: ({ context, params, body }) => undoChange(context, { ...params, ...body }),
  getRegistryQuality: ({ context, params, query }) => readQuality(context, { ...params, ...query }),
}

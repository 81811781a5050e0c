/** Files brought into registries, bound to their use-cases. */
import { annotateImport } from '../../app/registry/import/annotate-import.ts'
import { cancelImport } from '../../app/registry/import/cancel-import.ts'
import { commitImport } from '../../app/registry/import/commit-import.ts'
import { confirmMapping } from '../../app/registry/import/confirm-mapping.ts'
import { createImport } from '../../app/registry/import/create-import.ts'
import { decideImport } from '../../app/registry/import/decide-import.ts'
import {
  listImportDifferences,
  listImportRemarks,
  listImports,
  readImport,
} from '../../app/registry/import/read-import.ts'
import { receivePart } from '../../app/registry/import/receive-part.ts'
import { makeTemplate } from '../../app/registry/make-template.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const importHandlers: Handlers<typeof contractGroups.imports> = {
  downloadRegistryTemplate: ({ context, params }) => makeTemplate(context, params),
  createRegistryImport: ({ context, params, body }) => createImport(context, { ...params, ...body }),
  sendRegistryImportPart: ({ context, params, upload }) =>
    receivePart(context, { ...params, bytes: upload.bytes }),
  listRegistryImports: ({ context, params, query }) => listImports(context, { ...params, ...query }),
  getRegistryImport: ({ context, params }) => readImport(context, params),
  mapRegistryImport: ({ context, params, body }) => confirmMapping(context, { ...params, ...body }),
  listRegistryImportRemarks: ({ context, params, query }) =>
    listImportRemarks(context, { ...params, ...query }),
  listRegistryImportDifferences: ({ context, params, query }) =>
    listImportDifferences(context, { ...params, ...query }),
  downloadAnnotatedImport: ({ context, params }) => annotateImport(context, params),
  decideRegistryImport: ({ context, params, body }) => decideImport(context, { ...params, ...body }),
  commitRegistryImport: ({ context, params, body }) => commitImport(context, { ...params, ...body }),
  cancelRegistryImport: ({ context, params }) => cancelImport(context, params),
}

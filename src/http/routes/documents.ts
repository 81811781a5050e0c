/** Documents about an enterprise, bound to their use-cases. */
import { addDocument, removeDocument } from '../../app/enterprise/keep-document.ts'
import { downloadDocument, listDocuments } from '../../app/enterprise/list-documents.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const documentHandlers: Handlers<typeof contractGroups.documents> = {
  listEnterpriseDocuments: ({ context, params, query }) => listDocuments(context, { ...params, ...query }),
  addEnterpriseDocument: ({ context, params, query, upload }) =>
    addDocument(context, { ...params, ...query, ...upload }),
  downloadEnterpriseDocument: ({ context, params }) => downloadDocument(context, params),
  removeEnterpriseDocument: ({ context, params, body }) => removeDocument(context, { ...params, ...body }),
}

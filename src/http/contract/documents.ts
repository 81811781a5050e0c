/** Documents about an enterprise. */
import { z } from 'zod'
import {
  documentKinds,
  enterpriseDocument,
  enterpriseDocuments,
} from '../../domain/registry/enterprise/enterprise-document.ts'
import { contract } from './contract.ts'
import { districtParams } from './paging.ts'
import { evidenceUpload } from './reporting.ts'

const ofEnterprise = districtParams.extend({ code: z.string().max(40) })
const ofDocument = ofEnterprise.extend({ id: z.uuid() })

export const listEnterpriseDocuments = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/enterprises/{code}/documents',
  tag: 'registry',
  summary:
    'Documents of an enterprise as they stood on a day, newest first, removed ones with the reason. For the plan office, the enterprise, its town and the units that own a field of its record.',
  permission: { resource: 'document', action: 'read' },
  params: ofEnterprise,
  query: z.object({
    /** Today when left out. */
    on: z.iso.date().optional(),
  }),
  reply: enterpriseDocuments,
})

export const addEnterpriseDocument = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/enterprises/{code}/documents',
  tag: 'registry',
  summary: 'Adds a document to an enterprise: the file with its name and kind.',
  permission: { resource: 'document', action: 'enter' },
  params: ofEnterprise,
  query: z.object({ name: z.string().min(1).max(200), kind: z.enum(documentKinds) }),
  upload: evidenceUpload,
  reply: enterpriseDocument,
  status: 201,
})

export const downloadEnterpriseDocument = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/enterprises/{code}/documents/{id}',
  tag: 'registry',
  summary: 'The file as it was uploaded, also of a document that was removed; always an attachment.',
  permission: { resource: 'document', action: 'read' },
  params: ofDocument,
  download: 'application/octet-stream',
})

export const removeEnterpriseDocument = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/enterprises/{code}/documents/{id}/removal',
  tag: 'registry',
  summary: 'Takes a document away, with the reason. It stays in the history.',
  permission: { resource: 'document', action: 'enter' },
  params: ofDocument,
  body: z.object({ reason: z.string().trim().min(1).max(500) }),
  reply: enterpriseDocument,
  status: 201,
})

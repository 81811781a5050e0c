/**
 * Documents about an enterprise as the API shows them: files with a kind, kept for good; one that is removed stays in the history with the reason.
 */
import { z } from 'zod'
import { bilingual } from '../../bilingual.ts'

export const documentKinds = [
  'licence',
  'land',
  'environment',
  'safety',
  'title',
  'finance',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentKindTerms = {
  licence: { zh: '营业执照', en: 'Business licence' },
  land: { zh: '用地与不动产', en: 'Land and buildings' },
  environment: { zh: '环评与排污', en: 'Environment' },
  safety: { zh: '安全生产', en: 'Safety' },
  title: { zh: '资质荣誉', en: 'Titles' },
  finance: { zh: '财务与审计', en: 'Finance and audit' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<DocumentKind, { zh: string; en: string }>

export const documentRemoval = z.object({
  reason: z.string(),
  byName: z.string(),
  /** Day of the district, `YYYY-MM-DD`. */
  on: z.string(),
})
export type DocumentRemoval = z.infer<typeof documentRemoval>

export const enterpriseDocument = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(documentKinds),
  kindLabel: bilingual,
  sizeBytes: z.int(),
  /** Lower-case hexadecimal. */
  sha256: z.string(),
  addedByName: z.string(),
  /** Day of the district, `YYYY-MM-DD`. */
  addedOn: z.string(),
  /** Null while it stands. */
  removal: documentRemoval.nullable(),
})
export type EnterpriseDocument = z.infer<typeof enterpriseDocument>

export const enterpriseDocuments = z.object({
  /** As of this day: what was added later is left out, what was removed later stands. */
  on: z.string(),
  /** Newest first; removed ones among them. */
  items: z.array(enterpriseDocument),
  /** Whether the reader adds and removes documents; never as of a day that is over. */
  mayChange: z.boolean(),
})
export type EnterpriseDocuments = z.infer<typeof enterpriseDocuments>

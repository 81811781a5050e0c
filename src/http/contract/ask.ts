/** Ask once: what a form wants to know is looked up before it is asked, and what asking costs is counted. */
import { z } from 'zod'
import { askedForm, askedParties, formAudience, formSubject } from '../../domain/registry/ask/asked-form.ts'
import { formScales } from '../../domain/registry/ask/form-aim.ts'
import { askedHead } from '../../domain/registry/ask/known-view.ts'
import { burdenView } from '../../domain/registry/burden/burden-view.ts'
import { contract } from './contract.ts'
import { districtParams } from './paging.ts'

export const findKnownHeads = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/known-heads',
  tag: 'registry',
  summary:
    'For each head of a form that is drafted, whether a registry or an indicator has it already: the same, or something similar for a person to decide.',
  permission: { resource: 'registry', action: 'read' },
  params: districtParams,
  /** One head a line, with its unit in brackets if it has one. */
  query: z.object({ heads: z.string().max(4000) }),
  reply: z.object({ items: z.array(askedHead) }),
})

export const getBurden = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/reporting-burden',
  tag: 'registry',
  summary:
    'What each unit is asked for in a year, in minutes, with what was or could be saved: of the own unit, or of all for those who answer for the district.',
  permission: { resource: 'burden', action: 'read' },
  params: districtParams,
  reply: burdenView,
})

const enterForm = { resource: 'form', action: 'enter' } as const

export const listForms = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/forms',
  tag: 'registry',
  summary: 'Forms that units send out and those that were discarded, newest first.',
  permission: { resource: 'form', action: 'read' },
  params: districtParams,
  reply: z.object({ items: z.array(askedForm) }),
})

/** Parted by commas. */
const ids = z.string().max(2000).default('')

export const countFormAudience = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/form-audience',
  tag: 'registry',
  summary:
    'How many a form would ask, before it is saved. Towns and clusters are parted by commas; none is all. An enterprise counts while it is in business.',
  permission: enterForm,
  params: districtParams,
  query: z.object({
    of: z.enum(askedParties),
    towns: ids,
    clusters: ids,
    scale: z.enum(formScales).default('all'),
  }),
  reply: formAudience,
})

export const saveForm = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/forms',
  tag: 'registry',
  summary:
    'Keeps a form. Refused with the places while it asks for what is known, or for something similar that is not marked as another thing.',
  permission: enterForm,
  params: districtParams,
  body: formSubject,
  reply: askedForm,
  status: 201,
})

export const discardForm = contract({
  method: 'DELETE',
  path: '/api/v1/districts/{district}/forms/{id}',
  tag: 'registry',
  summary: 'Ends a form. Nothing is deleted: what it asked counts as saved.',
  permission: enterForm,
  params: districtParams.extend({ id: z.uuid() }),
  query: z.object({
    reason: z.string().trim().min(1).max(500),
    expectedVersion: z.coerce.number().int().min(1),
  }),
  reply: askedForm,
})

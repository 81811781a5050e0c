/** Ask once: what a form wants to know is looked up before it is asked. */
import { z } from 'zod'
import { askedHead } from '../../domain/registry/ask/known-view.ts'
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

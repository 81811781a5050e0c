/** Ask once: what a form wants to know is looked up before it is asked, and what asking costs is counted. */
import { z } from 'zod'
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

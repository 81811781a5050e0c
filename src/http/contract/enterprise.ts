/** One enterprise with everything about it. */
import { z } from 'zod'
import { purposes } from '../../domain/purpose.ts'
import { enterpriseDetail } from '../../domain/registry/enterprise/enterprise-view.ts'
import { contract } from './contract.ts'
import { districtParams } from './paging.ts'

export const getEnterprise = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/enterprises/{code}',
  tag: 'registry',
  summary:
    'One enterprise as it was on a day, for a stated purpose: identity, yearly and monthly figures, titles, sites, lists, people, and what was changed.',
  permission: { resource: 'registry', action: 'read' },
  params: districtParams.extend({ code: z.string().max(40) }),
  query: z.object({
    purpose: z.enum(purposes),
    /** Today when left out: what held on that day, as it is known now. */
    on: z.iso.date().optional(),
    /**
     * Registry and field parted by a point, several by commas: `enterprise-year.taxWanYuan,title.batch`; all that may be seen when left out. One that does not permit
     * the purpose is refused, and the try is recorded.
     */
    fields: z.string().max(2000).optional(),
  }),
  reply: enterpriseDetail,
})

/** Indicators computed from the rows of enterprises, beside the reported figures, down to the rows. */
import { z } from 'zod'
import {
  computedDetail,
  computedRow,
  computedSummary,
} from '../../domain/indicator/computed/computed-view.ts'
import { dimensions } from '../../domain/indicator/computed/row-groups.ts'
import { contract } from './contract.ts'
import { districtParams, flag, page, pageQuery, year } from './paging.ts'

const read = { resource: 'indicator', action: 'read' } as const
const indicatorParams = districtParams.extend({ id: z.string().max(100) })
const key = z.string().max(100).optional()

/** Only enterprises of these; `none` stands for those that have no town, cluster … */
const selection = z.object({ town: key, cluster: key, segment: key, size: key })

export const listComputedIndicators = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/computed-indicators',
  tag: 'indicators',
  summary:
    'Indicators that the rows of enterprises give, by year beside the reported figures: of the district, or of the enterprises of a town, cluster, segment or size.',
  permission: read,
  params: districtParams,
  query: selection.extend({ published: flag }),
  reply: z.object({ items: z.array(computedSummary) }),
})

export const getComputedIndicator = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/computed-indicators/{id}',
  tag: 'indicators',
  summary:
    'One computed indicator: arithmetic, why the reported figure differs, and its parts. For readers who may not see every enterprise, parts that would give one away are withheld.',
  permission: read,
  params: indicatorParams,
  query: selection.extend({ year: year.optional(), by: z.enum(dimensions).optional(), published: flag }),
  reply: computedDetail,
})

export const listComputedRows = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/computed-indicators/{id}/rows',
  tag: 'indicators',
  summary: 'The rows behind a computed indicator of a year, those that bring most to it first.',
  permission: { resource: 'registry', action: 'read' },
  params: indicatorParams,
  query: selection.extend({ year: year.optional(), ...pageQuery.omit({ format: true }).shape }),
  reply: page(computedRow),
})

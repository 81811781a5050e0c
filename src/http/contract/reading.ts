/** What everybody reads: the district, its plan, its indicators, the cockpit, the map. */
import { z } from 'zod'
import { districtView } from '../../domain/district.ts'
import { dueBasisTerms, originTerms, statusTerms } from '../../domain/glossary.ts'
import { cockpit } from '../../domain/indicator/cockpit/cockpit.ts'
import { figure } from '../../domain/indicator/figure.ts'
import { indicatorDetail, indicatorReading, statuses } from '../../domain/indicator/reading.ts'
import { districtMap } from '../../domain/map/district-map.ts'
import { planDocument } from '../../domain/plan/plan.ts'
import { contract } from './contract.ts'
import { measureTerms } from './measure-terms.ts'
import { districtParams, flag, page, pageQuery, year } from './paging.ts'

export type { Cockpit } from '../../domain/indicator/cockpit/cockpit.ts'

const readPlan = { resource: 'plan', action: 'read' } as const
const readIndicator = { resource: 'indicator', action: 'read' } as const
const readMap = { resource: 'map', action: 'read' } as const

export const getDistrict = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}',
  tag: 'district',
  summary: 'The district: names, scopes, towns, years with figures, and whether it is the demo.',
  permission: 'signed-in',
  params: districtParams,
  reply: districtView,
  isShared: true,
})

export const listIndicators = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/indicators',
  tag: 'indicators',
  summary: "The plan's indicators read for one year: what is due, what was achieved, the light.",
  permission: readIndicator,
  params: districtParams,
  query: pageQuery.extend({
    year: year.optional(),
    published: flag,
    status: z.enum(statuses).optional(),
    unit: z.string().max(100).optional(),
    q: z.string().max(100).optional(),
  }),
  reply: page(indicatorReading),
  columns: [
    { key: 'ordinal', label: { zh: '序号', en: 'No.' } },
    { key: 'category', label: { zh: '类别', en: 'Category' } },
    { key: 'name', label: { zh: '指标', en: 'Indicator' } },
    { key: 'unitLabel', label: { zh: '单位', en: 'Unit' } },
    { key: 'scopeLabel', label: { zh: '口径', en: 'Scope' } },
    { key: 'year', label: { zh: '年度', en: 'Year' } },
    { key: 'baseline.value', label: { zh: '基期值', en: 'Baseline' } },
    { key: 'due.value', label: { zh: '应达', en: 'Due' } },
    { key: 'due.basis', label: { zh: '应达依据', en: 'Due by' }, words: dueBasisTerms },
    { key: 'actual.value', label: { zh: '实际', en: 'Actual' } },
    { key: 'actual.period', label: { zh: '期间', en: 'Period' }, codeOf: 'period' },
    { key: 'actual.origin', label: { zh: '数据来源', en: 'Origin' }, words: originTerms },
    { key: 'actual.asOf', label: { zh: '数据日期', en: 'As of' } },
    { key: 'status', label: { zh: '状态', en: 'Status' }, words: statusTerms },
    { key: 'owners', label: { zh: '责任单位', en: 'Owners' } },
    { key: 'clause', label: { zh: '条款', en: 'Clause' } },
  ],
  isShared: true,
})

export const getIndicator = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/indicators/{id}',
  tag: 'indicators',
  summary: 'One indicator with its definition, path, vintages, required rate, projection and arithmetic.',
  permission: readIndicator,
  params: districtParams.extend({ id: z.string().max(100) }),
  query: z.object({ year: year.optional(), published: flag }),
  reply: indicatorDetail,
  isShared: true,
})

export const listObservations = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/observations',
  tag: 'indicators',
  summary: 'Frozen figures with their vintages, newest first.',
  permission: readIndicator,
  params: districtParams,
  query: pageQuery.extend({
    indicator: z.string().max(100).optional(),
    subject: z.string().max(100).optional(),
    period: z.string().max(20).optional(),
    origin: z.string().max(20).optional(),
  }),
  reply: page(figure),
  columns: [
    { key: 'indicator', label: { zh: '指标', en: 'Indicator' }, codeOf: 'indicator' },
    { key: 'subject', label: { zh: '对象', en: 'Subject' }, codeOf: 'subject' },
    { key: 'scope', label: { zh: '口径', en: 'Scope' }, codeOf: 'scope' },
    { key: 'period', label: { zh: '期间', en: 'Period' }, codeOf: 'period' },
    { key: 'value', label: { zh: '数值', en: 'Value' } },
    { key: 'unit', label: { zh: '单位', en: 'Unit' }, words: measureTerms },
    { key: 'vintage', label: { zh: '版次', en: 'Vintage' } },
    { key: 'origin', label: { zh: '数据来源', en: 'Origin' }, words: originTerms },
    { key: 'asOf', label: { zh: '数据日期', en: 'As of' } },
    { key: 'source.title', label: { zh: '出处', en: 'Source' } },
    { key: 'source.url', label: { zh: '链接', en: 'Link' } },
    { key: 'reason', label: { zh: '更正原因', en: 'Reason' } },
  ],
})

export const getPlan = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan',
  tag: 'plan',
  summary: 'The current edition of the plan as facts.',
  permission: readPlan,
  params: districtParams,
  reply: planDocument,
  isShared: true,
})

export const searchPlan = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/plan/search',
  tag: 'plan',
  summary: 'Finds targets, actions, clusters, zones, units, indicators and programmes by words.',
  permission: readPlan,
  params: districtParams,
  query: z.object({
    q: z.string().min(1).max(100),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(
    z.object({
      kind: z.enum([
        'indicator',
        'target',
        'action',
        'cluster',
        'segment',
        'zone',
        'unit',
        'programme',
        'system',
        'section',
      ]),
      id: z.string(),
      title: z.string(),
      detail: z.string(),
      clause: z.string(),
    }),
  ),
})

export const getCockpit = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/cockpit',
  tag: 'indicators',
  summary: 'Everything the cockpit shows for one year, in one reply.',
  permission: readIndicator,
  params: districtParams,
  query: z.object({ year: year.optional(), published: flag }),
  reply: cockpit,
  isShared: true,
})

export const getMap = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/map',
  tag: 'map',
  summary: 'Town shapes, already projected to SVG paths.',
  permission: readMap,
  params: districtParams,
  reply: districtMap,
  isShared: true,
})

export const importMap = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/map',
  tag: 'map',
  summary:
    'Replaces the schematic cells by the district’s own GeoJSON; features carry the 9-digit division code.',
  permission: { resource: 'map', action: 'manage' },
  params: districtParams,
  query: z.object({
    source: z.string().min(1).max(200),
    /** 审图号, where the map has one. */
    reviewNumber: z.string().max(50).optional(),
    referenceSystem: z.enum(['CGCS2000', 'WGS84']),
  }),
  upload: { mediaTypes: ['application/geo+json', 'application/json'], maxBytes: 20_000_000 },
  reply: districtMap,
  status: 201,
})

/** What everybody reads, bound to its use-cases. */

import { pageItems } from '../../app/page-items.ts'
import { importDistrictMap } from '../../app/reading/import-district-map.ts'
import { listFigures } from '../../app/reading/list-figures.ts'
import { listIndicators } from '../../app/reading/list-indicators.ts'
import { readCockpit } from '../../app/reading/read-cockpit.ts'
import { readDistrict } from '../../app/reading/read-district.ts'
import { readDistrictMap } from '../../app/reading/read-district-map.ts'
import { readIndicatorOf } from '../../app/reading/read-indicator-detail.ts'
import { findInPlan, readPlan } from '../../app/reading/read-plan.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const readingHandlers: Handlers<typeof contractGroups.reading> = {
  getDistrict: ({ context, params }) => readDistrict(context, params.district),
  getCockpit: ({ context, params, query }) =>
    readCockpit(context, {
      district: params.district,
      year: query.year,
      isPublishedOnly: query.published === 'true',
    }),
  listIndicators: async ({ context, params, query }) => {
    const { year, status, unit, q: text } = query
    const isPublishedOnly = query.published === 'true'
    return pageItems(
      await listIndicators(context, {
        district: params.district,
        year,
        isPublishedOnly,
        status,
        unit,
        text,
      }),
      query,
    )
  },
  getIndicator: ({ context, params, query }) =>
    readIndicatorOf(context, { ...params, year: query.year, isPublishedOnly: query.published === 'true' }),
  listObservations: ({ context, params, query }) =>
    listFigures(context, { ...query, district: params.district }),
  getPlan: ({ context, params }) => readPlan(context, params.district),
  searchPlan: async ({ context, params, query }) => ({
    items: await findInPlan(context, { district: params.district, text: query.q, limit: query.limit }),
    nextCursor: null,
  }),
  getMap: ({ context, params }) => readDistrictMap(context, params.district),
  importMap: ({ context, params, query, upload }) =>
    importDistrictMap(context, { ...query, district: params.district, bytes: upload.bytes }),
}

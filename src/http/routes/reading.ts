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
import { contracts } from '../contract/contracts.ts'
import { route } from '../route.ts'

const shared = { isShared: true }

export const readingRoutes = [
  route(contracts.getDistrict, ({ context, params }) => readDistrict(context, params.district), shared),
  route(
    contracts.getCockpit,
    ({ context, params, query }) =>
      readCockpit(context, {
        district: params.district,
        year: query.year,
        isPublishedOnly: query.published === 'true',
      }),
    shared,
  ),
  route(
    contracts.listIndicators,
    async ({ context, params, query }) => {
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
    shared,
  ),
  route(
    contracts.getIndicator,
    ({ context, params, query }) =>
      readIndicatorOf(context, { ...params, year: query.year, isPublishedOnly: query.published === 'true' }),
    shared,
  ),
  route(contracts.listObservations, ({ context, params, query }) =>
    listFigures(context, { ...query, district: params.district }),
  ),
  route(contracts.getPlan, ({ context, params }) => readPlan(context, params.district), shared),
  route(contracts.searchPlan, async ({ context, params, query }) => ({
    items: await findInPlan(context, { district: params.district, text: query.q, limit: query.limit }),
    nextCursor: null,
  })),
  route(contracts.getMap, ({ context, params }) => readDistrictMap(context, params.district), shared),
  route(contracts.importMap, ({ context, params, query, upload }) =>
    importDistrictMap(context, { ...query, district: params.district, bytes: upload.bytes }),
  ),
]

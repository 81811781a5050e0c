/** Computed indicators, bound to their use-cases. */
import { listComputed } from '../../app/computed/list-computed.ts'
import { listRowsBehind } from '../../app/computed/list-rows-behind.ts'
import { readComputed } from '../../app/computed/read-computed.ts'
import { dimensions, type Selection } from '../../domain/indicator/computed/row-groups.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const computedHandlers: Handlers<typeof contractGroups.computed> = {
  listComputedIndicators: async ({ context, params, query }) => ({
    items: [
      ...(await listComputed(context, {
        ...params,
        only: selectionOf(query),
        isPublishedOnly: query.published === 'true',
      })),
    ],
  }),
  getComputedIndicator: ({ context, params, query }) => {
    const { year, by } = query
    const isPublishedOnly = query.published === 'true'
    return readComputed(context, { ...params, year, by, only: selectionOf(query), isPublishedOnly })
  },
  listComputedRows: ({ context, params, query }) => {
    const { year, cursor, limit } = query
    return listRowsBehind(context, { ...params, year, cursor, limit, only: selectionOf(query) })
  },
}

type SelectionQuery = Readonly<Partial<Record<(typeof dimensions)[number], string | undefined>>>

function selectionOf(query: SelectionQuery): Selection {
  const chosen = dimensions.flatMap((dimension) => {
    const key = query[dimension]
    return key === undefined ? [] : [[dimension, key === 'none' ? null : key] as const]
  })
  return Object.fromEntries(chosen)
}

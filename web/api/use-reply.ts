/**
 * What an operation replies, from the cache or the server.
 *
 *     const { data, error, isPending } = useReply('getIndicator', { params: { id }, query: { year } })
 */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useApi } from './api-provider.tsx'
import type { CallInput, ItemOf, ListId, OperationId, ReplyOf } from './operation-types.ts'

interface ReplyOptions<Reply> {
  /** False: do not ask yet. */
  readonly isEnabled?: boolean
  /** Keeps showing the last reply while another input is asked for. */
  readonly keepsLast?: boolean
  /** Milliseconds between two looks; false where what came last will not change by itself. */
  readonly every?: number | ((last: Reply | undefined) => number | false)
}

export function useReply<Id extends OperationId>(
  id: Id,
  input: CallInput<Id>,
  options: ReplyOptions<ReplyOf<Id>> = {},
) {
  const api = useApi()
  const { every } = options
  return useQuery<ReplyOf<Id>>({
    queryKey: [id, input],
    queryFn: ({ signal }) => api.call(id, input, { signal }),
    enabled: options.isEnabled ?? true,
    ...(options.keepsLast === true ? { placeholderData: keepPreviousData } : {}),
    ...(every === undefined
      ? {}
      : { refetchInterval: ({ state }) => (typeof every === 'number' ? every : every(state.data)) }),
  })
}

type ListPage<Id extends ListId> = ReplyOf<Id> & {
  readonly items: readonly ItemOf<Id>[]
  readonly nextCursor: string | null
}

/** A whole list, page after page: `loadMore` asks for the next one, `items` are all that came so far, `first` is the first page with what only it tells. */
export function useItems<Id extends ListId>(
  id: Id,
  input: CallInput<Id>,
  options: Pick<ReplyOptions<never>, 'isEnabled'> = {},
) {
  const api = useApi()
  const query = useInfiniteQuery({
    queryKey: [id, 'items', input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      api.call(id, withCursor(input, pageParam), { signal }) as Promise<ListPage<Id>>,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: options.isEnabled ?? true,
    placeholderData: keepPreviousData,
  })
  return {
    items: query.data?.pages.flatMap((page) => page.items),
    first: query.data?.pages[0],
    error: query.error,
    isPending: query.isPending,
    isFetching: query.isFetching,
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (!query.isFetchingNextPage) query.fetchNextPage()
    },
    retry: () => query.refetch(),
  }
}

function withCursor<Id extends OperationId>(input: CallInput<Id>, cursor: string | undefined): CallInput<Id> {
  if (cursor === undefined) return input
  const query: unknown = input.query
  return { ...input, query: { ...(query as object | undefined), cursor } }
}

/**
 * Who is signed in: undefined while asking, null when nobody is.
 *
 *     const { session, endSession } = useSession()
 */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { isProblem } from './api-problem.ts'
import { type Session, sessionKey, useApi } from './api-provider.tsx'

export function useSession() {
  const api = useApi()
  const client = useQueryClient()
  const query = useQuery<Session | null>({
    queryKey: sessionKey,
    queryFn: async ({ signal }) => {
      try {
        return await api.call('getSession', {}, { signal })
      } catch (error) {
        if (isProblem(error) && error.problem.status === 401) return null
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return {
    session: query.data,
    error: query.error,
    retry: () => query.refetch(),
    /** Takes the session that a sign-in replied, and forgets what the one before had read. */
    beginSession: (session: Session) => {
      forgetReplies(client)
      client.setQueryData(sessionKey, session)
    },
    signOut: async () => {
      await api.call('signOut', {})
      client.setQueryData(sessionKey, null)
      forgetReplies(client)
    },
  }
}

/** All but the session itself, whose readers must hear of its end. */
function forgetReplies(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
}

/**
 * Who is signed in: undefined while asking, null when nobody is.
 *
 *     const { session } = useSession()
 */
import { useQuery } from '@tanstack/react-query'
import { isProblem } from './api-problem.ts'
import { type Session, sessionKey, useApi } from './api-provider.tsx'
import { useSessionSwitch } from './use-session-switch.ts'

export function useSession() {
  const api = useApi()
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
  const { signOut } = useSessionSwitch()
  return {
    session: query.data,
    error: query.error,
    retry: () => query.refetch(),
    signOut,
  }
}

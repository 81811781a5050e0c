/**
 * Beginning and ending a session, without asking whether there is one.
 *
 *     const { beginSession, signOut } = useSessionSwitch()
 */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type Session, sessionKey, useApi } from './api-provider.tsx'

export function useSessionSwitch() {
  const api = useApi()
  const client = useQueryClient()
  return {
    /** Takes the session that a sign-in replied, and forgets what the one before had read. */
    beginSession: (session: Session) => {
      forgetReplies(client)
      client.setQueryData(sessionKey, session)
    },
    signOut: async () => {
      await api.call('signOut', {})
      forgetReplies(client)
      client.setQueryData(sessionKey, null)
    },
  }
}

/** All but the session itself, whose readers must hear of its end. */
function forgetReplies(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
}

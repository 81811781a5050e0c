/**
 * Gives the pages below it the API client and the cache of what the server said. The session is the cache's first entry; a 401 sets it to null.
 *
 *     <ApiProvider><App /></ApiProvider>
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import i18next from 'i18next'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { required } from '../../src/base/assert.ts'
import { localeOf, readLanguage } from '../i18n/language.ts'
import { type Api, createApi } from './api.ts'
import { problemOf } from './api-problem.ts'
import type { ReplyOf } from './operation-types.ts'

/** Key of the session in the cache; null is “not signed in”. */
export const sessionKey = ['session'] as const
export type Session = ReplyOf<'getSession'>

const ApiContext = createContext<Api | undefined>(undefined)

export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const [{ client, api }] = useState(createClients)
  return (
    <QueryClientProvider client={client}>
      <ApiContext.Provider value={api}>{children}</ApiContext.Provider>
    </QueryClientProvider>
  )
}

export function useApi(): Api {
  return required(useContext(ApiContext), 'useApi stands inside an ApiProvider')
}

function createClients() {
  // The server may be this machine or stand on a network of its own: whether the browser believes to be on line says nothing.
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 2 && isWorthRetrying(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  const readSession = () => client.getQueryData<Session | null>(sessionKey) ?? undefined
  const api = createApi({
    district: () => readSession()?.district.code,
    csrfToken: () => readSession()?.csrfToken,
    language: () => localeOf(readLanguage()),
    onUnauthorised: () => client.setQueryData(sessionKey, null),
  })
  i18next.on('languageChanged', () => {
    client.invalidateQueries()
  })
  return { client, api }
}

/** Nothing came back, or the server was busy or broken: the next try may do. */
function isWorthRetrying(error: unknown): boolean {
  const { status } = problemOf(error)
  return status === 0 || status >= 502
}

/**
 * Which page an address under `/m` means.
 *
 *     matchRoute('/m/work/17')   // { page: 'submission', id: '17' }
 */
export type PhoneRoute =
  | { readonly page: 'home' | 'work' | 'indicators' | 'confirmations' | 'me' | 'missing' }
  | { readonly page: 'submission' | 'indicator' | 'confirmation'; readonly id: string }

export const phoneLinks = {
  home: '/m',
  work: '/m/work',
  submission: (id: string) => `/m/work/${encodeURIComponent(id)}`,
  indicators: '/m/indicators',
  indicator: (id: string) => `/m/indicators/${encodeURIComponent(id)}`,
  confirmations: '/m/confirmations',
  confirmation: (id: string) => `/m/confirmations/${encodeURIComponent(id)}`,
  me: '/m/me',
} as const

export function matchRoute(path: string): PhoneRoute {
  const [first, second, ...rest] = path
    .replace(/^\/m\/?/, '')
    .split('/')
    .filter((part) => part !== '')
  if (rest.length > 0) return { page: 'missing' }
  switch (first) {
    case undefined:
      return { page: 'home' }
    case 'work':
      return second === undefined ? { page: 'work' } : { page: 'submission', id: decodeURIComponent(second) }
    case 'indicators':
      return second === undefined
        ? { page: 'indicators' }
        : { page: 'indicator', id: decodeURIComponent(second) }
    case 'confirmations':
      return second === undefined
        ? { page: 'confirmations' }
        : { page: 'confirmation', id: decodeURIComponent(second) }
    case 'me':
      return { page: second === undefined ? 'me' : 'missing' }
  }
  return { page: 'missing' }
}

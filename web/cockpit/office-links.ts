/** Where the cockpit leads to in the office entry. */
import type { Session } from '../api/api-provider.tsx'
import { mayEver } from '../api/may.ts'

const steps = ['enter', 'approve', 'accept'] as const

export const officeLinks = {
  /** Leads whoever only reads back to the cockpit. */
  start: '/',
  /** Never back to the cockpit: one's work, or the list behind what it shows. */
  home: (session: Session) =>
    steps.some((step) => mayEver(session, 'submission', step)) ? '/work' : '/indicators',
  indicator: (id: string, year: number) => `/indicators/${encodeURIComponent(id)}?year=${year}`,
  cluster: (id: string) => `/clusters/${encodeURIComponent(id)}`,
  town: (code: string) => `/towns/${encodeURIComponent(code)}`,
  indicatorsOf: (unit: string, year: number) => `/indicators?year=${year}&unit=${encodeURIComponent(unit)}`,
  submissions: '/reporting',
  submission: (id: string) => `/reporting/${encodeURIComponent(id)}`,
} as const

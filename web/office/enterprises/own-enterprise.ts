/** The credit code of the enterprise that a person belongs to: such a person sees this one alone. Undefined for all others. */
import type { Session } from '../../api/api-provider.tsx'
import { findReachedUnits } from '../../api/may.ts'

const enterpriseUnits = 'enterprise-'

export function findOwnEnterprise(session: Pick<Session, 'permissions'>): string | undefined {
  const units = findReachedUnits(session, 'registry', 'read') ?? []
  const own = units.find((unit) => unit.startsWith(enterpriseUnits))
  return own?.slice(enterpriseUnits.length)
}

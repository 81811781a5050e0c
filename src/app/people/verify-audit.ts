/** Recomputes the audit chain of a district and names the first broken link, if any. */
import { type AuditVerification, verifyAudit as verifyChain } from '../../store/audit-store.ts'
import type { Context } from '../context.ts'

export async function verifyAudit(
  { database }: Pick<Context, 'database'>,
  district: string,
): Promise<AuditVerification> {
  return database.readSnapshot(district, verifyChain)
}

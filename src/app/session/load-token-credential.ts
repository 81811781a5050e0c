/** The API token behind `Authorization: Bearer gt_…`, while it is neither expired nor revoked. */
import { findToken } from '../../store/token-store.ts'
import type { TokenCredential } from './credential.ts'
import type { CredentialTools } from './load-session.ts'
import { parseBearer } from './secret-token.ts'

export async function loadTokenCredential(
  { database, now }: CredentialTools,
  bearer: string,
): Promise<TokenCredential | undefined> {
  const secret = parseBearer(bearer)
  if (secret === undefined) return undefined
  const { district, hash } = secret
  const token = await database.readDistrict(district, (tx) => findToken(tx, hash))
  if (token === undefined || token.revokedAt !== null || token.expiresAt <= now) return undefined
  const grants = [{ role: token.role, unit: token.unit }]
  const actor = { id: `token:${token.id}`, name: token.label, district, grants }
  return { kind: 'token', actor, expiresAt: token.expiresAt }
}

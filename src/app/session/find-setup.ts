/** Whether a set-up link is still good, and for which district. */
import { Refusal } from '../../domain/refusal.ts'
import { findDistrict } from '../../store/district-store.ts'
import { findSetupLink } from '../../store/setup-store.ts'
import type { Context } from '../context.ts'
import { parseSecret } from './secret-token.ts'

export async function findSetup(context: Context, token: string) {
  const secret = parseSecret(token)
  if (secret === undefined) throw new Refusal('setup-link-unknown')
  const { district, hash } = secret
  return context.database.readDistrict(district, async (tx) => {
    const link = await findSetupLink(tx, hash)
    const row = await findDistrict(tx)
    if (link === undefined || row === undefined) throw new Refusal('setup-link-unknown')
    if (link.usedAt !== null || link.expiresAt <= context.now) throw new Refusal('setup-link-used')
    const name = row.definition.name[context.language]
    return { district: { code: district, name }, expiresAt: link.expiresAt.toISOString() }
  })
}

/** The district that a command speaks of: the one named, or the only one there is. */
import type { Database } from '../store/tx.ts'
import type { Flag } from './command.ts'

export const districtFlag: Readonly<Record<string, Flag>> = {
  district: { kind: 'text', help: 'six-digit code, needed only when several districts live here' },
}

export async function chooseDistrict(database: Database, wanted: unknown): Promise<string> {
  const all = (await database.listDistricts()).map((row) => row.district)
  if (typeof wanted === 'string') {
    if (all.includes(wanted)) return wanted
    throw new Error(
      `no district ${wanted} here; there is ${all.join(', ') || 'none yet: start the server once'}`,
    )
  }
  const [only, ...others] = all
  if (only === undefined) throw new Error('no district here yet: start the server once with `npm start`')
  if (others.length > 0)
    throw new Error(`several districts live here; name one with --district: ${all.join(', ')}`)
  return only
}

/** Ask once, bound to its use-case. */
import { findKnownHeads } from '../../app/ask/find-known-heads.ts'
import { readBurden } from '../../app/burden/read-burden.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const askHandlers: Handlers<typeof contractGroups.ask> = {
  findKnownHeads: async ({ context, params, query }) => ({
    items: await findKnownHeads(context, { ...params, ...query }),
  }),
  getBurden: ({ context, params }) => readBurden(context, params.district),
}

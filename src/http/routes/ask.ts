/** Ask once, bound to its use-case. */
import { findKnownHeads } from '../../app/ask/find-known-heads.ts'
import { discardForm, listForms, saveForm } from '../../app/ask/keep-form.ts'
import { readBurden } from '../../app/burden/read-burden.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const askHandlers: Handlers<typeof contractGroups.ask> = {
  findKnownHeads: async ({ context, params, query }) => ({
    items: await findKnownHeads(context, { ...params, ...query }),
  }),
  getBurden: ({ context, params }) => readBurden(context, params.district),
  listForms: async ({ context, params }) => ({ items: [...(await listForms(context, params.district))] }),
  saveForm: ({ context, params, body }) => saveForm(context, { ...params, ...body }),
  discardForm: ({ context, params, query }) => discardForm(context, { ...params, ...query }),
}

/** Ask once, bound to its use-case. */
import { findKnownHeads } from '../../app/ask/find-known-heads.ts'
import { countAudience } from '../../app/ask/form-audience.ts'
import { discardForm, listForms, saveForm } from '../../app/ask/keep-form.ts'
import { readBurden } from '../../app/burden/read-burden.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'
import { splitIds } from './split-ids.ts'

export const askHandlers: Handlers<typeof contractGroups.ask> = {
  findKnownHeads: async ({ context, params, query }) => ({
    items: await findKnownHeads(context, { ...params, ...query }),
  }),
  getBurden: ({ context, params }) => readBurden(context, params.district),
  listForms: async ({ context, params }) => ({ items: [...(await listForms(context, params.district))] }),
  countFormAudience: ({ context, params, query: { of, towns, clusters, scale } }) =>
    countAudience(context, {
      ...params,
      of,
      aim: { towns: splitIds(towns), clusters: splitIds(clusters), scale },
    }),
  saveForm: ({ context, params, body }) => saveForm(context, { ...params, ...body }),
  discardForm: ({ context, params, query }) => discardForm(context, { ...params, ...query }),
}

import type { ReplyOf } from '../../api/operation-types.ts'

/** One round with its fields and towns, as the API shows it. */
export type Round = ReplyOf<'getConfirmationRound'>

import type { ReplyOf } from '../../api/operation-types.ts'

/** The board of a registry in one period, as the API gives it. */
export type Quality = ReplyOf<'getRegistryQuality'>

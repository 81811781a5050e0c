import type { ReplyOf } from '../../api/operation-types.ts'

/** One indicator with everything behind its figure. */
export type IndicatorDetail = ReplyOf<'getIndicator'>

import type { ReplyOf } from '../../api/operation-types.ts'

export type Burden = ReplyOf<'getBurden'>

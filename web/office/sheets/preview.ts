import type { ReplyOf } from '../../api/operation-types.ts'

/** What a sent sheet would change, and the answers to its questions by cell. */
export type Preview = ReplyOf<'getSheetImport'>
export type Answer = 'as-entered' | 'as-proposed'
export type Answers = Readonly<Record<string, Answer>>

import type { ReplyOf } from '../../api/operation-types.ts'

/** The sheet of one enterprise, as the API shows it. */
export type Sheet = ReplyOf<'getConfirmationSheet'>
export type SheetField = Sheet['fields'][number]

/** What the person was shown, as an answer tells it. */
export function shownOf({ shown }: Sheet): { readonly shown?: string } {
  return shown === null ? {} : { shown }
}

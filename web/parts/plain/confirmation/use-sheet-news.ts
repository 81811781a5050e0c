/**
 * An act that was refused because the sheet is no longer what the person saw: the sheet is read again, and what they saw and typed is kept to tell the difference.
 *
 *     const news = useSheetNews(sheet, reply.refetch)
 *     if (news.take(error, { typed: reason })) closeDialog()
 */
import { useState } from 'react'
import type { SheetDetail } from '../../../../src/domain/confirmation/confirmation-view.ts'
import { isOvertaken } from './is-overtaken.ts'

interface Refused {
  /** The server's sentence. */
  readonly detail: string
  /** The sheet as it was seen. */
  readonly before: SheetDetail
  /** What the person wrote into a dialog that is closed now. */
  readonly typed: string | null
  readonly isRead: boolean
}

export type SheetNews = ReturnType<typeof useSheetNews>

export function useSheetNews(sheet: SheetDetail, read: () => Promise<unknown>) {
  const [refused, setRefused] = useState<Refused>()
  return {
    refused,
    /** False where the refusal has another reason. */
    take: (error: unknown, { typed = '' }: { readonly typed?: string } = {}): boolean => {
      if (!isOvertaken(error)) return false
      const { detail } = error.problem
      setRefused({ detail, before: sheet, typed: typed === '' ? null : typed, isRead: false })
      void read().then(() => setRefused((last) => last && { ...last, isRead: true }))
      return true
    },
    forget: () => setRefused(undefined),
  }
}

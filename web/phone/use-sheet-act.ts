/** Sends one act on a confirmation sheet; a second tap while it is under way does nothing. */
import { useRef } from 'react'
import type { SheetDetail } from '../../src/domain/confirmation/confirmation-view.ts'
import type { CallInput } from '../api/operation-types.ts'
import { useSend } from '../api/use-send.ts'
import type { SheetNews } from '../parts/plain/confirmation/use-sheet-news.ts'

type WishedAct = NonNullable<CallInput<'addConfirmationAct'>['body']>['act']

export type SheetAct = ReturnType<typeof useSheetAct>

interface SheetActOptions {
  readonly news: SheetNews
  readonly onSent: () => void
}

export function useSheetAct(sheet: SheetDetail, { news, onSent }: SheetActOptions) {
  const isSending = useRef(false)
  const send = useSend('addConfirmationAct', {
    onDone: () => {
      news.forget()
      onSent()
    },
  })
  return {
    isSending: send.isPending,
    error: send.error,
    send: (act: WishedAct) => {
      if (isSending.current) return
      isSending.current = true
      const release = () => {
        isSending.current = false
      }
      const { version, shown } = sheet
      send.mutate(
        { params: { id: sheet.id }, body: { version, act, ...(shown === null ? {} : { shown }) } },
        { onSettled: release, onError: (error) => news.take(error) && send.reset() },
      )
    },
  }
}

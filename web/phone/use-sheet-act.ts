/** Sends one act on a confirmation sheet; a second tap while it is under way does nothing. */
import { useRef } from 'react'
import type { SheetDetail } from '../../src/domain/confirmation/confirmation-view.ts'
import type { CallInput } from '../api/operation-types.ts'
import { useSend } from '../api/use-send.ts'

type WishedAct = NonNullable<CallInput<'addConfirmationAct'>['body']>['act']

export type SheetAct = ReturnType<typeof useSheetAct>

export function useSheetAct(sheet: SheetDetail, onSent: () => void) {
  const isSending = useRef(false)
  const send = useSend('addConfirmationAct', { onDone: onSent })
  return {
    isSending: send.isPending,
    error: send.error,
    send: (act: WishedAct) => {
      if (isSending.current) return
      isSending.current = true
      const release = () => {
        isSending.current = false
      }
      send.mutate({ params: { id: sheet.id }, body: { version: sheet.version, act } }, { onSettled: release })
    },
  }
}

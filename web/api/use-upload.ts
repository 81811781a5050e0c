/**
 * Sends a file with progress and the right to cancel; the result stays until the next file. A file is wanted only as long as the part that sends it is shown.
 *
 *     const upload = useUpload('importSheet')
 *     upload.start({ query: { unit, name: file.name }, file })
 */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useApi } from './api-provider.tsx'
import type { CallInput, OperationId, ReplyOf, UploadId } from './operation-types.ts'

export type UploadState<Reply> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly fileName: string; readonly share: number }
  | { readonly kind: 'done'; readonly fileName: string; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly fileName: string; readonly error: unknown }
  | { readonly kind: 'cancelled'; readonly fileName: string }

interface UploadHookOptions<Id extends UploadId> {
  /** Operations whose replies may be different now. */
  readonly touches?: readonly OperationId[]
  readonly onDone?: (reply: ReplyOf<Id>) => void
  readonly onFailed?: (error: unknown) => void
}

export function useUpload<Id extends UploadId>(id: Id, options: UploadHookOptions<Id> = {}) {
  const api = useApi()
  const client = useQueryClient()
  const [state, setState] = useState<UploadState<ReplyOf<Id>>>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  const last = useRef<CallInput<Id> & { readonly file: File }>(undefined)
  // A file takes its time: when it is there, the page has been drawn anew and knows what was typed meanwhile.
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => () => running.current?.abort(), [])

  const start = async (input: CallInput<Id> & { readonly file: File }) => {
    const fileName = input.file.name
    const controller = new AbortController()
    running.current = controller
    last.current = input
    setState({ kind: 'sending', fileName, share: 0 })
    const end = () => {
      if (running.current === controller) running.current = undefined
    }
    try {
      const reply = await api.upload(id, input, {
        signal: controller.signal,
        onProgress: (share) => setState({ kind: 'sending', fileName, share }),
      })
      end()
      setState({ kind: 'done', fileName, reply })
      for (const touched of latest.current.touches ?? []) client.invalidateQueries({ queryKey: [touched] })
      latest.current.onDone?.(reply)
    } catch (error) {
      end()
      const isCancelled = controller.signal.aborted
      setState(isCancelled ? { kind: 'cancelled', fileName } : { kind: 'failed', fileName, error })
      if (!isCancelled) latest.current.onFailed?.(error)
    }
  }
  return {
    state,
    start,
    /** The same file once more. */
    retry: () => {
      if (last.current !== undefined) void start(last.current)
    },
    cancel: () => running.current?.abort(),
    /** As it is now, not when the page was last drawn: what is done with a file that has arrived may leave the page. */
    isUnderWay: () => running.current !== undefined,
    reset: () => setState({ kind: 'idle' }),
  }
}

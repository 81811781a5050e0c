/**
 * Brings a file in by parts. A line that breaks loses nothing: it goes on by itself when the line is back, or when the person says so.
 *
 *     const upload = usePartUpload({ onDone: (view) => open(view.id) })
 *     upload.begin('enterprise-year', file)
 *     upload.goOn(view, file)   // a file that was begun before
 */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Api } from '../../../api/api.ts'
import { isProblem, OFFLINE } from '../../../api/api-problem.ts'
import { useApi } from '../../../api/api-provider.tsx'
import type { ImportView } from '../import-model.ts'
import { sendParts } from './send-parts.ts'

export type PartUpload =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'sending'
      readonly file: File
      readonly view: ImportView | undefined
      readonly share: number
    }
  /** The line is down: nothing is lost. */
  | { readonly kind: 'broken'; readonly file: File; readonly view: ImportView; readonly share: number }
  | { readonly kind: 'failed'; readonly file: File; readonly error: unknown }
  | { readonly kind: 'cancelled'; readonly file: File }

interface UploadHookOptions {
  readonly onDone: (view: ImportView) => void
}

export function usePartUpload({ onDone }: UploadHookOptions) {
  const api = useApi()
  const client = useQueryClient()
  const [state, setState] = useState<PartUpload>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (upload: Upload) => {
    const controller = new AbortController()
    running.current = controller
    const end = await carryOut(api, upload, { signal: controller.signal, tell: setState })
    if (running.current === controller) running.current = undefined
    await client.invalidateQueries({ queryKey: ['listRegistryImports'] })
    if (end !== undefined && !controller.signal.aborted) onDone(end)
  }

  const begin = (registry: string, file: File) => {
    const body = { registry, fileName: file.name, sizeBytes: file.size }
    return run({ file, view: undefined, open: () => api.call('createRegistryImport', { body }) })
  }
  /** The server says how much has arrived: a part may have come though its reply was lost. */
  const goOn = (view: ImportView, file: File) =>
    run({ file, view, open: () => api.call('getRegistryImport', { params: { id: view.id } }) })
  const cancel = async () => {
    running.current?.abort(CANCELLED)
    running.current = undefined
    if (state.kind !== 'sending' && state.kind !== 'broken') return
    setState({ kind: 'cancelled', file: state.file })
    if (state.view !== undefined) await giveUp(api, state.view)
    await client.invalidateQueries({ queryKey: ['listRegistryImports'] })
  }
  useReturnOfLine(state, goOn)
  /** Asked at a moment, not drawn: what is done opens the next page at once. */
  const isUnderWay = () => running.current !== undefined
  return { state, begin, goOn, cancel, isUnderWay }
}

const CANCELLED = 'cancelled by the person'

interface Upload {
  readonly file: File
  /** Undefined before the server knows of the file. */
  readonly view: ImportView | undefined
  readonly open: () => Promise<ImportView>
}

interface Telling {
  readonly signal: AbortSignal
  readonly tell: (state: PartUpload) => void
}

/** The import when all of the file has arrived; undefined when something came between, which is told. */
async function carryOut(
  api: Api,
  upload: Upload,
  { signal, tell }: Telling,
): Promise<ImportView | undefined> {
  const { file } = upload
  let { view } = upload
  let share = 0
  const tellShare = (next: number) => {
    share = next
    if (!signal.aborted) tell({ kind: 'sending', file, view, share })
  }
  tellShare(share)
  try {
    view = await upload.open()
    if (signal.aborted) {
      if (signal.reason === CANCELLED) await giveUp(api, view)
      return undefined
    }
    return await sendParts(api, { view, file, signal, onShare: tellShare })
  } catch (error) {
    if (signal.aborted) return undefined
    const isBroken = view !== undefined && isProblem(error, OFFLINE)
    tell(
      isBroken && view !== undefined
        ? { kind: 'broken', file, view, share }
        : { kind: 'failed', file, error },
    )
    return undefined
  }
}

/** Without a line the import stays as it is: it can be cancelled from its page. */
async function giveUp(api: Api, { id }: ImportView): Promise<void> {
  try {
    await api.call('cancelRegistryImport', { params: { id } })
  } catch (error) {
    if (!isProblem(error)) throw error
  }
}

/** The browser tells when there is a line again. */
function useReturnOfLine(state: PartUpload, goOn: (view: ImportView, file: File) => void): void {
  const latest = useRef(goOn)
  useEffect(() => {
    latest.current = goOn
  })
  useEffect(() => {
    if (state.kind !== 'broken') return
    const { view, file } = state
    const retry = () => latest.current(view, file)
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [state])
}

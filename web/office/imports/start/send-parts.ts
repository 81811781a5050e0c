/** Sends what is left of a file, part by part; the reply to the last part says what became of it. */
import type { Api } from '../../../api/api.ts'
import type { ImportView } from '../import-model.ts'
import { partsLeft } from './parts-left.ts'

export interface Sending {
  readonly view: ImportView
  readonly file: File
  readonly signal: AbortSignal
  /** Sent share of the file, 0–1. */
  readonly onShare: (share: number) => void
}

export async function sendParts(api: Pick<Api, 'upload'>, sending: Sending): Promise<ImportView> {
  const { file, signal, onShare } = sending
  let { view } = sending
  for (const { number, from, to } of partsLeft(view)) {
    const tell = (share: number) => onShare((from + share * (to - from)) / view.sizeBytes)
    tell(0)
    const part = new File([file.slice(from, to)], 'part')
    const params = { id: view.id, number }
    view = await api.upload('sendRegistryImportPart', { params, file: part }, { signal, onProgress: tell })
  }
  return view
}

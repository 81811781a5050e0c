/**
 * The parts of a file that are still to be sent, in their order.
 *
 *     partsLeft({ sizeBytes: 10, partBytes: 4, progress: { bytes: 4 } })   // parts 2 (4–8) and 3 (8–10)
 */
export interface Part {
  /** From 1. */
  readonly number: number
  readonly from: number
  /** Not included. */
  readonly to: number
}

export interface Received {
  readonly sizeBytes: number
  readonly partBytes: number
  readonly progress: { readonly bytes: number }
}

/** Parts are sent one after the other, so what has arrived is the beginning of the file. */
export function partsLeft({ sizeBytes, partBytes, progress }: Received): readonly Part[] {
  const count = Math.ceil(sizeBytes / partBytes)
  const received = Math.floor(progress.bytes / partBytes)
  return Array.from({ length: Math.max(count - received, 0) }, (_, at) => {
    const from = (received + at) * partBytes
    return { number: received + at + 1, from, to: Math.min(from + partBytes, sizeBytes) }
  })
}

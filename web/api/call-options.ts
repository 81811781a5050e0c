/** What a call may bring beside its input, and what comes back before it is read. */
export interface CallOptions {
  /** Made once per intent of the person: a repeated send cannot act twice. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
}

export interface UploadOptions extends CallOptions {
  /** Sent share, 0–1. */
  readonly onProgress?: (share: number) => void
}

export interface RawReply {
  readonly status: number
  readonly ok: boolean
  readonly headers: { readonly get: (name: string) => string | null }
  readonly text: () => Promise<string>
}

/**
 * One idempotency key per intent: the same input sent again after no reply or a fault of the server keeps its key, anything else is a new intent.
 *
 *     const intent = createIntent(newKey)
 *     intent.keyFor(input)   // 'a'
 *     intent.keyFor(input)   // 'a': a second try
 *     intent.settle()
 *     intent.keyFor(input)   // 'b': the person wants it once more
 */
export interface Intent {
  readonly keyFor: (input: unknown) => string
  /** The server has decided, either way. */
  readonly settle: () => void
}

export function createIntent(newKey: () => string): Intent {
  let open: { readonly input: string; readonly key: string } | undefined
  return {
    keyFor: (input) => {
      const text = JSON.stringify(input) ?? ''
      if (open?.input !== text) open = { input: text, key: newKey() }
      return open.key
    },
    settle: () => {
      open = undefined
    },
  }
}

/**
 * Input that survives an error, a reload or the end of a session: kept in this tab until it is sent or dropped.
 *
 *     const draft = useDraft(`submission/${id}`, initial)
 *     draft.change({ ...draft.value, note })
 */
import { useState } from 'react'

const PREFIX = 'guatu.draft.'

export interface Draft<Value> {
  readonly value: Value
  readonly change: (value: Value) => void
  /** Forgets what was typed and starts again from the beginning. */
  readonly drop: () => void
  /** True when the value was found from before. */
  readonly isRestored: boolean
}

export function useDraft<Value extends object>(key: string, initial: Value): Draft<Value> {
  const [state, setState] = useState(() => {
    const stored = readStored(key)
    return { value: { ...initial, ...stored }, isRestored: stored !== undefined }
  })
  return {
    value: state.value,
    isRestored: state.isRestored,
    change: (value) => {
      writeStored(key, value)
      setState((old) => ({ ...old, value }))
    },
    drop: () => {
      dropDraft(key)
      setState({ value: initial, isRestored: false })
    },
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key)
}

function writeStored(key: string, value: object): void {
  sessionStorage.setItem(PREFIX + key, JSON.stringify(value))
}

function readStored(key: string): object | undefined {
  const text = sessionStorage.getItem(PREFIX + key)
  if (text === null) return undefined
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? value : undefined
}

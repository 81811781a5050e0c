/**
 * What a person has typed and not yet sent, kept in this browser's tab store, so that a lost line or an ended session loses nothing.
 *
 *     const [draft, change, forget] = useDraft(submission.id)
 */
import { useState } from 'react'

export interface Draft {
  readonly value: string
  readonly note: string
}

const EMPTY: Draft = { value: '', note: '' }

export function useDraft(id: string): readonly [Draft, (changes: Partial<Draft>) => void, () => void] {
  const key = `guatu.draft.${id}`
  const [draft, setDraft] = useState(() => readDraft(key))
  const change = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes }
    sessionStorage.setItem(key, JSON.stringify(next))
    setDraft(next)
  }
  const forget = () => {
    sessionStorage.removeItem(key)
    setDraft(EMPTY)
  }
  return [draft, change, forget]
}

function readDraft(key: string): Draft {
  const text = sessionStorage.getItem(key)
  if (text === null) return EMPTY
  const kept: unknown = JSON.parse(text)
  return typeof kept === 'object' && kept !== null ? { ...EMPTY, ...kept } : EMPTY
}

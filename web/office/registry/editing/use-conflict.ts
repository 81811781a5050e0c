/**
 * The record as it stands now, beside what was typed on top of an older version.
 *
 *     const conflict = useConflict(registry, key)
 *     conflict.load(values, form)   // asks for their version; then conflict.found
 */
import { useState } from 'react'
import type { RecordDetail } from '../../../../src/domain/registry/record-view.ts'
import type { RecordRow } from '../../../../src/domain/registry/registry.ts'
import { useApi } from '../../../api/api-provider.tsx'
import type { RecordValues } from '../../../parts/antd/form/field.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { editFacts } from './edit-fields.ts'
import { toFormValue } from './edit-values.ts'

export interface Conflict {
  readonly theirs: RecordDetail
  /** The values that were sent. */
  readonly mine: RecordRow
  /** The same as a form holds them, with the day and the note: what goes on top of their version. */
  readonly kept: RecordValues
}

export interface ConflictState {
  readonly found: Conflict | undefined
  /** Their version could not be read. */
  readonly error: unknown
  readonly load: (mine: RecordRow, form: RecordValues) => void
  readonly settle: () => void
}

export function useConflict(registry: RegistryView, key: string): ConflictState {
  const api = useApi()
  const [found, setFound] = useState<Conflict>()
  const [error, setError] = useState<unknown>(null)
  return {
    found,
    error,
    load: (mine, form) => {
      const kept = {
        ...Object.fromEntries(Object.entries(mine).map(([field, value]) => [field, toFormValue(value)])),
        [editFacts.validFrom]: form[editFacts.validFrom],
        [editFacts.note]: form[editFacts.note],
      }
      api
        .call('getRecord', { params: { registry: registry.id, key }, query: { purpose: 'verification' } })
        .then((theirs) => setFound({ theirs, mine, kept }), setError)
    },
    settle: () => {
      setFound(undefined)
      setError(null)
    },
  }
}

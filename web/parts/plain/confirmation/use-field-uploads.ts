/**
 * How far the evidence of each field is: several files may be on their way at once, and one that failed says nothing of the others.
 *
 *     const uploads = useFieldUploads()
 *     uploads.tell('landMu', 'sending')
 *     uploads.sending   // ['landMu']
 */
import { useCallback, useState } from 'react'

/** none: nothing is on its way, or it has arrived. */
export type UploadPhase = 'none' | 'sending' | 'failed'

type Phases = Readonly<Record<string, UploadPhase>>

export function useFieldUploads() {
  const [phases, setPhases] = useState<Phases>({})
  const tell = useCallback(
    (field: string, phase: UploadPhase) => setPhases((all) => ({ ...all, [field]: phase })),
    [],
  )
  return { sending: fieldsAt(phases, 'sending'), failed: fieldsAt(phases, 'failed'), tell }
}

function fieldsAt(phases: Phases, wanted: UploadPhase): readonly string[] {
  return Object.entries(phases).flatMap(([field, phase]) => (phase === wanted ? [field] : []))
}

/** Where an import stands, in a word: what waits for a person stands out, what has ended is quiet. */
import { importStateTerms } from '../../../../src/domain/registry/import-states.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { ImportView } from '../import-model.ts'

export function ImportState({ state }: { readonly state: ImportView['state'] }) {
  const say = useBilingual()
  return (
    <span className="import-state" data-tone={toneOf(state)}>
      {say(importStateTerms[state])}
    </span>
  )
}

function toneOf(state: ImportView['state']): 'yours' | 'working' | 'done' | 'bad' | 'quiet' {
  switch (state) {
    case 'mapping':
    case 'checked':
    case 'uploading':
      return 'yours'
    case 'recognising':
    case 'checking':
      return 'working'
    case 'committed':
      return 'done'
    case 'failed':
      return 'bad'
    case 'cancelled':
    case 'undone':
      return 'quiet'
  }
}

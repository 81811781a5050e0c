import type { ImportView } from '../import-model.ts'

/** The steps of an import, in their order. */
export const importSteps = ['upload', 'map', 'check', 'decide', 'store'] as const
export type ImportStep = (typeof importSteps)[number]

/**
 * The step that an import is at, and how it is with it.
 *
 *     stepOf({ state: 'checked', summary })   // { step: 'decide', mark: 'current' }
 */
export interface StepNow {
  readonly step: ImportStep
  readonly mark: 'current' | 'done' | 'failed' | 'stopped'
}

export function stepOf({ state, summary }: Pick<ImportView, 'state' | 'summary'>): StepNow {
  switch (state) {
    case 'uploading':
    case 'recognising':
      return { step: 'upload', mark: 'current' }
    case 'mapping':
      return { step: 'map', mark: 'current' }
    case 'checking':
      return { step: 'check', mark: 'current' }
    case 'checked':
      return { step: 'decide', mark: 'current' }
    case 'committed':
      return { step: 'store', mark: 'done' }
    case 'undone':
      return { step: 'store', mark: 'stopped' }
    case 'failed':
      return { step: 'upload', mark: 'failed' }
    case 'cancelled':
      return { step: summary === null ? 'upload' : 'decide', mark: 'stopped' }
  }
}

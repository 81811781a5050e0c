/**
 * A detector of wrong data: one file, holding what it looks at, why, and the sheets that are its tests and its page in the docs.
 *
 *     export default defineDetector({
 *       code: 'unit-slip',
 *       title: { zh: '像是单位错', en: 'Looks like another unit' },
 *       looksAt: …, good: [{ sheet: … }], bad: [{ sheet: …, finds: [{ row: 12, field: 'taxWanYuan', proposed: 31.2 }] }],
 *       check: (ground) => …,
 *     })
 *
 * Its sentence and weight stand in `messages/screen-remarks.ts`.
 */
import type { Bilingual } from '../../indicator/definition.ts'
import { screenRemarks } from '../../messages/screen-remarks.ts'
import type { DetectorCode, FindingDraft } from './finding.ts'
import type { ScreenGround } from './screen-ground.ts'
import type { Sheet } from './screen-sheet.ts'

/** A sheet in which nothing of the kind is wrong. */
export interface GoodExample {
  readonly what: Bilingual
  readonly sheet: () => Sheet
}

/** One with something wrong, and what must be found in it. */
export interface BadExample extends GoodExample {
  readonly finds: readonly {
    readonly row: number | null
    readonly field: string | null
    readonly proposed?: number
  }[]
}

export interface DetectorDefinition {
  readonly code: DetectorCode
  readonly title: Bilingual
  /** What it compares with what, and when it speaks. */
  readonly looksAt: Bilingual
  readonly good: readonly GoodExample[]
  readonly bad: readonly BadExample[]
  /** Time at most n·log n in the rows of the sheet. */
  readonly check: (ground: ScreenGround) => readonly FindingDraft[]
}

export interface Detector extends DetectorDefinition {
  readonly severity: (typeof screenRemarks)[DetectorCode]['severity']
}

export function defineDetector(definition: DetectorDefinition): Detector {
  return { ...definition, severity: screenRemarks[definition.code].severity }
}

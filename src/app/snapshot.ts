/**
 * A district as it stands at one moment: plan, definitions, figures and open submissions, loaded once and shared by every reading until something changes.
 *
 * Its version is the place in the district's audit chain at which it was loaded, since every write leaves a record there.
 */

import type { District } from '../domain/district.ts'
import type { IndicatorDefinition } from '../domain/indicator/definition.ts'
import type { Figure } from '../domain/indicator/figure.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { SubmissionFact } from '../store/submission-store.ts'
import type { UnitRow } from '../store/unit-store.ts'
import type { Making } from './version-cache.ts'

export interface Snapshot extends Making {
  readonly version: number
  readonly code: string
  readonly isDemo: boolean
  readonly district: District
  readonly plan: Plan | null
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>
  /** Every vintage, by indicator id; all subjects. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>
  readonly openSubmissions: readonly SubmissionFact[]
  readonly units: readonly UnitRow[]
}

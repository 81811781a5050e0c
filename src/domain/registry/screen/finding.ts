/**
 * What a detector says: which row and field it looked at, what it saw, what the value may have been meant to be. Evidence for a person, never a verdict.
 *
 *     { detector: 'unit-slip', row: 12, field: 'taxWanYuan', severity: 'warning', facts: { value: 312000, … }, proposed: 31.2 }
 */
import type { Facts, Severity } from '../../../base/diagnostic.ts'
import type { screenRemarks } from '../../messages/screen-remarks.ts'

export type DetectorCode = keyof typeof screenRemarks

export interface Finding {
  readonly detector: DetectorCode
  /** From 0; null when it speaks of a whole column or sheet. */
  readonly row: number | null
  readonly field: string | null
  readonly severity: Severity
  /** The field that it was held against, where there is one. */
  readonly otherField?: string
  /** What the sentence is filled with. */
  readonly facts: Facts
  readonly proposed?: number
}

/** What a detector gives back; the framework adds its name and weight. */
export interface FindingDraft {
  readonly row: number | null
  readonly field: string | null
  readonly otherField?: string
  readonly facts: Facts
  readonly severity?: Severity
  readonly proposed?: number
}

/**
 * What detectors look at: a firm and who it is, its figures of one period beside those of the one before, or its months in a row.
 *
 *     runScreen(sheet, detectorsOf('series'))
 */
import { detectors } from './catalogue.generated.ts'
import type { Detector } from './detector.ts'
import type { DetectorCode } from './finding.ts'

export type ScreenSubject = 'firm' | 'period' | 'series'

export const subjectOf = {
  'column-unit-slip': 'period',
  'constant-growth': 'series',
  'copied-months': 'series',
  'copied-period': 'period',
  'digit-pattern': 'period',
  'duplicate-code': 'firm',
  'duplicate-firm': 'firm',
  'impossible-relation': 'period',
  'round-series': 'series',
  'row-missing': 'period',
  'smooth-series': 'series',
  'target-hugging': 'period',
  'town-differs': 'firm',
  'unit-slip': 'period',
  'year-jump': 'period',
} as const satisfies Record<DetectorCode, ScreenSubject>

export function detectorsOf(subject: ScreenSubject): readonly Detector[] {
  return detectors.filter(({ code }) => subjectOf[code] === subject)
}

/**
 * Says what in a sheet looks wrong, with the evidence.
 *
 *     runScreen(sheet)   // findings, column by column and row by row
 *
 * Pure; the detectors stand one a file under `detectors/`.
 */
import { detectors as allDetectors } from './catalogue.generated.ts'
import type { Detector } from './detector.ts'
import type { Finding } from './finding.ts'
import { prepareGround } from './screen-ground.ts'
import type { Sheet } from './screen-sheet.ts'

/** All detectors unless said otherwise. */
export function runScreen(sheet: Sheet, detectors: readonly Detector[] = allDetectors): readonly Finding[] {
  const ground = prepareGround(sheet)
  return detectors.flatMap(({ code, severity, check }) =>
    check(ground).map((draft) => ({ ...draft, detector: code, severity: draft.severity ?? severity })),
  )
}

// Made by scripts/make-screen-catalogue.ts; do not edit.
import type { Detector } from './detector.ts'
import columnUnitSlip from './detectors/column-unit-slip.ts'
import constantGrowth from './detectors/constant-growth.ts'
import copiedMonths from './detectors/copied-months.ts'
import copiedPeriod from './detectors/copied-period.ts'
import digitPattern from './detectors/digit-pattern.ts'
import duplicateCode from './detectors/duplicate-code.ts'
import duplicateFirm from './detectors/duplicate-firm.ts'
import impossibleRelation from './detectors/impossible-relation.ts'
import roundSeries from './detectors/round-series.ts'
import rowMissing from './detectors/row-missing.ts'
import smoothSeries from './detectors/smooth-series.ts'
import targetHugging from './detectors/target-hugging.ts'
import townDiffers from './detectors/town-differs.ts'
import unitSlip from './detectors/unit-slip.ts'
import yearJump from './detectors/year-jump.ts'

export const detectors: readonly Detector[] = [
  columnUnitSlip,
  constantGrowth,
  copiedMonths,
  copiedPeriod,
  digitPattern,
  duplicateCode,
  duplicateFirm,
  impossibleRelation,
  roundSeries,
  rowMissing,
  smoothSeries,
  targetHugging,
  townDiffers,
  unitSlip,
  yearJump,
]

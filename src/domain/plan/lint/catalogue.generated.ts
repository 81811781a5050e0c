// Made by scripts/make-lint-catalogue.ts; do not edit.
import type { LintRule } from './lint-rule.ts'
import clusterBaseMissing from './rules/base/cluster-base-missing.ts'
import countMayLapse from './rules/base/count-may-lapse.ts'
import incrementBasesMixed from './rules/base/increment-bases-mixed.ts'
import incrementContradictsLevels from './rules/base/increment-contradicts-levels.ts'
import incrementWithoutBase from './rules/base/increment-without-base.ts'
import totalReadsAsNew from './rules/base/total-reads-as-new.ts'
import goalComparatorDiffers from './rules/goal/goal-comparator-differs.ts'
import goalNamedDifferently from './rules/goal/goal-named-differently.ts'
import goalValueDiffers from './rules/goal/goal-value-differs.ts'
import goalWithoutRow from './rules/goal/goal-without-row.ts'
import rowWithoutGoal from './rules/goal/row-without-goal.ts'
import rowWithoutTask from './rules/goal/row-without-task.ts'
import targetWithoutNumber from './rules/goal/target-without-number.ts'
import targetWithoutRow from './rules/goal/target-without-row.ts'
import targetWithoutYear from './rules/goal/target-without-year.ts'
import thresholdMeasureDiffers from './rules/goal/threshold-measure-differs.ts'
import yearlyWithoutSpan from './rules/goal/yearly-without-span.ts'
import growthColumnContradicts from './rules/growth/growth-column-contradicts.ts'
import growthContradictsLevel from './rules/growth/growth-contradicts-level.ts'
import growthPeriodUnclear from './rules/growth/growth-period-unclear.ts'
import growthSentenceContradicts from './rules/growth/growth-sentence-contradicts.ts'
import clusterPlacedElsewhere from './rules/layout/cluster-placed-elsewhere.ts'
import clusterWithoutPlace from './rules/layout/cluster-without-place.ts'
import listEndUnclear from './rules/layout/list-end-unclear.ts'
import placeOutsideLayout from './rules/layout/place-outside-layout.ts'
import zoneManyNames from './rules/layout/zone-many-names.ts'
import zoneOverlap from './rules/layout/zone-overlap.ts'
import annexNumberSingle from './rules/outline/annex-number-single.ts'
import bracketWidth from './rules/outline/bracket-width.ts'
import clusterHeadingSuffix from './rules/outline/cluster-heading-suffix.ts'
import headingNumberJump from './rules/outline/heading-number-jump.ts'
import headingNumberMissing from './rules/outline/heading-number-missing.ts'
import headingNumberStyle from './rules/outline/heading-number-style.ts'
import identityMissing from './rules/outline/identity-missing.ts'
import straySpace from './rules/outline/stray-space.ts'
import tableOrdinalRepeated from './rules/outline/table-ordinal-repeated.ts'
import clustersWithoutOwner from './rules/owner/clusters-without-owner.ts'
import leadsPlural from './rules/owner/leads-plural.ts'
import ownerCollective from './rules/owner/owner-collective.ts'
import ownerLabelDiffers from './rules/owner/owner-label-differs.ts'
import ownerLoad from './rules/owner/owner-load.ts'
import rowOwnerDiffers from './rules/owner/row-owner-differs.ts'
import rowOwnersMany from './rules/owner/row-owners-many.ts'
import tasksWithoutOwner from './rules/owner/tasks-without-owner.ts'
import tasksWithoutSupport from './rules/owner/tasks-without-support.ts'
import milestoneAhead from './rules/published/milestone-ahead.ts'
import milestoneMissed from './rules/published/milestone-missed.ts'
import targetAlreadyMet from './rules/published/target-already-met.ts'
import targetRateHigh from './rules/published/target-rate-high.ts'
import annexNotAttached from './rules/reference/annex-not-attached.ts'
import announcedCountDiffers from './rules/reference/announced-count-differs.ts'
import referenceNotAttached from './rules/reference/reference-not-attached.ts'
import termUndefined from './rules/reference/term-undefined.ts'
import goalScopeDiffers from './rules/scope/goal-scope-differs.ts'
import scopeRunUnclear from './rules/scope/scope-run-unclear.ts'
import scopesUndefined from './rules/scope/scopes-undefined.ts'
import tableWithoutScope from './rules/scope/table-without-scope.ts'
import clusterMeasureMixed from './rules/total/cluster-measure-mixed.ts'
import clustersExceedTotal from './rules/total/clusters-exceed-total.ts'
import partExceedsWhole from './rules/total/part-exceeds-whole.ts'
import productInTwoClusters from './rules/total/product-in-two-clusters.ts'
import ratioContradicts from './rules/total/ratio-contradicts.ts'
import segmentsCoverLittle from './rules/total/segments-cover-little.ts'
import segmentsExceedCluster from './rules/total/segments-exceed-cluster.ts'
import tableTotalDiffers from './rules/total/table-total-differs.ts'
import comparatorContradicts from './rules/unit/comparator-contradicts.ts'
import countingWordDiffers from './rules/unit/counting-word-differs.ts'
import percentDoubled from './rules/unit/percent-doubled.ts'
import rowUnitMissing from './rules/unit/row-unit-missing.ts'
import unitDiffers from './rules/unit/unit-differs.ts'
import nameCutShort from './rules/wording/name-cut-short.ts'
import officialTerm from './rules/wording/official-term.ts'
import subjectDiffersFromHeading from './rules/wording/subject-differs-from-heading.ts'
import targetOfOtherSection from './rules/wording/target-of-other-section.ts'
import unitTwoNames from './rules/wording/unit-two-names.ts'

export const lintRules: readonly LintRule[] = [
  clusterBaseMissing,
  countMayLapse,
  incrementBasesMixed,
  incrementContradictsLevels,
  incrementWithoutBase,
  totalReadsAsNew,
  goalComparatorDiffers,
  goalNamedDifferently,
  goalValueDiffers,
  goalWithoutRow,
  rowWithoutGoal,
  rowWithoutTask,
  targetWithoutNumber,
  targetWithoutRow,
  targetWithoutYear,
  thresholdMeasureDiffers,
  yearlyWithoutSpan,
  growthColumnContradicts,
  growthContradictsLevel,
  growthPeriodUnclear,
  growthSentenceContradicts,
  clusterPlacedElsewhere,
  clusterWithoutPlace,
  listEndUnclear,
  placeOutsideLayout,
  zoneManyNames,
  zoneOverlap,
  annexNumberSingle,
  bracketWidth,
  clusterHeadingSuffix,
  headingNumberJump,
  headingNumberMissing,
  headingNumberStyle,
  identityMissing,
  straySpace,
  tableOrdinalRepeated,
  clustersWithoutOwner,
  leadsPlural,
  ownerCollective,
  ownerLabelDiffers,
  ownerLoad,
  rowOwnerDiffers,
  rowOwnersMany,
  tasksWithoutOwner,
  tasksWithoutSupport,
  milestoneAhead,
  milestoneMissed,
  targetAlreadyMet,
  targetRateHigh,
  annexNotAttached,
  announcedCountDiffers,
  referenceNotAttached,
  termUndefined,
  goalScopeDiffers,
  scopeRunUnclear,
  scopesUndefined,
  tableWithoutScope,
  clusterMeasureMixed,
  clustersExceedTotal,
  partExceedsWhole,
  productInTwoClusters,
  ratioContradicts,
  segmentsCoverLittle,
  segmentsExceedCluster,
  tableTotalDiffers,
  comparatorContradicts,
  countingWordDiffers,
  percentDoubled,
  rowUnitMissing,
  unitDiffers,
  nameCutShort,
  officialTerm,
  subjectDiffersFromHeading,
  targetOfOtherSection,
  unitTwoNames,
]

/** The parts of a computed indicator by town, cluster, segment or size, each with its name and what was reported of it; what a reader may not see is withheld. */
import type { Bilingual } from '../../domain/bilingual.ts'
import { clearParts } from '../../domain/indicator/computed/clear-parts.ts'
import {
  computeParts,
  isAdditive,
  openGroups,
  type Part,
} from '../../domain/indicator/computed/compute-parts.ts'
import type { ComputedDetail, ComputedPart } from '../../domain/indicator/computed/computed-view.ts'
import type { Dimension, Selection } from '../../domain/indicator/computed/row-groups.ts'
import { findField } from '../../domain/registry/registry.ts'
import type { SuppressionRule } from '../../domain/registry/suppress/suppression-rule.ts'
import { getRegistry } from '../registry/get-registry.ts'
import { referenceLabels } from '../registry/reference-labels.ts'
import type { ComputedIndicator, OpenedGround } from './open-computed.ts'
import { partsWish, reportedOf, subjectOf } from './summarise-computed.ts'

export interface ReadParts {
  readonly by?: Dimension | undefined
  readonly only: Selection
  readonly year: number
  readonly isPublishedOnly: boolean
  readonly asOf: string
  /** Null for a reader who may see everything. */
  readonly rule: SuppressionRule | null
}

export interface ReadPart {
  readonly shown: ComputedPart
  /** Also of a part that is withheld; for the sum of all only. */
  readonly value: number
}

export function readParts(
  opened: OpenedGround,
  indicator: ComputedIndicator,
  wish: ReadParts,
): readonly ReadPart[] {
  const { by, year } = wish
  if (by === undefined) return []
  const rowsWish = partsWish(opened, indicator, wish.only)
  const states = statesOf(opened, indicator, { ...wish, by })
  const parts = computeParts(indicator.formula, opened.ground, { ...rowsWish, by, year })
  return inOrder(parts, [...labelsOf(opened, by).keys()]).map(({ key, value, enterprises }) => {
    const isShown = states === undefined || (states.get(key) ?? 'withheld') !== 'withheld'
    const isKnown = isShown && !Number.isNaN(value)
    return {
      value,
      shown: {
        key,
        label: labelOf(opened, by, key),
        value: isKnown ? value : null,
        enterprises: isShown ? enterprises : null,
        reported: reportedOf(opened, indicator, { ...wish, subject: partSubject(wish.only, by, key) }),
        state: !isShown ? 'withheld' : isKnown ? 'shown' : 'empty',
      },
    }
  })
}

/** As the district and the plan name them; enterprises without one come last. */
function inOrder(parts: readonly Part[], keys: readonly string[]): readonly Part[] {
  const places = new Map<string | null, number>(keys.map((key, at) => [key, at]))
  const place = ({ key }: Part) => places.get(key) ?? (key === null ? keys.length + 1 : keys.length)
  return parts.toSorted((a, b) => place(a) - place(b))
}

/** Undefined where all may be shown. */
function statesOf(
  opened: OpenedGround,
  indicator: ComputedIndicator,
  { by, year, rule, only }: ReadParts & { readonly by: Dimension },
) {
  if (rule === null) return undefined
  if (by !== 'town' && by !== 'cluster') throw new Error(`parts by ${by} are never cleared for everybody`)
  const rows = openGroups(indicator.formula, opened.ground, partsWish(opened, indicator, only))
  return clearParts(indicator.formula, rows, { by, year, rule })
}

function partSubject(only: Selection, by: Dimension, key: string | null): string | null {
  return key === null ? null : subjectOf({ ...only, [by]: key })
}

/** For sums and counts what the parts add up to, beside the whole. */
export function reconcile(
  { formula }: ComputedIndicator,
  parts: readonly ReadPart[],
  whole: number | null,
): ComputedDetail['reconciliation'] {
  if (whole === null || !isAdditive(formula.value)) return null
  const sum = parts.reduce((total, { value }) => total + (Number.isNaN(value) ? 0 : value), 0)
  // Sums of the same numbers in another order differ in their last digits only.
  return { parts: sum, whole, isEqual: Math.abs(sum - whole) <= 1e-9 * Math.max(1, Math.abs(whole)) }
}

const nobody: Readonly<Record<Dimension, Bilingual>> = {
  town: { zh: '未填镇街', en: 'No town given' },
  cluster: { zh: '未归入集群', en: 'Outside all clusters' },
  segment: { zh: '未归入细分行业', en: 'Outside all segments' },
  size: { zh: '未填规模', en: 'No size given' },
}

function labelOf(opened: OpenedGround, by: Dimension, key: string | null): Bilingual {
  if (key === null) return nobody[by]
  return labelsOf(opened, by).get(key) ?? { zh: key, en: key }
}

function labelsOf({ snapshot }: OpenedGround, by: Dimension): ReadonlyMap<string, Bilingual> {
  return by === 'size' ? sizes : referenceLabels(snapshot)[by === 'town' ? 'town' : 'cluster']
}

const sizeType = findField(getRegistry('enterprise-year'), 'size')?.type
const sizes = new Map(
  sizeType?.kind === 'choice' ? sizeType.choices.map(({ id, label }) => [id, label] as const) : [],
)

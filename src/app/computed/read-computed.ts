/**
 * One computed indicator: its arithmetic, why the reported figure differs, and its parts.
 *
 *     await readComputed(context, { district: '330212', id: 'industrial-tax-per-mu', year: 2025, by: 'town', only: {}, isPublishedOnly: false })
 */
import { dayNumber } from '../../base/day-number.ts'
import { units } from '../../base/quantity.ts'
import suppressionRules from '../../content/settings/suppression-rules.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { type Explanation, explainMeasure } from '../../domain/formula/explain/explain-measure.ts'
import { renderExplanation } from '../../domain/formula/explain/render-explanation.ts'
import { fieldsOfMeasure } from '../../domain/formula/fields-of.ts'
import { computeIndicators } from '../../domain/indicator/compute-indicators.ts'
import {
  countEnterprises,
  lateRows,
  type OpenedRows,
  openGroups,
} from '../../domain/indicator/computed/compute-parts.ts'
import type { ComputedDetail, ReportedFigure } from '../../domain/indicator/computed/computed-view.ts'
import { explainDifference } from '../../domain/indicator/computed/explain-difference.ts'
import { type PartsReach, partsReach } from '../../domain/indicator/computed/parts-reach.ts'
import type { Dimension, Selection } from '../../domain/indicator/computed/row-groups.ts'
import { Refusal } from '../../domain/refusal.ts'
import { suppressionRuleAt } from '../../domain/registry/suppress/suppression-rule.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { referenceLabels } from '../registry/reference-labels.ts'
import { makeOnce } from '../version-cache.ts'
import {
  type ComputedIndicator,
  getComputedIndicator,
  type OpenedGround,
  openComputed,
} from './open-computed.ts'
import { readParts, reconcile } from './read-parts.ts'
import { partsWish, summariseComputed } from './summarise-computed.ts'

export interface ReadComputed {
  readonly district: string
  readonly id: string
  /** The last year with rows when left out. */
  readonly year?: number | undefined
  readonly by?: Dimension | undefined
  readonly only: Selection
  readonly isPublishedOnly: boolean
}

export async function readComputed(context: Context, wish: ReadComputed): Promise<ComputedDetail> {
  const reach = partsReach(context.actor.grants, { by: wish.by, only: wish.only })
  if (reach === 'refused') throw new Refusal('parts-withheld', {})
  const computed = await openComputed(context, wish.district)
  const indicator = getComputedIndicator(computed, wish.id)
  const { opened } = computed
  if (opened === undefined) throw new Refusal('no-rows-yet', {})
  const year = wish.year ?? opened.ground.span.last
  const reading = { ...wish, year, asOf: dayOf(context.now), reach }
  return makeOnce(computed.snapshot, `computed ${opened.rows.version} ${JSON.stringify(reading)}`, () =>
    readDetail(opened, indicator, reading),
  )
}

interface Reading extends ReadComputed {
  readonly year: number
  readonly asOf: string
  readonly reach: PartsReach
}

function readDetail(opened: OpenedGround, indicator: ComputedIndicator, reading: Reading): ComputedDetail {
  const { year, asOf, reach, by, only } = reading
  const summary = summariseComputed(opened, indicator, reading)
  const { value, reported } = summary.years.find((one) => one.year === year) ?? {
    value: null,
    reported: null,
  }
  const parts = readParts(opened, indicator, {
    ...reading,
    rule: reach === 'open' ? null : suppressionRuleAt(suppressionRules, asOf),
  })
  return {
    ...summary,
    year,
    by: by ?? null,
    only,
    ...readWhole(opened, indicator, { only, year, reported }),
    parts: parts.map(({ shown }) => shown),
    reconciliation: by === undefined ? null : reconcile(indicator, parts, value),
    fields: [...fieldsOfMeasure(indicator.formula.value)],
  }
}

interface WholeWish {
  readonly only: Selection
  readonly year: number
  readonly reported: ReportedFigure | null
}

function readWhole(opened: OpenedGround, indicator: ComputedIndicator, wish: WholeWish) {
  const { formula, definition } = indicator
  const whole = openGroups(formula, opened.ground, partsWish(opened, indicator, wish.only))
  const explained = explainMeasure(formula, whole.rows, { group: 0, period: wish.year })
  const enterprises = countEnterprises(formula, whole, wish.year)
  return {
    enterprises,
    explanation: enterprises === 0 ? null : sayHow(opened, indicator, explained),
    reasons: [
      ...explainDifference({
        value: explained.value * formula.factor,
        reported: wish.reported,
        decimals: definition.decimals,
        unit: units[definition.unit].label,
        late: readLate(indicator, whole, wish),
      }),
    ],
  }
}

function sayHow(
  { snapshot }: OpenedGround,
  { definition, formula }: ComputedIndicator,
  explained: Explanation,
): Bilingual {
  const { label, unit, decimals } = definition
  const context = { space: formula.space, names: referenceLabels(snapshot) }
  return renderExplanation(explained, { label, unit, decimals, factor: formula.factor }, context)
}

/** What came in or changed after the day of the reported figure, and the value without it. */
function readLate(
  { formula }: ComputedIndicator,
  { rows, groups }: OpenedRows,
  { year, reported }: WholeWish,
) {
  if (reported === null || reported.asOf === null) return { rows: 0, value: Number.NaN }
  const late = lateRows({ rows, groups }, year, dayNumber(reported.asOf))
  const ids = groups.ids.slice()
  for (const row of late) ids[row] = -1
  const [values] = computeIndicators(
    [formula],
    { ...rows, groups: { ids, count: 1 } },
    { first: year, last: year },
  )
  return { rows: late.length, value: values?.[0] ?? Number.NaN }
}

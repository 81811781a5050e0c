/**
 * An explained indicator as one sentence in both languages.
 *
 *     renderExplanation(explained, { label, unit: 'wan-yuan/mu', decimals: 1, factor: 1 }, context).zh
 *     // 规上工业亩均税收 = Σ实缴税金 123,456 万元 ÷ Σ用地面积 3,822 亩 = 32.3 万元/亩（规上企业 812 家，其中 3 家缺用地面积）
 */
import { type UnitId, units } from '../../../base/quantity.ts'
import { formatFixed } from '../../../base/round.ts'
import type { Bilingual } from '../../bilingual.ts'
import { formulaWords } from '../../messages/formula-explanations.ts'
import { countsEnterprises, isEnterprise } from '../../registry/joined-fields.ts'
import { getSpaceField } from '../field-space.ts'
import type { Condition, Measure, NumberExpression } from '../formula.ts'
import {
  arithmeticSigns,
  describeCondition,
  describeNumber,
  labelOf,
  type WordContext,
} from './describe-tree.ts'
import type { Explanation, TakenRows } from './explain-measure.ts'
import { enclosed, formatAmount, join, same, say } from './words.ts'

/** How the result is shown. */
export interface ResultWords {
  readonly label: Bilingual
  readonly unit: UnitId
  readonly decimals: number
  /** From the formula's own unit. */
  readonly factor: number
}

export function renderExplanation(
  explained: Explanation,
  { label, unit, decimals, factor }: ResultWords,
  context: WordContext,
): Bilingual {
  const steps = renderSteps(explained, context)
  const value = explained.value * factor
  const result = { value: formatFixed(value, decimals).replace('-', '−'), inUnit: inUnit(units[unit].label) }
  const rows = renderRows(explained, context)
  const sentence = Number.isNaN(value)
    ? say('result-missing', { label, steps })
    : isPlainCount(explained, factor)
      ? say('result-alone', { label, ...result })
      : say('result-known', { label, steps, ...result })
  return rows === null ? sentence : say('result-rows', { sentence, rows })
}

/** The step would say the same as the result. */
function isPlainCount({ measure }: Explanation, factor: number): boolean {
  return measure.op === 'count' && factor === 1
}

/** At most so many digits after the point within a sentence. */
const stepDecimals = 4

function renderSteps(explained: Explanation, context: WordContext): Bilingual {
  const { measure, parts, value } = explained
  const [first, second] = parts
  switch (measure.op) {
    case 'sum':
    case 'count':
      return renderLeaf(explained, describeMeasure(measure, context))
    case 'number':
      return same(formatAmount(value, stepDecimals))
    case 'previous':
      return first === undefined ? same('') : renderValue(first, context)
    case 'growth':
      return say('growth-steps', {
        now: first === undefined ? null : renderValue(first, context),
        before: second === undefined ? null : renderValue(second, context),
      })
    default: {
      const sides = parts.map((part, index) => {
        const words = renderSteps(part, context)
        return needsBrackets(part.measure, measure, index) ? enclosed(words) : words
      })
      return join(sides, same(` ${arithmeticSigns[measure.op]} `))
    }
  }
}

/** A part of a growth: a leaf as it is, anything else as its value with the steps behind it. */
function renderValue(explained: Explanation, context: WordContext): Bilingual {
  const steps = renderSteps(explained, context)
  if (explained.parts.length === 0 || Number.isNaN(explained.value)) return steps
  const value = formatAmount(explained.value, stepDecimals)
  return say('value-composed', { value, inUnit: inUnit(explained.unit.label), steps })
}

function renderLeaf({ value, unit }: Explanation, what: Bilingual): Bilingual {
  if (Number.isNaN(value)) return say('value-missing', { what })
  return say('value-known', { what, value: formatAmount(value, stepDecimals), inUnit: inUnit(unit.label) })
}

export function describeMeasure(measure: Measure, context: WordContext): Bilingual {
  switch (measure.op) {
    case 'sum':
      return say('measure-sum', { what: describeSummed(measure.of, context) })
    case 'count':
      return describeCount(measure.distinct, context)
    case 'number':
      return same(formatAmount(measure.value, stepDecimals))
    case 'previous':
      return say('measure-previous', { what: describeMeasure(measure.of, context) })
    case 'growth':
      return say('measure-growth', { what: describeMeasure(measure.of, context) })
    default: {
      const sides = measure.of.map((part, index) => {
        const words = describeMeasure(part, context)
        return needsBrackets(part, measure, index) ? enclosed(words) : words
      })
      return join(sides, same(` ${arithmeticSigns[measure.op]} `))
    }
  }
}

function describeSummed(of: NumberExpression, context: WordContext): Bilingual {
  const words = describeNumber(of, context)
  return of.op === 'field' ? words : enclosed(words)
}

function describeCount(distinct: string | undefined, context: WordContext): Bilingual {
  if (distinct === undefined) return say('measure-count', { thing: thingOf(context).name })
  const field = getSpaceField(context.space, distinct)
  if (isEnterprise(field)) return say('measure-count', { thing: formulaWords.enterprises })
  return say('measure-distinct', { what: labelOf(field) })
}

/** × and ÷ bind closer than + and −; what is subtracted or divided by keeps its own brackets. */
function needsBrackets(part: Measure, whole: Measure, index: number): boolean {
  const strength = (measure: Measure) => {
    if (measure.op === 'add' || measure.op === 'subtract') return 1
    return measure.op === 'multiply' || measure.op === 'divide' ? 2 : 3
  }
  if (strength(part) < strength(whole)) return true
  return index === 1 && strength(part) === strength(whole)
}

interface Thing {
  readonly name: Bilingual
  readonly counter: Bilingual
}

function thingOf({ space }: WordContext): Thing {
  const { enterprises, enterpriseCounter, rows, rowCounter } = formulaWords
  return countsEnterprises(space.registry)
    ? { name: enterprises, counter: enterpriseCounter }
    : { name: rows, counter: rowCounter }
}

/** Which rows the value rests on; leaves that take the same rows are told once, first what they lack and then what was left out. */
function renderRows(explained: Explanation, context: WordContext): Bilingual | null {
  const told = new Map<string, readonly Explanation[]>()
  for (const leaf of leavesOf(explained).filter(({ rows }) => rows !== null)) {
    const key = JSON.stringify(whereOf(leaf.measure) ?? null)
    told.set(key, [...(told.get(key) ?? []), leaf])
  }
  const sentences = [...told.values()].map((leaves) => {
    const parts = [renderTaken, renderMissing, renderUnsure].flatMap((render) =>
      leaves.flatMap(({ measure, rows }) => (rows === null ? [] : render(rows, measure, context))),
    )
    return join(unique(parts), formulaWords.clause)
  })
  return sentences.length === 0 ? null : join(sentences, formulaWords.sentence)
}

function whereOf(measure: Measure): Condition | undefined {
  return measure.op === 'sum' || measure.op === 'count' ? measure.where : undefined
}

function unique(parts: readonly Bilingual[]): readonly Bilingual[] {
  return [...new Map(parts.map((part) => [part.zh, part])).values()]
}

function renderTaken({ taken }: TakenRows, measure: Measure, context: WordContext): readonly Bilingual[] {
  const where = whereOf(measure)
  const facts = { thing: thingOf(context).name, taken: counted(taken, context) }
  if (where === undefined) return [say('rows-all', facts)]
  const words = describeCondition(where, context)
  const isFlag = where.op === 'one-of' && where.values[0] === true
  return [
    say('rows-where', { ...facts, where: isFlag ? words : join([words, formulaWords.whose], same('')) }),
  ]
}

function renderMissing({ missing }: TakenRows, measure: Measure, context: WordContext): readonly Bilingual[] {
  const what = missingWhat(measure, context)
  return missing === 0 ? [] : [say('rows-missing', { missing: counted(missing, context), what })]
}

function renderUnsure({ unsure }: TakenRows, _: Measure, context: WordContext): readonly Bilingual[] {
  return unsure === 0 ? [] : [say('rows-unsure', { unsure: counted(unsure, context) })]
}

function counted(count: number, context: WordContext): Bilingual {
  return join([same(formatAmount(count, 0)), thingOf(context).counter], same(''))
}

function missingWhat(measure: Measure, context: WordContext): Bilingual {
  if (measure.op === 'sum') return describeNumber(measure.of, context)
  if (measure.op !== 'count' || measure.distinct === undefined) return same('')
  return labelOf(getSpaceField(context.space, measure.distinct))
}

/** Only of the period that is explained; what stands behind a value of the period before is not told again. */
function leavesOf(explained: Explanation): readonly Explanation[] {
  if (explained.parts.length === 0) return [explained]
  return explained.parts.filter(({ period }) => period === explained.period).flatMap(leavesOf)
}

function inUnit({ zh, en }: Bilingual): Bilingual {
  return { zh: zh === '' ? '' : ` ${zh}`, en: en === '' ? '' : ` ${en}` }
}

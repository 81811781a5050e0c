/**
 * Trees over rows in words.
 *
 *     describeCondition(oneOf('isAboveScale', true), { space, names: {} }).zh            // '规上'
 *     describeCondition(compare(field('grantedOn'), 'lte', moment('end')), context).zh   // '认定日期 ≤ 期末'
 */
import type { Bilingual } from '../../bilingual.ts'
import { formulaWords } from '../../messages/formula-explanations.ts'
import type { FieldDefinition, ReferenceTarget } from '../../registry/field.ts'
import { type FieldSpace, getSpaceField } from '../field-space.ts'
import type { Arithmetic, Comparison, Condition, NumberExpression } from '../formula.ts'
import { enclosed, join, same, say } from './words.ts'

export interface WordContext {
  readonly space: FieldSpace
  /** What people call the things that references lead to; the id where it is not here. */
  readonly names: Readonly<Partial<Record<ReferenceTarget, ReadonlyMap<string, Bilingual>>>>
}

const comparisonSigns = { lt: '<', lte: '≤', eq: '=', gte: '≥', gt: '>' } as const satisfies Record<
  Comparison,
  string
>
export const arithmeticSigns = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
} as const satisfies Record<Arithmetic, string>

export function describeNumber(tree: NumberExpression, context: WordContext): Bilingual {
  switch (tree.op) {
    case 'field':
      return labelOf(getSpaceField(context.space, tree.field))
    case 'number':
      return same(String(tree.value))
    case 'moment':
      return say(tree.at === 'start' ? 'moment-start' : 'moment-end')
    case 'choose': {
      const [first, second] = tree.of.map((part) => describeNumber(part, context))
      const where = describeCondition(tree.where, context)
      return say('number-choose', { first: first ?? null, second: second ?? null, where })
    }
    default: {
      const parts = tree.of.map((part) => {
        const words = describeNumber(part, context)
        return part.op === 'add' || part.op === 'subtract' || part.op === 'divide' ? enclosed(words) : words
      })
      return join(parts, same(` ${arithmeticSigns[tree.op]} `))
    }
  }
}

export function describeCondition(tree: Condition, context: WordContext): Bilingual {
  switch (tree.op) {
    case 'compare': {
      const sides = tree.of.map((side) => describeNumber(side, context))
      return join(sides, same(` ${comparisonSigns[tree.is]} `))
    }
    case 'one-of':
      return describeOneOf(getSpaceField(context.space, tree.field), tree.values, context)
    case 'begins-with': {
      const field = labelOf(getSpaceField(context.space, tree.field))
      return say('condition-begins-with', { field, values: listed(tree.values.map(same)) })
    }
    case 'known':
      return say('condition-known', { field: labelOf(getSpaceField(context.space, tree.field)) })
    case 'all':
    case 'any': {
      const parts = tree.of.map((part) => {
        const words = describeCondition(part, context)
        return (part.op === 'all' || part.op === 'any') && part.of.length > 1 ? enclosed(words) : words
      })
      return join(parts, formulaWords[tree.op])
    }
    case 'not':
      return tree.of.op === 'known'
        ? say('condition-unknown', { field: labelOf(getSpaceField(context.space, tree.of.field)) })
        : say('condition-not', { part: enclosed(describeCondition(tree.of, context)) })
  }
}

/** As it stands within a sentence: without “是否”, and in English small unless it is an abbreviation. */
export function labelOf({ label }: FieldDefinition): Bilingual {
  const [first = '', second = ''] = label.en
  const en =
    second === second.toLowerCase() && /[a-z]/.test(second)
      ? first.toLowerCase() + label.en.slice(1)
      : label.en
  return { zh: label.zh.replace(/^是否/, ''), en }
}

function describeOneOf(
  field: FieldDefinition,
  values: readonly (string | boolean)[],
  context: WordContext,
): Bilingual {
  if (field.type.kind !== 'flag') {
    return say('condition-one-of', {
      field: labelOf(field),
      values: listed(values.map((value) => nameOf(field, String(value), context))),
    })
  }
  if (new Set(values).size > 1) return say('condition-known', { field: labelOf(field) })
  return values[0] === true ? labelOf(field) : say('condition-flag-no', { field: labelOf(field) })
}

function nameOf({ type }: FieldDefinition, value: string, { names }: WordContext): Bilingual {
  if (type.kind === 'choice') return type.choices.find(({ id }) => id === value)?.label ?? same(value)
  if (type.kind === 'reference') return names[type.to]?.get(value) ?? same(value)
  return same(value)
}

const mostShown = 4

function listed(values: readonly Bilingual[]): Bilingual {
  const shown = join(values.slice(0, mostShown), formulaWords.list)
  return values.length > mostShown ? say('more-values', { shown, count: values.length }) : shown
}

/**
 * A formula as data: a small tree that is stored, checked for its units, computed by loops over columns, explained and compared.
 *
 *     divide(sum(field('taxWanYuan')), sum(field('landMu')))   // 万元/亩: a ratio of sums
 *
 * Three sorts of tree. A `NumberExpression` gives a number for each row, a `Condition` says for each row that it holds, does not hold, or cannot be known, a `Measure`
 * gives one number for a group of rows in a period.
 *
 * Missing stays missing: a sum leaves it out, arithmetic with it is missing, a comparison with it is unknown. A filter takes the rows that surely meet it; a check
 * objects to the rows that surely do not. A sum of nothing known is missing, a count of nothing is 0; what is divided by zero is missing, never infinite.
 */
import { z } from 'zod'
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { bilingual } from '../bilingual.ts'

export const arithmetics = ['add', 'subtract', 'multiply', 'divide'] as const
export type Arithmetic = (typeof arithmetics)[number]

export const comparisons = ['lt', 'lte', 'eq', 'gte', 'gt'] as const
export type Comparison = (typeof comparisons)[number]

export type NumberExpression =
  | { readonly op: 'field'; readonly field: string }
  /** Takes on the unit that its place asks for. */
  | { readonly op: 'number'; readonly value: number }
  /** First or last day of the period that is evaluated, as days since 1970-01-01. */
  | { readonly op: 'moment'; readonly at: 'start' | 'end' }
  | { readonly op: Arithmetic; readonly of: readonly [NumberExpression, NumberExpression] }
  /** The first where the condition holds, the second where it does not, missing where that is unknown. */
  | {
      readonly op: 'choose'
      readonly where: Condition
      readonly of: readonly [NumberExpression, NumberExpression]
    }

export type Condition =
  | {
      readonly op: 'compare'
      readonly is: Comparison
      readonly of: readonly [NumberExpression, NumberExpression]
    }
  /** The field's code, or its flag, is one of these. */
  | { readonly op: 'one-of'; readonly field: string; readonly values: readonly (string | boolean)[] }
  /** An industry class begins with one of these: `C39` takes in `C3972`. */
  | { readonly op: 'begins-with'; readonly field: string; readonly values: readonly string[] }
  | { readonly op: 'known'; readonly field: string }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }

export type Measure =
  | { readonly op: 'sum'; readonly of: NumberExpression; readonly where?: Condition | undefined }
  /** Of rows; with `distinct`, of different values of a field. */
  | { readonly op: 'count'; readonly where?: Condition | undefined; readonly distinct?: string | undefined }
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: Arithmetic; readonly of: readonly [Measure, Measure] }
  /** The same one period earlier; missing where there is none. */
  | { readonly op: 'previous'; readonly of: Measure }
  /** From one period earlier to this one, in per cent; missing unless it was above zero then. */
  | { readonly op: 'growth'; readonly of: Measure }

export const numberExpression: z.ZodType<NumberExpression> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('field'), field: z.string() }),
    z.object({ op: z.literal('number'), value: z.number() }),
    z.object({ op: z.literal('moment'), at: z.enum(['start', 'end']) }),
    z.object({ op: z.enum(arithmetics), of: z.tuple([numberExpression, numberExpression]) }),
    z.object({
      op: z.literal('choose'),
      where: condition,
      of: z.tuple([numberExpression, numberExpression]),
    }),
  ]),
)

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({
      op: z.literal('compare'),
      is: z.enum(comparisons),
      of: z.tuple([numberExpression, numberExpression]),
    }),
    z.object({
      op: z.literal('one-of'),
      field: z.string(),
      values: z.array(z.union([z.string(), z.boolean()])).min(1),
    }),
    z.object({
      op: z.literal('begins-with'),
      field: z.string(),
      values: z.array(z.string().min(1)).min(1),
    }),
    z.object({ op: z.literal('known'), field: z.string() }),
    z.object({ op: z.enum(['all', 'any']), of: z.array(condition).min(1) }),
    z.object({ op: z.literal('not'), of: condition }),
  ]),
)

export const measure: z.ZodType<Measure> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('sum'), of: numberExpression, where: condition.optional() }),
    z.object({ op: z.literal('count'), where: condition.optional(), distinct: z.string().optional() }),
    z.object({ op: z.literal('number'), value: z.number() }),
    z.object({ op: z.enum(arithmetics), of: z.tuple([measure, measure]) }),
    z.object({ op: z.enum(['previous', 'growth']), of: measure }),
  ]),
)

/** What an indicator is computed from. */
export const formula = z.object({
  /** A registry: its rows, with the enterprise's own fields joined to each (`domain/registry/joined-fields.ts`). */
  over: z.string(),
  value: measure,
  /** What it takes for granted or cannot see, beyond the indicator's own meaning. */
  note: bilingual.optional(),
})
export type Formula = z.infer<typeof formula>

/** Trees are walked by functions that call themselves; nobody writes one this deep. */
export const deepestDefinition = 60

export function tooDeep(): Diagnostic {
  const facts = { path: 'formula', reason: `nested deeper than ${deepestDefinition} levels` }
  return diagnostic('definition-invalid', { facts })
}

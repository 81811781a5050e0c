/** Random rows and random trees over them, for laws that must hold of all. For tests only. */
import fc from 'fast-check'
import type { Condition, Measure, NumberExpression } from '../../formula.ts'
import type { NaiveRow } from './naive-evaluation.ts'

export const numberFields = ['taxWanYuan', 'landMu'] as const
export const periods = [2022, 2023, 2024, 2025] as const
export const groupCount = 3

const amount = fc.option(
  fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(0)),
)

export const arbitraryRow: fc.Arbitrary<NaiveRow> = fc.record({
  group: fc.integer({ min: -1, max: groupCount - 1 }),
  period: fc.option(fc.constantFrom(2021, ...periods), { freq: 9 }),
  cells: fc.record({
    enterprise: fc.option(fc.constantFrom('A', 'B', 'C', 'D')),
    industryCode: fc.option(fc.constantFrom('C3911', 'C3972', 'C3310', 'I6513')),
    isAboveScale: fc.option(fc.boolean()),
    taxWanYuan: amount,
    landMu: amount,
    grantedOn: fc.option(fc.integer({ min: 18_900, max: 20_500 })),
  }),
})

const { number } = fc.letrec<{ number: NumberExpression; condition: Condition }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...numberFields).map((field): NumberExpression => ({ op: 'field', field })),
    fc.integer({ min: -2, max: 3 }).map((value): NumberExpression => ({ op: 'number', value })),
    fc
      .tuple(fc.constantFrom('add', 'subtract', 'multiply', 'divide'), tie('number'), tie('number'))
      .map(([op, left, right]): NumberExpression => ({ op, of: [left, right] })),
    fc
      .tuple(tie('condition'), tie('number'), tie('number'))
      .map(([where, left, right]): NumberExpression => ({ op: 'choose', where, of: [left, right] })),
  ),
  condition: conditionOf(tie('number'), tie('condition')),
}))

function conditionOf(
  number: fc.Arbitrary<NumberExpression>,
  condition: fc.Arbitrary<Condition>,
): fc.Arbitrary<Condition> {
  const day = fc.constantFrom<NumberExpression>(
    { op: 'field', field: 'grantedOn' },
    { op: 'moment', at: 'start' },
    { op: 'moment', at: 'end' },
  )
  return fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Condition>(
      { op: 'one-of', field: 'isAboveScale', values: [true] },
      { op: 'one-of', field: 'isAboveScale', values: [false] },
      { op: 'one-of', field: 'enterprise', values: ['A', 'C', 'Z'] },
      { op: 'begins-with', field: 'industryCode', values: ['C39', 'I'] },
      { op: 'known', field: 'taxWanYuan' },
      { op: 'known', field: 'enterprise' },
    ),
    fc
      .tuple(
        fc.constantFrom('lt', 'lte', 'eq', 'gte', 'gt'),
        fc.oneof(fc.tuple(number, number), fc.tuple(day, day)),
      )
      .map(([is, of]): Condition => ({ op: 'compare', is, of })),
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(condition, { minLength: 1, maxLength: 3 }))
      .map(([op, of]): Condition => ({ op, of })),
    condition.map((of): Condition => ({ op: 'not', of })),
  )
}

export const arbitraryNumber = number
export const arbitraryCondition = conditionOf(number, fc.constant({ op: 'known', field: 'landMu' }))

export const { measure: arbitraryMeasure } = fc.letrec<{ measure: Measure }>((tie) => ({
  measure: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc
      .tuple(number, fc.option(arbitraryCondition, { nil: undefined }))
      .map(([of, where]): Measure => ({ op: 'sum', of, where })),
    fc
      .tuple(
        fc.option(fc.constantFrom('enterprise', 'taxWanYuan'), { nil: undefined }),
        fc.option(arbitraryCondition, { nil: undefined }),
      )
      .map(([distinct, where]): Measure => ({ op: 'count', distinct, where })),
    fc.integer({ min: 1, max: 100 }).map((value): Measure => ({ op: 'number', value })),
    fc
      .tuple(fc.constantFrom('add', 'subtract', 'multiply', 'divide'), tie('measure'), tie('measure'))
      .map(([op, left, right]): Measure => ({ op, of: [left, right] })),
    fc.tuple(fc.constantFrom('previous', 'growth'), tie('measure')).map(([op, of]): Measure => ({ op, of })),
  ),
}))

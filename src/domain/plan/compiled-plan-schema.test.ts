import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { z } from 'zod'
import { draftedPlan } from '../../../test/fixtures/drafted-plan.ts'
import { inventedPlan } from '../../../test/fixtures/invented-plan.ts'
import { compilePlan } from './compile-plan.ts'
import type { CompiledPlan } from './compiled-plan.ts'
import { compiledPlanSchema } from './compiled-plan-schema.ts'

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Does not compile when a field is in one of them only, or of another type. */
const isSameType: IsSame<Frozen<z.output<typeof compiledPlanSchema>>, Frozen<CompiledPlan>> = true

test('the schema is the type', () => assert.ok(isSameType))

for (const [name, text] of Object.entries({ draftedPlan, inventedPlan, nothing: '' })) {
  test(`what is compiled of ${name} passes the schema unchanged`, () => {
    const plan = compilePlan({ text })
    assert.deepEqual(compiledPlanSchema.parse(plan), plan)
    assert.deepEqual(compiledPlanSchema.parse(JSON.parse(JSON.stringify(plan))), plan)
  })
}

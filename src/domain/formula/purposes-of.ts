/**
 * What the result of a formula may be used for, and where it comes from: both travel from the fields that are read to what is computed.
 *
 *     purposesOf(measure, space)   // those that every field permits; the fields that tell the rows apart are read too, since rows are counted
 *     originOf(measure, space)     // 'statistical' when any field is
 *     sensitivityOf(measure, space)   // 'confidential' when any field is: sums of it are published only where `registry/suppress` allows
 */
import type { Purpose } from '../purpose.ts'
import { type FieldDefinition, type FieldOrigin, type Sensitivity, sensitivities } from '../registry/field.ts'
import { commonPurposes } from '../registry/joined-fields.ts'
import { type FieldSpace, getSpaceField } from './field-space.ts'
import { fieldsOfMeasure } from './fields-of.ts'
import type { Measure } from './formula.ts'

export function fieldsReadBy(measure: Measure, space: FieldSpace): readonly FieldDefinition[] {
  const keys = new Set([...space.registry.key, ...fieldsOfMeasure(measure)])
  return [...keys].map((key) => getSpaceField(space, key))
}

export function purposesOf(measure: Measure, space: FieldSpace): readonly Purpose[] {
  return commonPurposes(fieldsReadBy(measure, space))
}

/** The strictest first: what statistics law protects stays protected in everything made from it. */
const strictness: readonly FieldOrigin[] = ['statistical', 'declared', 'administrative', 'derived']

export function originOf(measure: Measure, space: FieldSpace): FieldOrigin {
  const origins = new Set(fieldsReadBy(measure, space).map(({ origin }) => origin))
  return strictness.find((origin) => origins.has(origin)) ?? 'derived'
}

export function sensitivityOf(measure: Measure, space: FieldSpace): Sensitivity {
  const own = new Set(fieldsReadBy(measure, space).map(({ sensitivity }) => sensitivity))
  return sensitivities.findLast((sensitivity) => own.has(sensitivity)) ?? 'public'
}

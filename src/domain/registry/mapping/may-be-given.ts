/** Which fields one value may hold for, in all rows of a sheet. */
import type { FieldDefinition } from '../field.ts'

/** False for codes, which are of a single enterprise. */
export function mayBeGiven({ type }: Pick<FieldDefinition, 'type'>): boolean {
  if (type.kind === 'reference') return type.to !== 'enterprise'
  return type.kind !== 'credit-code' && type.kind !== 'industry-code'
}

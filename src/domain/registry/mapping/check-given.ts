/**
 * The gate for values that hold for all rows of a sheet, since no cell says them: each is of a field of the registry, and what a cell of that field would be read as.
 *
 *     checkGiven({ ...mapping, given: { scheme: 'per-mu', dataYear: 2024 } }, evaluation, lookups)   // []
 *     checkGiven({ ...mapping, given: { dataYear: '去年' } }, evaluation, lookups)                    // mapping-given-wrong
 */
import type { Diagnostic } from '../../../base/diagnostic.ts'
import { cellDecoder } from '../cell/cell-decoder.ts'
import type { ReferenceLookups } from '../cell/reference-index.ts'
import type { FieldDefinition } from '../field.ts'
import { labelFacts, tableRemark } from '../recognise/table-remark.ts'
import { type FieldValue, findField, type Registry } from '../registry.ts'
import type { Mapping } from './mapping.ts'
import { mayBeGiven } from './may-be-given.ts'

export function checkGiven(
  { sheet, given }: Pick<Mapping, 'sheet' | 'given'>,
  registry: Registry,
  lookups: ReferenceLookups,
): readonly Diagnostic[] {
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === null) return []
    const field = findField(registry, key)
    if (field === undefined) {
      const { zh, en } = registry.label
      return [tableRemark('mapping-given-unknown', { sheet, field: key, registry: zh, registryEn: en })]
    }
    if (mayBeGiven(field) && isStored(field, value, lookups)) return []
    return [tableRemark('mapping-given-wrong', { sheet, ...labelFacts(registry, key), value: String(value) })]
  })
}

/** As it would be stored: the id of a choice and not its name, a year as a number. */
function isStored(field: FieldDefinition, value: FieldValue, lookups: ReferenceLookups): boolean {
  const { type } = field
  const unit = 'unit' in type ? { unit: type.unit, exponent: 0 } : undefined
  const decoded = cellDecoder(field, { lookups, unit })(String(value))
  return decoded.kind === 'value' && decoded.value === value
}

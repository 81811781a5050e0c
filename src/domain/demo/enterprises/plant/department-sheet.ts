/**
 * A registry's rows as the table that a bureau sends: Chinese heads with their units, names instead of ids.
 *
 *     headsOf(enterpriseYear)[5]                  // 工业总产值（万元）
 *     cellsOf(enterprise, row, names)[2]          // 姜山镇
 */
import { units } from '../../../../base/quantity.ts'
import type { FieldDefinition, ReferenceTarget } from '../../../registry/field.ts'
import type { FieldValue, Registry } from '../../../registry/registry.ts'

/** What towns, rungs and clusters are called, by id; an id that is not there is written as it is. */
export type SheetNames = Partial<Record<ReferenceTarget, ReadonlyMap<string, string>>>

export function headsOf({ fields }: Registry): readonly string[] {
  return fields.map(({ label, type }) =>
    'unit' in type ? `${label.zh}（${units[type.unit].label.zh}）` : label.zh,
  )
}

export function cellsOf(
  { fields }: Registry,
  row: Readonly<Record<string, FieldValue>>,
  names: SheetNames,
): readonly (string | number | null)[] {
  return fields.map((field) => cellOf(field, row[field.key] ?? null, names))
}

function cellOf({ type }: FieldDefinition, value: FieldValue, names: SheetNames): string | number | null {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? '是' : '否'
  switch (type.kind) {
    case 'choice':
      return type.choices.find(({ id }) => id === value)?.label.zh ?? value
    case 'reference':
      return names[type.to]?.get(String(value)) ?? value
    default:
      return value
  }
}

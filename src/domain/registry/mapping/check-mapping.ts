/**
 * The gate for a mapping that a person changed: every field exists and is brought once, its unit fits, and what names a row is there.
 *
 *     checkMapping({ ...mapping, columns: [] }, enterpriseYear)   // rejected: field-missing 统一社会信用代码
 */
import { accepted, type Checked, rejected } from '../../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../../base/diagnostic.ts'
import { units } from '../../../base/quantity.ts'
import { labelFacts, tableRemark } from '../recognise/table-remark.ts'
import { findField, type Registry } from '../registry.ts'
import { type ColumnMapping, type Mapping, mapping } from './mapping.ts'

export function checkMapping(data: unknown, registry: Registry): Checked<Mapping> {
  const parsed = mapping.safeParse(data)
  if (!parsed.success) {
    return rejected(
      ...parsed.error.issues.map(({ path, message }) => {
        const facts = { path: path.join('.'), reason: message }
        return diagnostic('definition-invalid', { place: { kind: 'field', path: facts.path }, facts })
      }),
    )
  }
  const { columns } = parsed.data
  const remarks = [
    ...columns.flatMap((column) => checkColumn(column, registry)),
    ...checkDoubles(columns, registry),
    ...checkKey(parsed.data, registry),
  ]
  return remarks.length > 0 ? rejected(...remarks) : accepted(parsed.data)
}

function checkColumn({ head, use, unit }: ColumnMapping, registry: Registry): readonly Diagnostic[] {
  if (!('field' in use)) return []
  const field = findField(registry, use.field)
  if (field === undefined) {
    return [tableRemark('mapping-unknown-field', { head, field: use.field, ...registryFacts(registry) })]
  }
  const { type } = field
  if (unit === undefined || (type.kind !== 'number' && type.kind !== 'integer')) return []
  const [found, wanted] = [units[unit.unit], units[type.unit]]
  if (found.dimension === wanted.dimension) return []
  const facts = {
    head,
    ...labelFacts(registry, use.field),
    unit: found.label.zh,
    unitEn: found.label.en,
    expected: wanted.label.zh,
    expectedEn: wanted.label.en,
  }
  return [tableRemark('column-unit-mismatch', facts)]
}

function checkDoubles(columns: readonly ColumnMapping[], registry: Registry): readonly Diagnostic[] {
  const byField = new Map<string, string[]>()
  for (const { use, head } of columns) {
    if (use.kind !== 'field') continue
    byField.set(use.field, [...(byField.get(use.field) ?? []), head])
  }
  return [...byField].flatMap(([field, heads]) => {
    if (heads.length < 2 || findField(registry, field) === undefined) return []
    return [tableRemark('mapping-double-field', { heads: heads.join('”“'), ...labelFacts(registry, field) })]
  })
}

function checkKey({ columns, given }: Mapping, registry: Registry): readonly Diagnostic[] {
  return registry.key
    .filter((key) => (given[key] ?? null) === null)
    .filter((key) => !columns.some(({ use }) => use.kind === 'field' && use.field === key))
    .map((key) => tableRemark('field-missing', labelFacts(registry, key)))
}

function registryFacts({ label }: Registry) {
  return { registry: label.zh, registryEn: label.en }
}

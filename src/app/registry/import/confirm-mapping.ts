/** A person says how the columns are to be read; it is remembered for the next sheet with the same heads, and the file is checked. */

import type { Diagnostic } from '../../../base/diagnostic.ts'
import { findPeriod } from '../../../base/period.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { ReferenceLookups } from '../../../domain/registry/cell/reference-index.ts'
import type { ImportMapping, ImportView } from '../../../domain/registry/import-view.ts'
import { checkGiven } from '../../../domain/registry/mapping/check-given.ts'
import { checkMapping } from '../../../domain/registry/mapping/check-mapping.ts'
import type { Mapping } from '../../../domain/registry/mapping/mapping.ts'
import { labelFacts, tableRemark } from '../../../domain/registry/recognise/table-remark.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import { saveMapping } from '../../../store/registry/sheet-mapping-store.ts'
import { recordAudit } from '../../audit.ts'
import type { Context } from '../../context.ts'
import { getRegistry } from '../get-registry.ts'
import { checkState, getImport, moveOn } from './open-import.ts'
import { listLookups } from './reference-lookups.ts'
import { startImportJob } from './run-import.ts'
import { showImport } from './show-import.ts'

export interface ConfirmMapping {
  readonly district: string
  readonly id: string
  readonly version: number
  readonly mapping: ImportMapping
}

export async function confirmMapping(context: Context, wish: ConfirmMapping): Promise<ImportView> {
  const { district, id, version } = wish
  const lookups = listLookups(await context.installation.snapshots.get(district))
  const row = await context.database.withDistrict(district, async (tx) => {
    const before = await getImport(tx, context, id)
    checkState(before, ['mapping', 'checked', 'failed'])
    const registry = getRegistry(before.registry)
    const mapping = withPeriod(wish.mapping, registry)
    const remarks = mapping.sheets.flatMap((sheet) =>
      findMappingProblems(sheet, { registry, lookups, enterable: before.enterable }),
    )
    if (remarks.length > 0) throw new Refusal('invalid-input', { count: remarks.length }, remarks)
    const move = { id, version, from: ['mapping', 'checked', 'failed'], to: 'checking', mapping } as const
    await moveOn(tx, before, { move, at: context.now })
    for (const sheet of mapping.sheets) {
      const key = { registry: registry.id, fingerprint: sheet.fingerprint }
      await saveMapping(tx, key, { mapping: sheet, byName: context.actor.name, at: context.now })
    }
    await recordAudit(tx, context, {
      action: 'registry-import.map',
      target: `registry-import/${id}`,
      detail: { registry: registry.id, sheets: mapping.sheets.map(({ sheet }) => sheet) },
    })
    return getImport(tx, context, id)
  })
  startImportJob(context, district, row)
  return showImport(row)
}

/** The year or month that was said holds for all rows. */
function withPeriod(mapping: ImportMapping, registry: Registry): ImportMapping {
  const key = registry.period === 'none' ? undefined : registry.key.at(-1)
  const period = mapping.period === null ? undefined : findPeriod(mapping.period)
  if (key === undefined || period === undefined || period.kind !== registry.period) return mapping
  const value = registry.period === 'year' ? period.year : period.text
  return {
    ...mapping,
    sheets: mapping.sheets.map((sheet) => ({ ...sheet, given: { ...sheet.given, [key]: value } })),
  }
}

interface MappingGround {
  readonly registry: Registry
  readonly lookups: ReferenceLookups
  /** Fields that the sender may bring. */
  readonly enterable: readonly string[]
}

/** Remarks of the gates, and `mapping-not-yours`. */
function findMappingProblems(
  mapping: Mapping,
  { registry, lookups, enterable }: MappingGround,
): readonly Diagnostic[] {
  const checked = checkMapping(mapping, registry)
  const remarks = [...(checked.isOk ? [] : checked.diagnostics), ...checkGiven(mapping, registry, lookups)]
  if (remarks.length > 0) return remarks
  return broughtFields(mapping)
    .filter((field) => !enterable.includes(field))
    .map((field) =>
      tableRemark('mapping-not-yours', { sheet: mapping.sheet, ...labelFacts(registry, field) }),
    )
}

/** By a column or by what holds for all rows. */
function broughtFields({ columns, given }: Mapping): readonly string[] {
  const named = columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : []))
  const constant = Object.entries(given).flatMap(([field, value]) => (value === null ? [] : [field]))
  return [...new Set([...named, ...constant])]
}

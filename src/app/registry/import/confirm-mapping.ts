/** A person says how the columns are to be read; it is remembered for the next sheet with the same heads, and the file is checked. */

import type { Diagnostic } from '../../../base/diagnostic.ts'
import { findPeriod } from '../../../base/period.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { ImportMapping, ImportView } from '../../../domain/registry/import-view.ts'
import { checkMapping } from '../../../domain/registry/mapping/check-mapping.ts'
import type { Mapping } from '../../../domain/registry/mapping/mapping.ts'
import { labelFacts, tableRemark } from '../../../domain/registry/recognise/table-remark.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import { saveMapping } from '../../../store/registry/sheet-mapping-store.ts'
import { recordAudit } from '../../audit.ts'
import type { Context } from '../../context.ts'
import { getRegistry } from '../get-registry.ts'
import { checkState, getImport, moveOn, type OpenedImport } from './open-import.ts'
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
  const row = await context.database.withDistrict(district, async (tx) => {
    const before = await getImport(tx, context, id)
    checkState(before, ['mapping', 'checked', 'failed'])
    const registry = getRegistry(before.registry)
    const mapping = withPeriod(wish.mapping, registry)
    const remarks = mapping.sheets.flatMap((sheet) => findMappingProblems(sheet, registry, before))
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

/** Remarks of the gate, and `mapping-not-yours`. */
function findMappingProblems(
  mapping: Mapping,
  registry: Registry,
  { enterable }: OpenedImport,
): readonly Diagnostic[] {
  const checked = checkMapping(mapping, registry)
  if (!checked.isOk) return checked.diagnostics
  return mapping.columns.flatMap(({ use }) => {
    if (use.kind !== 'field' || enterable.includes(use.field)) return []
    const facts = { sheet: mapping.sheet, ...labelFacts(registry, use.field) }
    return [tableRemark('mapping-not-yours', facts)]
  })
}

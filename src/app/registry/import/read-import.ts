/** Imports, read: the list, one with its questions, its remarks, and what it would change. */

import type { ImportState } from '../../../domain/registry/import-states.ts'
import type {
  ImportDetail,
  ImportDifference,
  ImportRemarkView,
  ImportView,
} from '../../../domain/registry/import-view.ts'
import { recordKeyOf } from '../../../domain/registry/record-key.ts'
import type { FieldValue, Registry } from '../../../domain/registry/registry.ts'
import type { Page } from '../../../store/engine/page.ts'
import { cursorKey, encodeCursor } from '../../../store/engine/page.ts'
import { countRemarks, listRemarks } from '../../../store/registry/import-remark-store.ts'
import { listImports as listStored } from '../../../store/registry/import-store.ts'
import { type RegistryTables, registryTables } from '../../../store/registry/registry-tables.ts'
import { listDifferences, type StagedDifference } from '../../../store/registry/staging-store.ts'
import type { Context } from '../../context.ts'
import { getRegistry } from '../get-registry.ts'
import { getImport, importUnits, type OpenedImport } from './open-import.ts'
import { showImport, showImportDetail, showRemark } from './show-import.ts'

export interface ListImports {
  readonly district: string
  readonly registry?: string | undefined
  readonly state?: ImportState | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listImports(context: Context, wish: ListImports): Promise<Page<ImportView>> {
  const { district, ...filter } = wish
  const page = await context.database.readDistrict(district, (tx) =>
    listStored<OpenedImport>(tx, { ...filter, units: importUnits(context) }),
  )
  return { ...page, items: page.items.map(showImport) }
}

/** While the program is at work on a file there is only its progress to see, which is asked for again and again. */
const statesAtWork: readonly ImportState[] = ['recognising', 'checking']

export async function readImport(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
): Promise<ImportDetail> {
  return context.database.readDistrict(district, async (tx) => {
    const row = await getImport(tx, context, id)
    if (statesAtWork.includes(row.state)) return showImportDetail({ ...row, recognised: null }, [])
    return showImportDetail(row, await countRemarks(tx, id))
  })
}

export interface ListImportRemarks {
  readonly district: string
  readonly id: string
  readonly code?: string | undefined
  readonly field?: string | undefined
  readonly severity?: 'error' | 'warning' | 'info' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listImportRemarks(
  context: Context,
  wish: ListImportRemarks,
): Promise<Page<ImportRemarkView>> {
  const { id, code, field, severity, limit } = wish
  const [after] = cursorKey(wish.cursor, 1)
  return context.database.readDistrict(wish.district, async (tx) => {
    await getImport(tx, context, id)
    const filter = { importId: id, code, field, severity, limit: limit + 1 }
    const found = await listRemarks(tx, {
      ...filter,
      afterNumber: after === null ? undefined : Number(after),
    })
    const items = found.slice(0, limit)
    const last = items.at(-1)
    const nextCursor = found.length > limit && last !== undefined ? encodeCursor([last.number]) : null
    return { items: items.map(showRemark), nextCursor }
  })
}

export interface ListImportDifferences {
  readonly district: string
  readonly id: string
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Rows that are stored already and would change, field by field. */
export async function listImportDifferences(
  context: Context,
  wish: ListImportDifferences,
): Promise<Page<ImportDifference>> {
  const [after] = cursorKey(wish.cursor, 1)
  return context.database.readDistrict(wish.district, async (tx) => {
    const row = await getImport(tx, context, wish.id)
    const registry = getRegistry(row.registry)
    const tables = registryTables(registry)
    const fields = (row.summary?.fields ?? []).filter((field) => !registry.key.includes(field))
    const staged = { tables, importId: row.id, fields, blanks: row.mapping?.blanks ?? ('keep' as const) }
    const page = { afterRow: Number(after ?? 0), limit: wish.limit + 1 }
    const found = await listDifferences(tx, staged, page)
    const items = found.slice(0, wish.limit)
    const last = items.at(-1)
    return {
      items: items.map((difference) => showDifference(difference, { registry, ...staged })),
      nextCursor: found.length > wish.limit && last !== undefined ? encodeCursor([last.row]) : null,
    }
  })
}

interface Comparing {
  readonly registry: Registry
  readonly tables: RegistryTables
  readonly fields: readonly string[]
  readonly blanks: 'keep' | 'clear'
}

function showDifference(
  { row, before, after, name }: StagedDifference,
  { registry, tables, fields, blanks }: Comparing,
): ImportDifference {
  const shown = (values: StagedDifference['before'], name: string) => (values[name] ?? null) as FieldValue
  const keys = Object.fromEntries(tables.keys.map(({ field, name }) => [field, shown(before, name)]))
  const columns = tables.columns.filter(({ field }) => fields.includes(field))
  const changes = columns
    .map(({ field, name }) => ({ field, before: shown(before, name), after: shown(after, name) }))
    .filter((change) => change.after !== change.before && (blanks === 'clear' || change.after !== null))
  return { row, key: recordKeyOf(keys, registry), name, changes }
}

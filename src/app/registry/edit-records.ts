/** The same new values for one record or many, by hand: refused as a whole where somebody changed one of them since it was seen. */
import { Refusal } from '../../domain/refusal.ts'
import { decodeRecordKey } from '../../domain/registry/record-key.ts'
import type { BroughtRows } from '../../domain/registry/record-view.ts'
import type { RecordRow, Registry } from '../../domain/registry/registry.ts'
import type { Context } from '../context.ts'
import { bringRows } from './bring-rows.ts'
import { getRegistry } from './get-registry.ts'

export interface EditRecords {
  readonly district: string
  readonly registry: string
  readonly items: readonly { readonly key: string; readonly version: number }[]
  readonly values: RecordRow
  readonly validFrom?: string | undefined
  readonly note?: string | undefined
}

export async function editRecords(context: Context, wish: EditRecords): Promise<BroughtRows> {
  const { district, items, values, validFrom, note } = wish
  const registry = getRegistry(wish.registry)
  const inKey = registry.key.find((field) => field in values)
  if (inKey !== undefined) throw new Refusal('key-not-edited', { field: inKey })
  return bringRows(context, {
    district,
    registry: registry.id,
    kind: 'edit',
    rows: items.map(({ key }) => ({ ...keyFields(key, registry), ...values })),
    versions: items.map(({ version }) => version),
    blanks: 'clear',
    validFrom,
    note,
  })
}

function keyFields(text: string, registry: Registry): RecordRow {
  const key = decodeRecordKey(text, registry)
  if (key === undefined) throw new Refusal('record-not-found', { registry: registry.label.zh, key: text })
  return Object.fromEntries(registry.key.map((field, index) => [field, key[index] ?? null]))
}

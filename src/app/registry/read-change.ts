/** One change of a registry by its id, and the records that it touched. */
import { Refusal } from '../../domain/refusal.ts'
import { encodeRecordKey } from '../../domain/registry/record-key.ts'
import type { ChangedRecord, ChangeView } from '../../domain/registry/record-view.ts'
import type { Page, PageRequest } from '../../store/engine/page.ts'
import { listChangeKeys } from '../../store/registry/change-records.ts'
import { findChange, type ListedChange } from '../../store/registry/change-store.ts'
import { isAboutEnterprise } from '../../store/registry/record-statements.ts'
import { loadRecords } from '../../store/registry/record-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { isKeyVisible, type Look, lookAtRegistry } from './look-at-registry.ts'
import { showChange } from './read-record.ts'

interface OneChange {
  readonly district: string
  readonly id: string
}

export function readChange(context: Context, { district, id }: OneChange): Promise<ChangeView> {
  return context.database.readDistrict(district, async (tx) => showChange(await getChange(tx, id)))
}

/** Whoever looks through changes checks them: for that purpose their records are named. */
const purpose = 'verification'

export async function listChangeRecords(
  context: Context,
  { district, id, ...page }: OneChange & PageRequest,
): Promise<Page<ChangedRecord>> {
  const { registry } = await readChange(context, { district, id })
  const look = await lookAtRegistry(context, { district, registry, purpose })
  if (!isKeyVisible(look)) return { items: [], nextCursor: null }
  return context.database.readSnapshot(district, async (tx) => {
    const keys = await listChangeKeys(tx, look.tables, { id, ...page })
    return { ...keys, items: await nameRecords(tx, look, keys.items) }
  })
}

async function nameRecords(
  tx: Tx,
  { tables, registry }: Look,
  keys: readonly (readonly (string | number)[])[],
): Promise<readonly ChangedRecord[]> {
  const name = isAboutEnterprise(tables) ? 'enterpriseName' : 'name'
  const list = { fields: [name], filters: [], words: undefined, sort: { field: '', isDescending: false } }
  const places = keys.map((key) => ['', ...key])
  const records = await loadRecords(tx, tables, { ...list, places })
  const stored = new Map(
    records.map(({ values }) => [
      encodeRecordKey(registry.key.map((field) => values[field] as string | number)),
      values[name],
    ]),
  )
  return keys.map((parts) => {
    const key = encodeRecordKey(parts)
    const called = stored.get(key)
    return { key, name: typeof called === 'string' ? called : null, isStored: stored.has(key) }
  })
}

async function getChange(tx: Tx, id: string): Promise<ListedChange> {
  const change = await findChange(tx, id)
  if (change === undefined) throw new Refusal('not-found', { what: `change ${id}` })
  return change
}

/** One record with its former versions: what was true on a date, and who brought it. */
import { Refusal } from '../../domain/refusal.ts'
import { decodeRecordKey } from '../../domain/registry/record-key.ts'
import type { ChangeView, RecordDetail, RecordVersionView } from '../../domain/registry/record-view.ts'
import { findChange, type ListedChange } from '../../store/registry/change-store.ts'
import {
  countRecords,
  findRecord,
  listVersions,
  type RecordVersion,
} from '../../store/registry/record-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { checkFields, type Look, type LookWish, lookAtRegistry, scopeFilters } from './look-at-registry.ts'

export async function readRecord(
  context: Context,
  wish: LookWish & { readonly key: string },
): Promise<RecordDetail> {
  const look = await lookAtRegistry(context, wish)
  // Whoever asks for a record by a key that may not be seen is told so, and not whether there is one.
  await checkFields(context, look, look.registry.key)
  return context.database.readSnapshot(wish.district, (tx) => readFrom(tx, look, wish.key))
}

async function readFrom(tx: Tx, look: Look, text: string): Promise<RecordDetail> {
  const key = decodeRecordKey(text, look.registry)
  const found = key && (await findRecord(tx, look.tables, key))
  if (key === undefined || found === undefined || !(await isInScope(tx, look, key))) {
    throw new Refusal('record-not-found', { registry: look.registry.label.zh, key: text })
  }
  const versions = await listVersions(tx, look.tables, key)
  const show = await versionShower(tx, look, [found, ...versions])
  return { key: text, ...show(found), history: versions.map(show), withheld: [...look.withheld] }
}

/** Outside the reader's rows a record is as good as absent. */
export async function isInScope(tx: Tx, look: Look, key: readonly (string | number)[]): Promise<boolean> {
  const keyed = look.registry.key.map((field, index) => ({
    field,
    is: 'eq' as const,
    value: key[index] ?? '',
  }))
  const list = {
    fields: [],
    sort: { field: look.registry.key[0] ?? '', isDescending: false },
    words: undefined,
  }
  const filters = [...keyed, ...scopeFilters(look)]
  return (await countRecords(tx, look.tables, { ...list, filters })) === 1
}

async function versionShower(tx: Tx, look: Look, versions: readonly RecordVersion[]) {
  const visible = new Set(look.fields.map(({ key }) => key))
  const changes = new Map<string, ListedChange | undefined>()
  for (const { changeId } of versions) {
    if (!changes.has(changeId)) changes.set(changeId, await findChange(tx, changeId))
  }
  return (version: RecordVersion): RecordVersionView => {
    const change = changes.get(version.changeId)
    return {
      values: Object.fromEntries(Object.entries(version.values).filter(([field]) => visible.has(field))),
      version: version.version,
      recordedAt: version.recordedAt.toISOString(),
      change: change === undefined ? null : showChange(change),
      validFrom: version.validFrom,
      validTo: version.validTo,
    }
  }
}

export function showChange({ actorId: _actorId, at, ...change }: ListedChange): ChangeView {
  return { ...change, at: at.toISOString() }
}

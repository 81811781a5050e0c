/**
 * One enterprise with everything about it that a reader may see for a purpose, as it was on a day: identity, figures, titles, sites, lists, people, and what was changed.
 *
 *     await readEnterprise(context, { district, code, purpose: 'plan-monitoring', on: '2024-06-30' })
 */
import { Refusal } from '../../domain/refusal.ts'
import { mayKeep } from '../../domain/registry/enterprise/document-keepers.ts'
import type { EnterpriseDetail } from '../../domain/registry/enterprise/enterprise-view.ts'
import { findChanges, type ListedChange } from '../../store/registry/change-store.ts'
import { findRecord } from '../../store/registry/record-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { isInScope } from '../registry/read-record.ts'
import {
  type EnterpriseWish,
  type Histories,
  type Looks,
  loadHistories,
  lookAtEnterprise,
} from './look-at-enterprise.ts'
import { loadKeepers } from './open-documents.ts'
import { type ShownEnterprise, showEnterprise } from './show-enterprise.ts'

export interface ReadEnterprise extends EnterpriseWish {
  readonly code: string
  /** Today unless said. */
  readonly on?: string | undefined
}

export async function readEnterprise(context: Context, wish: ReadEnterprise): Promise<EnterpriseDetail> {
  const looks = await lookAtEnterprise(context, wish)
  const snapshot = await context.installation.snapshots.get(wish.district)
  const today = dayOf(context.now)
  return context.database.readSnapshot(wish.district, async (tx) => {
    const histories = await openHistories(tx, looks, wish.code)
    const changes = await loadChanges(tx, histories)
    const shown = showEnterprise({ snapshot, looks, histories, changes, today, day: wish.on ?? today })
    const keepers = await loadKeepers(tx, snapshot, wish.code)
    return {
      ...shown,
      mayReadDocuments: keepers !== undefined && mayKeep(context.actor, 'read', keepers),
      enterprises: await loadNames(tx, looks, shown),
    }
  })
}

/** Outside the reader's rows an enterprise is as good as absent. */
async function openHistories(tx: Tx, looks: Looks, code: string): Promise<Histories> {
  if (await isInScope(tx, looks.enterprise, [code])) return loadHistories(tx, looks, code)
  throw new Refusal('record-not-found', { registry: looks.enterprise.registry.label.zh, key: code })
}

/** Every change that brought, replaced or removed one of the rows, newest first. */
async function loadChanges(tx: Tx, histories: Histories): Promise<readonly ListedChange[]> {
  const ids = Object.values(histories)
    .flat(2)
    .flatMap(({ changeId, replacedBy }) => (replacedBy === null ? [changeId] : [changeId, replacedBy]))
  return findChanges(tx, [...new Set(ids)])
}

/** Fields that lead to other enterprises. Their names are public. */
async function loadNames(
  tx: Tx,
  { enterprise }: Looks,
  { identity, sites }: ShownEnterprise,
): Promise<Readonly<Record<string, string>>> {
  const codes = [identity.values.successor, ...sites.map(({ values }) => values.landlord)]
  const names: [string, string][] = []
  for (const code of new Set(codes.filter((value) => typeof value === 'string'))) {
    const found = await findRecord(tx, enterprise.tables, [code])
    if (found !== undefined) names.push([code, String(found.values.name)])
  }
  return Object.fromEntries(names)
}

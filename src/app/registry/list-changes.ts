/** What was changed in the registries, by whom, newest first; and the undoing of one change. */

import { Refusal } from '../../domain/refusal.ts'
import type { ChangeView } from '../../domain/registry/record-view.ts'
import type { Page, PageRequest } from '../../store/engine/page.ts'
import { findChange, listChanges as listStored } from '../../store/registry/change-store.ts'
import { markUndone } from '../../store/registry/import-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import {
  countOvertaken,
  expectManyRows,
  undoChange as undoStored,
} from '../../store/registry/staging-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { getRegistry } from './get-registry.ts'
import { keepChange } from './keep-change.ts'
import { showChange } from './read-record.ts'

export async function listChanges(
  context: Context,
  wish: PageRequest & { readonly district: string; readonly registry?: string | undefined },
): Promise<Page<ChangeView>> {
  const { district, ...page } = wish
  const found = await context.database.readDistrict(district, (tx) => listStored(tx, page))
  return { ...found, items: found.items.map(showChange) }
}

export interface UndoChange {
  readonly district: string
  readonly id: string
  readonly note: string
}

/** All of it or nothing: a change whose records were changed again since is refused. */
export async function undoChange(context: Context, wish: UndoChange): Promise<ChangeView> {
  return context.database.workDistrict(wish.district, async (tx) => {
    await expectManyRows(tx)
    const change = await findChange(tx, wish.id)
    if (change === undefined) throw new Refusal('not-found', { what: `change ${wish.id}` })
    if (change.isUndone || change.kind === 'undo') throw new Refusal('change-undone')
    const tables = registryTables(getRegistry(change.registry))
    const overtaken = await countOvertaken(tx, tables, change.id)
    if (overtaken > 0) throw new Refusal('change-overtaken', { count: overtaken })
    const undo = { id: context.newId(), at: context.now, undoes: change.id }
    const done = await undoStored(tx, tables, undo)
    await markUndone(tx, change.id, context.now)
    const row = await keepChange(tx, context, {
      id: undo.id,
      registry: change.registry,
      kind: 'undo',
      unitId: change.unitId,
      note: wish.note,
      added: 0,
      changed: done.changed,
      removed: done.added,
      undoes: change.id,
    })
    await recordAudit(tx, context, {
      action: 'registry.undo',
      target: `registry-change/${change.id}`,
      detail: { registry: change.registry, changed: done.changed, removed: done.added, note: wish.note },
    })
    return showChange({ ...row, isUndone: false })
  })
}

/** Stops an import and throws its rows away; what was stored before stays as it is. */
import type { ImportView } from '../../../domain/registry/import-view.ts'
import { dropParts } from '../../../store/registry/import-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { clearStaged } from '../../../store/registry/staging-store.ts'
import { recordAudit } from '../../audit.ts'
import type { Context } from '../../context.ts'
import { getRegistry } from '../get-registry.ts'
import { checkState, getImport, moveOn } from './open-import.ts'
import { importJob } from './run-import.ts'
import { showImport } from './show-import.ts'

const open = ['uploading', 'recognising', 'mapping', 'checking', 'checked', 'failed'] as const

export async function cancelImport(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
): Promise<ImportView> {
  await context.database.readDistrict(district, async (tx) =>
    checkState(await getImport(tx, context, id), open),
  )
  await context.installation.jobs.stop(importJob(id))
  return context.database.withDistrict(district, async (tx) => {
    const row = await getImport(tx, context, id)
    checkState(row, open)
    await moveOn(tx, row, { move: { id, from: open, to: 'cancelled' }, at: context.now })
    await clearStaged(tx, { tables: registryTables(getRegistry(row.registry)), importId: id })
    await dropParts(tx, id)
    await recordAudit(tx, context, {
      action: 'registry-import.cancel',
      target: `registry-import/${id}`,
      detail: { registry: row.registry, fileName: row.fileName },
    })
    return showImport(await getImport(tx, context, id))
  })
}

/** What a person says to the questions of a check: the proposed value is taken, or the value stands as it was entered. */
import type { ImportDetail } from '../../../domain/registry/import-view.ts'
import { countRemarks, type Decision, decideRemarks } from '../../../store/registry/import-remark-store.ts'
import { recordAudit } from '../../audit.ts'
import type { Context } from '../../context.ts'
import { checkState, getImport } from './open-import.ts'
import { showImportDetail } from './show-import.ts'

export interface DecideImport {
  readonly district: string
  readonly id: string
  readonly decision: Decision
  /** One question, or all of a code and field. */
  readonly number?: number | undefined
  readonly code?: string | undefined
  readonly field?: string | undefined
}

export async function decideImport(context: Context, wish: DecideImport): Promise<ImportDetail> {
  const { district, id, ...decision } = wish
  return context.database.withDistrict(district, async (tx) => {
    const row = await getImport(tx, context, id)
    checkState(row, ['checked'])
    const decided = await decideRemarks(tx, { importId: id, ...decision })
    await recordAudit(tx, context, {
      action: 'registry-import.decide',
      target: `registry-import/${id}`,
      detail: { ...decision, decided },
    })
    return showImportDetail(row, await countRemarks(tx, id))
  })
}

/**
 * Stores the rows of a checked file, all of them in one transaction or none: the answers to its questions are put in first, rows that are still wrong stay out, and only
 * when the person says so.
 */
import { Refusal } from '../../../domain/refusal.ts'
import type { ImportSummary, ImportView } from '../../../domain/registry/import-view.ts'
import { findField, type Registry } from '../../../domain/registry/registry.ts'
import { StoreConflict } from '../../../store/engine/database-error.ts'
import {
  countRemarks,
  listFaultyRows,
  listProposals,
  type RemarkCount,
} from '../../../store/registry/import-remark-store.ts'
import { dropParts, moveImport } from '../../../store/registry/import-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { listDoubled, type StagedImport } from '../../../store/registry/staged-checks.ts'
import {
  applyNew,
  applyStaged,
  dropStagedRows,
  expectManyRows,
  putProposals,
  type StagedCounts,
} from '../../../store/registry/staging-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { recordAudit } from '../../audit.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../day.ts'
import { getRegistry } from '../get-registry.ts'
import { keepChange } from '../keep-change.ts'
import { checkState, getImport, moveOn, type OpenedImport } from './open-import.ts'
import { recheckLost } from './recheck-lost.ts'
import { startImportJob } from './run-import.ts'
import { showImport } from './show-import.ts'

export interface CommitImport {
  readonly district: string
  readonly id: string
  readonly version: number
  /** Rows with errors stay out of this import; without it they keep all rows out. */
  readonly setsAside: boolean
}

/** Its rows may have been lost with the power of the database server: the import is then checked once more, which its state says. */
export async function commitImport(context: Context, wish: CommitImport): Promise<ImportView> {
  const view = await commitRows(context, wish)
  if (view.state === 'checking') startImportJob(context, wish.district, view)
  return view
}

/** Rows that were all new when they were checked go in as such, which is quick; where somebody brought one of them meanwhile, each is looked for. */
async function commitRows(context: Context, wish: CommitImport): Promise<ImportView> {
  try {
    return await commitWithin(context, wish, { trustsCheck: true })
  } catch (error) {
    if (!(error instanceof StoreConflict && error.kind === 'unique')) throw error
    return commitWithin(context, wish, { trustsCheck: false })
  }
}

interface Trust {
  /** That rows which were all new when they were checked still are. */
  readonly trustsCheck: boolean
}

function commitWithin(context: Context, wish: CommitImport, { trustsCheck }: Trust): Promise<ImportView> {
  const { district, id, version } = wish
  return context.database.workDistrict(district, async (tx) => {
    const row = await getImport(tx, context, id)
    checkState(row, ['checked'])
    if (await recheckLost(tx, context, row)) return showImport(await getImport(tx, context, id))
    const registry = getRegistry(row.registry)
    await checkAnswered(tx, row, wish.setsAside)
    const changeId = context.newId()
    // Moved first: of two commits at once the second waits here and is then refused.
    const move = { id, version, from: ['checked'], to: 'committed', changeId } as const
    await moveOn(tx, row, { move, at: context.now })
    await expectManyRows(tx)
    const counts = await store(tx, context, { row, registry, changeId, trustsCheck })
    if (counts.rows === 0) throw new Refusal('import-empty', { name: row.fileName })
    await keepSummary(tx, context, { row, counts })
    await dropParts(tx, id)
    await recordAudit(tx, context, {
      action: 'registry-import.commit',
      target: `registry-import/${id}`,
      detail: { registry: registry.id, change: changeId, fileName: row.fileName, ...counts },
    })
    return showImport(await getImport(tx, context, id))
  })
}

async function checkAnswered(
  tx: Tx,
  { id, fileName: name, summary }: OpenedImport,
  setsAside: boolean,
): Promise<void> {
  const groups = await countRemarks(tx, id)
  const open = sumOf(groups.filter(({ severity }) => severity !== 'error'))
  if (open > 0) throw new Refusal('import-unanswered', { name, count: open })
  const doubtful = sumOf(groups.filter(({ severity }) => severity === 'error'))
  const faulty = (summary?.faulty ?? 0) + doubtful
  if (faulty > 0 && !setsAside) throw new Refusal('import-has-errors', { name, count: faulty })
}

function sumOf(groups: readonly RemarkCount[]): number {
  return groups.reduce((sum, { open }) => sum + open, 0)
}

/** A proposal may make a key that another row has. */
async function refuseDoubled(tx: Tx, staging: StagedImport, name: string): Promise<void> {
  const doubled = await listDoubled(tx, staging)
  const [first] = doubled
  if (first !== undefined)
    throw new Refusal('import-doubled', { name, count: doubled.length, key: first.key })
}

interface Storing extends Trust {
  readonly row: OpenedImport
  readonly registry: Registry
  readonly changeId: string
}

async function store(tx: Tx, context: Context, { row, registry, changeId, trustsCheck }: Storing) {
  const tables = registryTables(registry)
  const staging = { tables, importId: row.id }
  const proposals = (await listProposals(tx, row.id)).filter(({ field }) => findField(registry, field))
  await putProposals(tx, staging, proposals)
  await dropStagedRows(tx, staging, await listFaultyRows(tx, row.id))
  if (proposals.some(({ field }) => registry.key.includes(field)))
    await refuseDoubled(tx, staging, row.fileName)
  const fields = (row.summary?.fields ?? []).filter((field) => !registry.key.includes(field))
  const { now } = context
  const from = row.mapping?.validFrom ?? dayOf(now)
  const blanks = row.mapping?.blanks ?? 'keep'
  const { staged = 0, added: expected = 0 } = row.summary ?? {}
  const apply = trustsCheck && staged === expected ? applyNew : applyStaged
  const counts = await apply(tx, { ...staging, fields, blanks }, { id: changeId, at: now, from })
  const { added, changed } = counts
  const kept = { id: changeId, registry: registry.id, unitId: row.unitId, note: row.fileName, added, changed }
  await keepChange(tx, context, { ...kept, kind: 'import' })
  return counts
}

/** What was stored takes the place of what would have been. */
async function keepSummary(
  tx: Tx,
  context: Context,
  { row, counts }: { readonly row: OpenedImport; readonly counts: StagedCounts },
): Promise<void> {
  if (row.summary === null) return
  const { rows: staged, added, changed } = counts
  const faulty = row.summary.faulty + row.summary.staged - staged
  const unchanged = staged - added - changed
  const summary: ImportSummary = { ...row.summary, staged, added, changed, unchanged, faulty, doubtful: 0 }
  await moveImport(tx, { id: row.id, from: ['committed'], to: 'committed', summary }, context.now)
}

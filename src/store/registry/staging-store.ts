/**
 * Rows on their way into a registry: put into staging in bulk, weighed against what is stored, then applied as one change or thrown away.
 *
 *     await stageRows(tx, { tables, importId, fields: ['enterprise', 'year', 'taxWanYuan'] }, batches)
 *     await applyStaged(tx, { tables, importId, fields: ['taxWanYuan'], blanks: 'keep' }, change)
 */
import { monthText } from '../../base/day-number.ts'
import type { Statement, Tx } from '../tx.ts'
import { applyStatements, type Brought, loadStatement, undoStatements } from './change-statements.ts'
import { listRemovals } from './change-store.ts'
import { type CopyBatch, type CopyValues, encodeCopy } from './encode-copy.ts'
import type { RegistryTables } from './registry-tables.ts'
import { listStagedPeriods } from './staged-checks.ts'

export interface StagedRows {
  readonly rowCount: number
  /** Rows of the sheet, counted from 1. */
  readonly rowNumbers: Int32Array
  /** By field, of those that the rows bring. */
  readonly values: ReadonlyMap<string, CopyValues>
}

export interface Staging {
  readonly tables: RegistryTables
  readonly importId: string
  /** Fields that the rows bring, keys among them. */
  readonly fields: readonly string[]
}

export async function stageRows(
  tx: Tx,
  { tables, importId, fields }: Staging,
  batches: AsyncIterable<StagedRows>,
): Promise<number> {
  const columns = tables.columns.filter(({ field }) => fields.includes(field))
  const names = columns.map(({ name }) => name).join(', ')
  const encode = async function* (): AsyncGenerator<CopyBatch> {
    for await (const { rowCount, rowNumbers, values } of batches) {
      const own = columns.map(({ field, kind, type }) => {
        const brought = values.get(field) ?? []
        return { type, values: kind === 'month' ? monthTexts(brought) : brought }
      })
      const fixed = [
        { type: 'text', values: tx.district },
        { type: 'uuid', values: importId },
        { type: 'integer', values: rowNumbers },
      ] as const
      yield { rowCount, columns: [...fixed, ...own] }
    }
  }
  const text = `copy ${tables.staging} (district, import_id, row_number, ${names}) from stdin (format binary)`
  return tx.copyIn(text, encodeCopy(encode()))
}

/** Months are numbers in columns and `2026-03` in the store. */
function monthTexts(months: CopyValues): CopyValues {
  if (!(months instanceof Float64Array)) return months
  return Array.from(months, (month) => (Number.isNaN(month) ? null : monthText(month)))
}

export async function clearStaged(tx: Tx, { tables, importId }: Omit<Staging, 'fields'>): Promise<void> {
  const text = `delete from ${tables.staging} where district = $1 and import_id = $2`
  await tx.rows({ name: '', text }, [tx.district, importId])
}

/**
 * For a transaction over the rows of a whole file: the server joins them by hashing. Of tables that it has not counted yet, as after the first sheet of all, it expects so
 * few rows that it would compare each with every other.
 */
export async function expectManyRows(tx: Tx): Promise<void> {
  await tx.rows({ name: '', text: 'set local enable_nestloop = off' }, [])
}

/** Takes single rows out again: those that turned out to be wrong. */
export async function dropStagedRows(
  tx: Tx,
  { tables, importId }: Omit<Staging, 'fields'>,
  rows: readonly number[],
): Promise<void> {
  if (rows.length === 0) return
  const text = `delete from ${tables.staging} where district = $1 and import_id = $2 and row_number = any($3::int[])`
  await tx.rows({ name: '', text }, [tx.district, importId, rows])
}

/** Rows in staging are not kept when the database server crashes. */
export async function hasStaged(tx: Tx, { tables, importId }: Omit<Staging, 'fields'>): Promise<boolean> {
  const text = `select exists (select from ${tables.staging} where district = $1 and import_id = $2) as "isThere"`
  const [found] = await tx.rows<{ isThere: boolean }>({ name: '', text }, [tx.district, importId])
  return found?.isThere === true
}

export interface StagedProposal {
  readonly row: number
  readonly field: string
  readonly proposed: string | number | boolean
}

/** Puts proposed values where the file had others. */
export async function putProposals(
  tx: Tx,
  { tables, importId }: Omit<Staging, 'fields'>,
  proposals: readonly StagedProposal[],
): Promise<void> {
  for (const { field, name, type } of tables.columns) {
    const own = proposals.filter((proposal) => proposal.field === field)
    if (own.length === 0) continue
    const text = `update ${tables.staging} s set ${name} = p.proposed::${type} from unnest($3::int[], $4::text[]) as p(row, proposed)
      where s.district = $1 and s.import_id = $2 and s.row_number = p.row`
    const values = [own.map(({ row }) => row), own.map(({ proposed }) => String(proposed))]
    await tx.rows({ name: '', text }, [tx.district, importId, ...values])
  }
}

export interface StagedCounts {
  readonly rows: number
  /** Rows whose key is not there yet. */
  readonly added: number
  /** Rows that would change something. */
  readonly changed: number
}

export type StagedChange = Brought & Omit<Staging, 'fields'>

/** `periods` are all that the rows are of, where they are known. */
export async function countStaged(
  tx: Tx,
  staged: StagedChange,
  periods?: readonly string[],
): Promise<StagedCounts> {
  const { count } = applyStatements(staged.tables, staged)
  const within = periods ?? (await listStagedPeriods(tx, staged))
  const [counts] = await tx.rows<StagedCounts>(count, [tx.district, staged.importId, within])
  return counts ?? { rows: 0, added: 0, changed: 0 }
}

export interface StagedDifference {
  readonly row: number
  /** By column name, as JSON. */
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
  /** What a person knows the record by; null where it has none. */
  readonly name: string | null
}

/** Rows that would change something, in the order of the sheet, from the row after `afterRow` on. */
export async function listDifferences(
  tx: Tx,
  staged: StagedChange,
  page: { readonly afterRow: number; readonly limit: number },
): Promise<readonly StagedDifference[]> {
  const { differences } = applyStatements(staged.tables, staged)
  const values = [tx.district, staged.importId, page.afterRow, page.limit]
  return tx.rows<StagedDifference>(differences, values)
}

export interface Change {
  readonly id: string
  readonly at: Date
  /** Day from which the rows hold, in a dated registry. */
  readonly from: string
}

/** From so many rows on they are looked up all together and not each by itself. */
const many = 1000

/** New rows go in first, since a sheet of nothing else is then done; the former versions of the others go into the history before they change. */
export async function applyStaged(tx: Tx, staged: StagedChange, change: Change): Promise<StagedCounts> {
  const { tables } = staged
  const statements = applyStatements(tables, staged)
  const rows = await countRows(tx, staged)
  const written = [tx.district, staged.importId, change.id, change.at]
  const dated = tables.isDated ? [...written, change.from] : written
  const added = await insertStaged(tx, staged, { rows, written })
  let changed = 0
  if (added < rows) {
    await tx.rows(statements.archive, dated)
    changed = await countWritten(tx, statements.update, dated)
  }
  await clearStaged(tx, staged)
  return { rows, added, changed }
}

async function insertStaged(
  tx: Tx,
  staged: StagedChange,
  { rows, written }: { readonly rows: number; readonly written: readonly unknown[] },
): Promise<number> {
  const { insert, insertMany } = applyStatements(staged.tables, staged)
  if (rows < many) return countWritten(tx, insert, written)
  await expectManyRows(tx)
  return countWritten(tx, insertMany, [...written, await listRemovals(tx, staged.tables.registry)])
}

/** As `applyStaged`, of rows of which nobody has any: when somebody brought one meanwhile, it is a conflict on the key of the table, and nothing is done. */
export async function applyNew(tx: Tx, staged: StagedChange, { id, at }: Change): Promise<StagedCounts> {
  await expectManyRows(tx)
  const { insertNew } = applyStatements(staged.tables, staged)
  const removals = await listRemovals(tx, staged.tables.registry)
  const added = await countWritten(tx, insertNew, [tx.district, staged.importId, id, at, removals])
  await clearStaged(tx, staged)
  return { rows: added, added, changed: 0 }
}

async function countRows(tx: Tx, { tables, importId }: Omit<Staging, 'fields'>): Promise<number> {
  const text = `select count(*)::int as count from ${tables.staging} where district = $1 and import_id = $2`
  const [found] = await tx.rows<{ count: number }>({ name: '', text }, [tx.district, importId])
  return found?.count ?? 0
}

/**
 * A first load, of rows that nobody has yet: nothing is compared. A row's number says which of the changes it is of, counted from 1, so that a history of many
 * small changes comes in at once.
 */
export async function loadStaged(
  tx: Tx,
  { tables, importId }: Omit<Staging, 'fields'>,
  changes: readonly Omit<Change, 'from'>[],
): Promise<void> {
  const values = [changes.map(({ id }) => id), changes.map(({ at }) => at)]
  await tx.rows(loadStatement(tables), [tx.district, importId, ...values])
  await clearStaged(tx, { tables, importId })
}

export interface Undo {
  readonly id: string
  readonly at: Date
  /** The change that is undone. */
  readonly undoes: string
}

/** How many versions of the change were replaced since: it can only be undone while there are none. */
export async function countOvertaken(tx: Tx, tables: RegistryTables, change: string): Promise<number> {
  const [found] = await tx.rows<{ count: number }>(undoStatements(tables).overtaken, [tx.district, change])
  return found?.count ?? 0
}

/** Rows that the change had added go, those that it had changed are again what they were; both as a change of their own. */
export async function undoChange(tx: Tx, tables: RegistryTables, undo: Undo): Promise<StagedCounts> {
  const statements = undoStatements(tables)
  const written = [tx.district, undo.undoes, undo.id, undo.at]
  await tx.rows(statements.archive, written)
  const removed = await countWritten(tx, statements.remove, written.slice(0, 2))
  const changed = await countWritten(tx, statements.restore, written)
  return { rows: removed + changed, added: removed, changed }
}

async function countWritten(tx: Tx, { name, text }: Statement, values: readonly unknown[]): Promise<number> {
  const counted = {
    name,
    text: `with written as (${text} returning 1) select count(*)::int as count from written`,
  }
  const [found] = await tx.rows<{ count: number }>(counted, values)
  return found?.count ?? 0
}

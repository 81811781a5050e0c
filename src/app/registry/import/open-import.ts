/**
 * A file on its way into a registry, as the use-cases open it: its row with what was made of it, and who may go on with it.
 *
 *     const opened = await getImport(tx, context, id)
 */
import { mayAct } from '../../../domain/access/decide.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { type ImportState, importStateTerms } from '../../../domain/registry/import-states.ts'
import type { ImportMapping, ImportSummary } from '../../../domain/registry/import-view.ts'
import type { RecognisedWorkbook } from '../../../domain/registry/recognise/recognise-workbook.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { sampleSheets, TableSource } from '../../../sheet/table-source.ts'
import {
  findImport,
  type ImportMove,
  type ImportRow,
  moveImport,
} from '../../../store/registry/import-store.ts'
import type { Tx } from '../../../store/tx.ts'
import type { Context } from '../../context.ts'
import type { RegistryLookups } from './reference-lookups.ts'

/** What was seen of a file, with a few cells of each column to show. */
export interface KeptRecognition extends RecognisedWorkbook {
  /** By sheet and column: the first filled cells below the head. */
  readonly samples: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>>
  /** Fields of columns that another unit provides, left out of the mapping. */
  readonly foreign: readonly string[]
}

export type OpenedImport = ImportRow<KeptRecognition, ImportMapping, ImportSummary>

/** A job at an import. */
export interface ImportRun {
  readonly district: string
  readonly id: string
  readonly signal: AbortSignal
}

/** A file that the program is at work on, and what its rows are looked up in. */
export interface ImportAtWork extends RegistryLookups {
  readonly row: OpenedImport
  readonly registry: Registry
  readonly source: TableSource
  /** The first rows of its sheets; read once, since a workbook is gone through to its end for them. */
  readonly sample: () => ReturnType<typeof sampleSheets>
}

/** Units whose imports the reader goes on with; undefined for all of the district. */
export function importUnits({ actor }: Pick<Context, 'actor'>): readonly string[] | undefined {
  if (mayAct(actor, { resource: 'registry', action: 'manage' }, {})) return undefined
  return actor.grants.flatMap(({ unit }) => (unit === null ? [] : [unit]))
}

/** An import of another unit is refused in the same words as one that does not exist. */
export async function getImport(tx: Tx, context: Context, id: string): Promise<OpenedImport> {
  const row = await findImport<OpenedImport>(tx, id)
  const units = importUnits(context)
  const isMine = row !== undefined && (units === undefined || units.includes(row.unitId ?? ''))
  if (!isMine) throw new Refusal('not-found', { what: `import ${id}` })
  return row
}

export function checkState(row: OpenedImport, allowed: readonly ImportState[]): void {
  if (allowed.includes(row.state)) return
  const { zh, en } = importStateTerms[row.state]
  throw new Refusal('import-state', { name: row.fileName, state: zh, stateEn: en })
}

/** Moves it on; refused when somebody was faster. */
export async function moveOn(
  tx: Tx,
  row: OpenedImport,
  step: { readonly move: ImportMove; readonly at: Date },
): Promise<void> {
  if (await moveImport(tx, step.move, step.at)) return
  const now = await findImport<OpenedImport>(tx, row.id)
  throw new Refusal('stale-version', { expected: step.move.version ?? row.version, found: now?.version ?? 0 })
}

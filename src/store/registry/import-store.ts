/**
 * Files on their way into a registry: where each stands, and its bytes in parts.
 *
 *     await moveImport(tx, { id, from: ['checked'], version: 5, to: 'committing' }, at)   // false when somebody was faster
 */
import type { Diagnostic } from '../../base/diagnostic.ts'
import type { ImportState } from '../../domain/registry/import-states.ts'
import { momentKey, type Page, type PageRequest, pageOf } from '../engine/page.ts'
import { defineStatements } from '../engine/statement.ts'
import type { Tx } from '../tx.ts'
import { checkedId } from './screening/screen-text.ts'

/** `Recognised`, `Mapping` and `Summary` are what the use-cases made; the store only keeps them. */
export interface ImportRow<Recognised = unknown, Mapping = unknown, Summary = unknown> {
  readonly id: string
  readonly registry: string
  /** The unit whose person sent it; null for the district's own offices. */
  readonly unitId: string | null
  readonly fileName: string
  readonly sizeBytes: number
  /** Every part but the last has so many bytes. */
  readonly partBytes: number
  /** Fields that its sender may bring, decided when it was begun. */
  readonly enterable: readonly string[]
  readonly state: ImportState
  readonly version: number
  readonly recognised: Recognised | null
  readonly mapping: Mapping | null
  readonly progress: ImportProgress
  readonly summary: Summary | null
  /** Why it failed. */
  readonly problem: Diagnostic | null
  readonly changeId: string | null
  readonly createdBy: string
  readonly createdByName: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

export interface ImportProgress {
  /** Bytes of the file that were read, or received while it is uploaded. */
  readonly bytes: number
  readonly rows: number
}

export type NewImport = Pick<
  ImportRow,
  | 'id'
  | 'registry'
  | 'unitId'
  | 'fileName'
  | 'sizeBytes'
  | 'partBytes'
  | 'enterable'
  | 'createdBy'
  | 'createdByName'
>

const columns = `id, registry, unit_id as "unitId", file_name as "fileName", size_bytes as "sizeBytes", part_bytes as "partBytes", enterable, state,
  version, recognised, mapping, progress, summary, problem, change_id as "changeId", created_by as "createdBy",
  created_by_name as "createdByName", created_at as "createdAt", updated_at as "updatedAt"`

export const importStatements = defineStatements('import', {
  insert: `insert into registry_import (district, id, registry, unit_id, file_name, size_bytes, part_bytes, enterable, state, version, progress,
      created_by, created_by_name, created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'uploading', 1, '{"bytes":0,"rows":0}', $9, $10, $11, $11)`,
  find: `select ${columns} from registry_import where district = $1 and id = $2`,
  page: `select ${columns} from registry_import where district = $1 and ($2::text is null or registry = $2)
    and ($3::text is null or unit_id = any(string_to_array($3, ','))) and ($4::text is null or state = $4)
    and ($5::timestamptz is null or (created_at, id) < ($5, $6::uuid)) order by created_at desc, id desc limit $7`,
  inStates: `select ${columns} from registry_import where district = $1 and state = any($2::text[]) order by created_at, id`,
  move: `update registry_import set state = $4, version = version + 1, updated_at = $5,
      recognised = coalesce($6, recognised), mapping = coalesce($7, mapping), summary = coalesce($8, summary),
      problem = $9, change_id = coalesce($10, change_id), progress = coalesce($11, progress)
    where district = $1 and id = $2 and state = any($3::text[]) and ($12::int is null or version = $12) returning id`,
  undone: `update registry_import set state = 'undone', version = version + 1, updated_at = $3
    where district = $1 and change_id = $2 and state = 'committed'`,
  progress: `update registry_import set progress = $3, updated_at = $4 where district = $1 and id = $2`,
  savePart: `insert into registry_import_part (district, import_id, number, content) values ($1, $2, $3, $4)
    on conflict (district, import_id, number) do nothing`,
  countParts: `select count(*)::int as parts, coalesce(sum(length(content)), 0)::bigint as bytes from registry_import_part
    where district = $1 and import_id = $2`,
  dropParts: 'delete from registry_import_part where district = $1 and import_id = $2',
})

export async function insertImport(tx: Tx, row: NewImport, at: Date): Promise<void> {
  const { id, registry, unitId, fileName, sizeBytes, partBytes, enterable } = row
  const file = [id, registry, unitId, fileName, sizeBytes, partBytes, enterable]
  const values = [...file, row.createdBy, row.createdByName, at]
  await tx.rows(importStatements.insert, [tx.district, ...values])
}

export async function findImport<Row extends ImportRow>(tx: Tx, id: string): Promise<Row | undefined> {
  const rows = await tx.rows<Row>(importStatements.find, [tx.district, id])
  return rows[0]
}

export interface ImportFilter extends PageRequest {
  readonly registry?: string | undefined
  readonly state?: ImportState | undefined
  /** Those of these units only; undefined for all. */
  readonly units?: readonly string[] | undefined
}

/** Newest first. */
export async function listImports<Row extends ImportRow>(tx: Tx, filter: ImportFilter): Promise<Page<Row>> {
  const rows = await tx.rows<Row>(importStatements.page, [
    tx.district,
    filter.registry ?? null,
    filter.units?.join(',') ?? null,
    filter.state ?? null,
    ...momentKey(filter.cursor),
    filter.limit + 1,
  ])
  return pageOf(rows, filter.limit, ({ createdAt, id }) => [createdAt.toISOString(), id])
}

/** All of them, oldest first. */
export async function listImportsIn<Row extends ImportRow>(
  tx: Tx,
  states: readonly ImportState[],
): Promise<readonly Row[]> {
  return tx.rows<Row>(importStatements.inStates, [tx.district, states])
}

export interface ImportMove {
  readonly id: string
  readonly from: readonly ImportState[]
  readonly to: ImportState
  /** The version that the person saw; left out where the program itself goes on. */
  readonly version?: number | undefined
  readonly recognised?: unknown
  readonly mapping?: unknown
  readonly summary?: unknown
  readonly problem?: Diagnostic | undefined
  readonly changeId?: string | undefined
  readonly progress?: ImportProgress | undefined
}

/** What is not given stays. False when it is in another state or somebody was faster. */
export async function moveImport(tx: Tx, move: ImportMove, at: Date): Promise<boolean> {
  const rows = await tx.rows(importStatements.move, [
    tx.district,
    move.id,
    move.from,
    move.to,
    at,
    json(move.recognised),
    json(move.mapping),
    json(move.summary),
    json(move.problem),
    move.changeId ?? null,
    json(move.progress),
    move.version ?? null,
  ])
  return rows.length === 1
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

/** The import whose change was undone says so; a change that was no import has none. */
export async function markUndone(tx: Tx, changeId: string, at: Date): Promise<void> {
  await tx.rows(importStatements.undone, [tx.district, changeId, at])
}

export async function saveProgress(
  tx: Tx,
  { id, progress, at }: { readonly id: string; readonly progress: ImportProgress; readonly at: Date },
): Promise<void> {
  await tx.rows(importStatements.progress, [tx.district, id, JSON.stringify(progress), at])
}

/** The same part again changes nothing. */
export async function savePart(
  tx: Tx,
  part: { readonly importId: string; readonly number: number; readonly content: Uint8Array },
): Promise<{ readonly parts: number; readonly bytes: number }> {
  await tx.rows(importStatements.savePart, [tx.district, part.importId, part.number, part.content])
  const [counted] = await tx.rows<{ parts: number; bytes: number }>(importStatements.countParts, [
    tx.district,
    part.importId,
  ])
  return counted ?? { parts: 0, bytes: 0 }
}

/** Signature, flags and the length of no extension, the count of fields; then the length of the only one. */
const headBytes = 21

/** In COPY's binary format: as a value the bytes would come as hexadecimal text. */
export async function loadPart(tx: Tx, importId: string, number: number): Promise<Uint8Array | undefined> {
  const query = `select content from registry_import_part where district = $1 and import_id = '${checkedId(importId)}' and number = ${Math.trunc(number)}`
  const pieces: Buffer[] = []
  for await (const piece of tx.copyOut(`copy (${query}) to stdout (format binary)`)) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  if (bytes.length < headBytes + 4) return undefined
  return bytes.subarray(headBytes + 4, headBytes + 4 + bytes.readInt32BE(headBytes))
}

export async function dropParts(tx: Tx, importId: string): Promise<void> {
  await tx.rows(importStatements.dropParts, [tx.district, importId])
}

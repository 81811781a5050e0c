/**
 * The bytes of an import, read back from their parts as often as needed: a CSV part by part, a workbook as a whole, since its parts lie anywhere in it.
 *
 *     const source = await openFile(database, district, row)
 *     const samples = await sampleSheets(source, fileLimits)
 */
import { megabyte } from '../../../base/bytes.ts'
import { diagnostic } from '../../../base/diagnostic.ts'
import { kindOfTable, type TableSource } from '../../../sheet/table-source.ts'
import type { WorkbookLimits } from '../../../sheet/workbook-limits.ts'
import { loadPart } from '../../../store/registry/import-store.ts'
import type { Database } from '../../../store/tx.ts'
import { ImportProblem } from './import-problem.ts'
import type { OpenedImport } from './open-import.ts'

/** Bytes of a part: small enough for a slow line, large enough for few requests. */
export const partBytes = 4 * megabyte

/** All of a workbook is held in memory, of a CSV a part: a million rows of twenty columns are 150 MB as the one and 200 as the other. */
export const largestFile = { csv: 512 * megabyte, xlsx: 160 * megabyte } as const

export const fileLimits: Partial<WorkbookLimits> = {
  maxFileBytes: largestFile.csv,
  maxRows: 2_000_000,
  maxInflatedBytes: 1024 * megabyte,
}

export interface FileOfImport {
  readonly database: Database
  readonly district: string
  readonly row: Pick<OpenedImport, 'id' | 'fileName' | 'sizeBytes' | 'partBytes'>
}

export async function openFile(file: FileOfImport): Promise<TableSource> {
  const first = await getPart(file, 1)
  const name = file.row.fileName.replace(/\.[^.]*$/, '')
  if (kindOfTable(first) === 'csv') return { kind: 'csv', name, chunks: () => readParts(file, first) }
  refuseLarge(file.row.sizeBytes)
  const bytes = Buffer.alloc(file.row.sizeBytes)
  let at = 0
  for await (const part of readParts(file, first)) {
    bytes.set(part, at)
    at += part.length
  }
  return { kind: 'xlsx', bytes }
}

/** A workbook that came under another ending, and so past the limit of its kind. */
function refuseLarge(sizeBytes: number): void {
  if (sizeBytes <= largestFile.xlsx) return
  const [sizeMb = 0, limitMb = 0] = [sizeBytes, largestFile.xlsx].map((bytes) => Math.ceil(bytes / megabyte))
  throw new ImportProblem(diagnostic('file-too-large', { facts: { sizeMb, limitMb } }))
}

/** The next part is on its way while one is read. */
async function* readParts(file: FileOfImport, first: Uint8Array): AsyncGenerator<Uint8Array> {
  const count = Math.ceil(file.row.sizeBytes / file.row.partBytes)
  let coming = Promise.resolve(first)
  for (let number = 1; number <= count; number += 1) {
    const part = await coming
    coming = number < count ? getPart(file, number + 1) : coming
    // Heard of when it is waited for; a reader that has seen enough waits for nothing.
    coming.catch(() => undefined)
    yield part
  }
}

async function getPart({ database, district, row }: FileOfImport, number: number): Promise<Uint8Array> {
  const part = await database.readDistrict(district, (tx) => loadPart(tx, row.id, number))
  if (part === undefined) throw new Error(`part ${number} of import ${row.id} is missing`)
  return part
}

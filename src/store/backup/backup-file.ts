/**
 * The file of a backup: gzip around a plain sequence of frames, so that it is written and read in one pass whatever its size.
 *
 *     GUATU-BACKUP 1 LF
 *     frame*            one byte of kind, four bytes of length (big-endian), the bytes
 *
 * Kinds: `T` begins a table (JSON of name and columns), `D` is a piece of its rows (PostgreSQL's COPY text), `E` ends the file (JSON: the manifest). What was cut
 * off has no `E`; what was changed has another checksum than the manifest says.
 */
import { z } from 'zod'

export const backupMark = 'GUATU-BACKUP 1\n'

export type FrameKind = 'T' | 'D' | 'E'

export interface Frame {
  readonly kind: FrameKind
  readonly bytes: Buffer
}

export const tableHead = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })
export type TableHead = z.infer<typeof tableHead>

export const backupManifest = z.object({
  writtenAt: z.string(),
  /** Version of the program that wrote it. */
  program: z.string(),
  /** Schema steps that the rows belong to. */
  migrations: z.array(z.object({ number: z.int(), name: z.string(), checksum: z.string() })),
  /** `sha256` is over the table's rows as they stand in the file. */
  tables: z.record(z.string(), z.object({ rows: z.int(), sha256: z.string() })),
})
export type BackupManifest = z.infer<typeof backupManifest>

/** The file is not one of ours, was cut off, was changed, or does not fit this installation. */
export class BackupProblem extends Error {
  readonly code:
    | 'not-a-backup'
    | 'cut-off'
    | 'changed'
    | 'other-schema'
    | 'not-empty'
    | 'audit-broken'
    | 'unwritable'

  constructor(code: BackupProblem['code'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'BackupProblem'
    this.code = code
  }
}

export function encodeFrame(kind: FrameKind, content: Buffer | object): Buffer {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content), 'utf8')
  const head = Buffer.alloc(5)
  head.write(kind, 0, 'latin1')
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

/** Longest frame that we read: a row with a 20 MB file in it takes twice as much as text. */
const frameLimit = 256 * 1024 * 1024

/** Frames of the unpacked bytes, in order. */
export async function* decodeFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame, void> {
  let held: Buffer = Buffer.alloc(0)
  let isMarked = false
  for await (const chunk of chunks) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    if (!isMarked && held.length >= backupMark.length) {
      checkMark(held)
      held = held.subarray(backupMark.length)
      isMarked = true
    }
    while (isMarked && held.length >= 5 && held.length >= 5 + frameLength(held)) {
      const end = 5 + frameLength(held)
      yield { kind: frameKind(held), bytes: held.subarray(5, end) }
      held = held.subarray(end)
    }
  }
  if (!isMarked) checkMark(held)
  if (held.length > 0) throw cutOff()
}

export function cutOff(cause?: unknown): BackupProblem {
  return new BackupProblem(
    'cut-off',
    'The backup is cut off or damaged: its end is missing. Use another copy.',
    cause,
  )
}

function checkMark(bytes: Buffer): void {
  if (bytes.subarray(0, backupMark.length).toString('latin1') === backupMark) return
  throw new BackupProblem('not-a-backup', 'The file is not a backup made by “guatu backup”.')
}

function frameLength(bytes: Buffer): number {
  const length = bytes.readUInt32BE(1)
  if (length > frameLimit) throw cutOff()
  return length
}

function frameKind(bytes: Buffer): FrameKind {
  const kind = bytes.subarray(0, 1).toString('latin1')
  if (kind === 'T' || kind === 'D' || kind === 'E') return kind
  throw cutOff()
}

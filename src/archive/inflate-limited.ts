/**
 * Unpacks one part of a zip, never more than its directory declared, and checks it against its checksum.
 *
 *     for await (const chunk of inflateChunks(bytes, entry)) {
 *       if (chunk.kind === 'problem') return chunk.diagnostic
 *       use(chunk.bytes)
 *     }
 */
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { accepted, type Checked, rejected } from '../base/checked.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import { archiveRemark } from './archive-remark.ts'
import type { ZipEntry } from './zip-directory.ts'

export type InflatedChunk =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** The last one: nothing follows. */
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic }

/** A scan makes characters of it; a string that fits the engine's nursery costs half as much as a longer one. */
const chunkBytes = 64 * 1024

/** A small part whole. Memory is bounded by the size that the directory declared and the limits allowed. */
export function inflateWhole(file: Buffer, entry: ZipEntry): Checked<Buffer> {
  const packed = packedBytes(file, entry)
  try {
    const bytes =
      entry.method === 'stored'
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) })
    if (bytes.length === entry.size && crc32(bytes) === entry.crc) return accepted(bytes)
  } catch (error) {
    if (!isZlibError(error)) throw error
  }
  return rejected(damaged(entry))
}

/** A large part piece by piece; memory is a few chunks whatever its size. */
export async function* inflateChunks(file: Buffer, entry: ZipEntry): AsyncGenerator<InflatedChunk> {
  let size = 0
  let crc = 0
  try {
    for await (const bytes of rawChunks(file, entry)) {
      size += bytes.length
      if (size > entry.size) break
      crc = crc32(bytes, crc)
      yield { kind: 'bytes', bytes }
    }
  } catch (error) {
    if (!isZlibError(error)) throw error
    size = -1
  }
  if (size !== entry.size || crc !== entry.crc) yield { kind: 'problem', diagnostic: damaged(entry) }
}

async function* rawChunks(file: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedBytes(file, entry)
  if (entry.method === 'stored') {
    for (let at = 0; at < packed.length; at += chunkBytes) yield packed.subarray(at, at + chunkBytes)
    return
  }
  const inflate = createInflateRaw({ chunkSize: chunkBytes })
  inflate.end(packed)
  // leaving the loop early destroys the stream
  for await (const chunk of inflate) yield chunk as Buffer
}

function packedBytes(file: Buffer, entry: ZipEntry): Buffer {
  return file.subarray(entry.start, entry.start + entry.packedSize)
}

function damaged(entry: ZipEntry): Diagnostic {
  return archiveRemark('zip-damaged', { part: entry.name })
}

/** No deflate stream, a broken one, or one longer than declared: the same remark either way. */
function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_)/.test(String(error.code))
}

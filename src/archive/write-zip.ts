/**
 * Writes a zip as a stream of bytes: parts given whole, parts that come in pieces, and parts taken over packed as they are.
 *
 *     for await (const bytes of writeZip([{ kind: 'whole', name: 'a.xml', data: '<a/>' }], madeAt)) send(bytes)
 *
 * The same parts and the same moment give the same bytes.
 */
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import type { ZipEntry } from './zip-directory.ts'

export type ZipPart =
  | { readonly kind: 'whole'; readonly name: string; readonly data: string | Buffer }
  /** Packed while it comes; nothing is held back. */
  | { readonly kind: 'pieces'; readonly name: string; readonly pieces: AsyncIterable<string> }
  /** A part of another zip, neither unpacked nor changed. */
  | { readonly kind: 'copy'; readonly entry: ZipEntry; readonly file: Buffer }

/** What the directory says of a part once it is written. */
interface Written {
  readonly name: Buffer
  readonly method: number
  readonly isStreamed: boolean
  readonly start: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
}

const utf8Flag = 0x800
const descriptorFlag = 0x8
const deflated = 8

export async function* writeZip(
  parts: Iterable<ZipPart> | AsyncIterable<ZipPart>,
  madeAt: Date,
): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let at = 0
  for await (const part of parts) {
    const entry = yield* part.kind === 'pieces' ? writePieces(part, at, madeAt) : writeWhole(part, at, madeAt)
    written.push(entry)
    at += 30 + entry.name.length + entry.packedSize + (entry.isStreamed ? 16 : 0)
  }
  const directory = Buffer.concat(written.map((entry) => centralHeader(entry, madeAt)))
  yield directory
  yield endRecord(written.length, directory.length, at)
}

/** The whole zip in memory, for files that are small anyway. */
export async function zipBytes(parts: Iterable<ZipPart>, madeAt: Date): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of writeZip(parts, madeAt)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

type Writing = AsyncGenerator<Buffer, Written>

async function* writeWhole(part: Exclude<ZipPart, { kind: 'pieces' }>, start: number, madeAt: Date): Writing {
  const { packed, ...rest } = part.kind === 'copy' ? copyPacked(part.entry, part.file) : packData(part)
  const entry = { ...rest, packedSize: packed.length, start, isStreamed: false }
  yield localHeader(entry, madeAt)
  yield packed
  return entry
}

function copyPacked(entry: ZipEntry, file: Buffer) {
  const packed = file.subarray(entry.start, entry.start + entry.packedSize)
  const method = entry.method === 'stored' ? 0 : deflated
  return { name: Buffer.from(entry.name), method, crc: entry.crc, size: entry.size, packed }
}

function packData(part: Extract<ZipPart, { kind: 'whole' }>) {
  const data = Buffer.from(part.data)
  const packed = deflateRawSync(data)
  return { name: Buffer.from(part.name), method: deflated, crc: crc32(data), size: data.length, packed }
}

async function* writePieces(
  part: Extract<ZipPart, { kind: 'pieces' }>,
  start: number,
  madeAt: Date,
): Writing {
  const name = Buffer.from(part.name)
  const unknown = { crc: 0, packedSize: 0, size: 0 }
  const total = { ...unknown }
  yield localHeader({ name, method: deflated, start, isStreamed: true, ...unknown }, madeAt)
  for await (const bytes of deflatePieces(part.pieces, total)) {
    total.packedSize += bytes.length
    yield bytes
  }
  const entry = { name, method: deflated, start, isStreamed: true, ...total }
  yield descriptor(entry)
  return entry
}

/** Counts into `total` what goes in; an error of the source comes out of the loop over the result. */
async function* deflatePieces(
  pieces: AsyncIterable<string>,
  total: { crc: number; size: number },
): AsyncGenerator<Buffer> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece)
      total.crc = crc32(bytes, total.crc)
      total.size += bytes.length
      yield bytes
    }
  }
  for await (const chunk of Readable.from(counted()).compose(createDeflateRaw())) yield chunk
}

function localHeader(entry: Written, madeAt: Date): Buffer {
  const fixed = Buffer.alloc(30)
  fixed.writeUInt32LE(0x04034b50, 0)
  writeShared(fixed.subarray(4), entry, madeAt)
  return Buffer.concat([fixed, entry.name])
}

function centralHeader(entry: Written, madeAt: Date): Buffer {
  const fixed = Buffer.alloc(46)
  fixed.writeUInt32LE(0x02014b50, 0)
  fixed.writeUInt16LE(20, 4)
  writeShared(fixed.subarray(6), entry, madeAt)
  fixed.writeUInt32LE(entry.start, 42)
  return Buffer.concat([fixed, entry.name])
}

/** The 24 bytes that local and central headers have in common. */
function writeShared(to: Buffer, entry: Written, madeAt: Date): void {
  to.writeUInt16LE(20, 0)
  to.writeUInt16LE(entry.isStreamed ? utf8Flag + descriptorFlag : utf8Flag, 2)
  to.writeUInt16LE(entry.method, 4)
  to.writeUInt16LE(madeAt.getUTCHours() * 2048 + madeAt.getUTCMinutes() * 32, 6)
  const year = Math.max(0, madeAt.getUTCFullYear() - 1980)
  to.writeUInt16LE(year * 512 + (madeAt.getUTCMonth() + 1) * 32 + madeAt.getUTCDate(), 8)
  to.writeUInt32LE(entry.crc, 10)
  to.writeUInt32LE(entry.packedSize, 14)
  to.writeUInt32LE(entry.size, 18)
  to.writeUInt16LE(entry.name.length, 22)
}

function descriptor(entry: Written): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32LE(0x08074b50, 0)
  bytes.writeUInt32LE(entry.crc, 4)
  bytes.writeUInt32LE(entry.packedSize, 8)
  bytes.writeUInt32LE(entry.size, 12)
  return bytes
}

function endRecord(count: number, directorySize: number, directoryStart: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(directorySize, 12)
  bytes.writeUInt32LE(directoryStart, 16)
  return bytes
}

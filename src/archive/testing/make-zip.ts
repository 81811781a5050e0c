/**
 * Zip files for tests, right or wrong in every way that a stranger's file may be.
 *
 *     makeZip([{ name: 'a.xml', data: '<a/>' }, { name: 'b', data: 'x', declaredSize: 5 }])
 */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly data: string | Buffer
  readonly isStored?: boolean
  /** Sizes go behind the data, as streaming writers do it. */
  readonly hasDescriptor?: boolean
  /** Sizes and offset stand in a zip64 extra field. */
  readonly isZip64?: boolean
  /** What the headers say instead of the truth. */
  readonly declaredSize?: number
  readonly declaredCrc?: number
  readonly declaredMethod?: number
  readonly localName?: string
  /** Offset of another part's header, for overlapping parts. */
  readonly headerStart?: number
}

export function makeZip(parts: readonly ZipPart[]): Buffer {
  const chunks: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const data = Buffer.from(part.data)
    const packed = part.isStored ? data : deflateRawSync(data)
    const local = Buffer.concat([
      header(part, { data, packed, at }, 'local'),
      packed,
      ...(part.hasDescriptor ? [descriptor(data, packed)] : []),
    ])
    central.push(header(part, { data, packed, at: part.headerStart ?? at }, 'central'))
    chunks.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...chunks, directory, ...makeEnd(parts, directory.length, at)])
}

interface Packed {
  readonly data: Buffer
  readonly packed: Buffer
  readonly at: number
}

function header(part: ZipPart, { data, packed, at }: Packed, kind: 'local' | 'central'): Buffer {
  const isCentral = kind === 'central'
  const name = Buffer.from(isCentral ? part.name : (part.localName ?? part.name))
  const size = part.declaredSize ?? data.length
  const extra = isCentral && part.isZip64 ? wideFields(size, packed.length, at) : Buffer.alloc(0)
  const fixed = Buffer.alloc(isCentral ? 46 : 30)
  const field = isCentral ? 2 : 0
  fixed.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0)
  fixed.writeUInt16LE(20, 4)
  fixed.writeUInt16LE((part.hasDescriptor ? 8 : 0) | 0x800, 6 + field)
  fixed.writeUInt16LE(part.declaredMethod ?? (part.isStored ? 0 : 8), 8 + field)
  fixed.writeUInt16LE(0x21, 12 + field)
  const isLater = part.hasDescriptor && !isCentral
  fixed.writeUInt32LE(isLater ? 0 : (part.declaredCrc ?? crc32(data)), 14 + field)
  const isWide = part.isZip64 && isCentral
  fixed.writeUInt32LE(isLater ? 0 : isWide ? 0xffffffff : packed.length, 18 + field)
  fixed.writeUInt32LE(isLater ? 0 : isWide ? 0xffffffff : size, 22 + field)
  fixed.writeUInt16LE(name.length, 26 + field)
  fixed.writeUInt16LE(extra.length, 28 + field)
  if (isCentral) fixed.writeUInt32LE(isWide ? 0xffffffff : at, 42)
  return Buffer.concat([fixed, name, extra])
}

function wideFields(size: number, packedSize: number, at: number): Buffer {
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  for (const [i, value] of [size, packedSize, at].entries()) extra.writeBigUInt64LE(BigInt(value), 4 + i * 8)
  return extra
}

function descriptor(data: Buffer, packed: Buffer): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32LE(0x08074b50, 0)
  bytes.writeUInt32LE(crc32(data), 4)
  bytes.writeUInt32LE(packed.length, 8)
  bytes.writeUInt32LE(data.length, 12)
  return bytes
}

function makeEnd(parts: readonly ZipPart[], directoryLength: number, start: number): Buffer[] {
  const isWide = parts.some((part) => part.isZip64)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(isWide ? 0xffff : parts.length, 8)
  end.writeUInt16LE(isWide ? 0xffff : parts.length, 10)
  end.writeUInt32LE(isWide ? 0xffffffff : directoryLength, 12)
  end.writeUInt32LE(isWide ? 0xffffffff : start, 16)
  if (!isWide) return [end]
  const wide = Buffer.alloc(56)
  wide.writeUInt32LE(0x06064b50, 0)
  wide.writeBigUInt64LE(44n, 4)
  wide.writeBigUInt64LE(BigInt(parts.length), 24)
  wide.writeBigUInt64LE(BigInt(parts.length), 32)
  wide.writeBigUInt64LE(BigInt(directoryLength), 40)
  wide.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(start + directoryLength), 8)
  locator.writeUInt32LE(1, 16)
  return [wide, locator, end]
}

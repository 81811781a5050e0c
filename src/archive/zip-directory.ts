/**
 * The directory of a zip file, read and judged before anything is unpacked.
 *
 *     const entries = readZipDirectory(bytes, limits)   // name → where it lies and how large it says it is
 *
 * Sizes come from the central directory, so data descriptors need no care. Zip64 is read. What lies, overlaps or points outside is refused.
 */

import { inMegabytes } from '../base/bytes.ts'
import { accepted, type Checked, rejected } from '../base/checked.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import type { ArchiveLimits } from './archive-limits.ts'
import { archiveRemark } from './archive-remark.ts'

export interface ZipEntry {
  /** With forward slashes, as in `xl/workbook.xml`. */
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Offset of the local header, and of the packed bytes. */
  readonly headerStart: number
  readonly start: number
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>

/** Where the central directory lies. */
interface DirectoryEnd {
  readonly count: number
  readonly start: number
  readonly end: number
}

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const full16 = 0xffff
const full32 = 0xffffffff

export function readZipDirectory(bytes: Buffer, limits: ArchiveLimits): Checked<ZipDirectory> {
  const end = findDirectoryEnd(bytes)
  if (end === undefined) return rejected(archiveRemark('zip-truncated'))
  if (end.count > limits.maxEntries) {
    return rejected(archiveRemark('zip-too-many-entries', { count: end.count, limit: limits.maxEntries }))
  }
  const entries: ZipEntry[] = []
  let at = end.start
  for (let i = 0; i < end.count; i++) {
    const read = readCentralEntry(bytes, at, end)
    if (!read.isOk) return read
    entries.push(read.value.entry)
    at = read.value.next
  }
  const problem = judgeEntries(entries, end.start) ?? judgeSizes(entries, limits)
  if (problem) return rejected(problem)
  return accepted(new Map(entries.map((entry) => [entry.name, entry])))
}

/** The end record stands within the last 64 KiB; a comment may follow it. */
function findDirectoryEnd(bytes: Buffer): DirectoryEnd | undefined {
  const lowest = Math.max(0, bytes.length - 22 - full16)
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== endSignature) continue
    if (at + 22 + bytes.readUInt16LE(at + 20) > bytes.length) continue
    const count = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 12)
    const start = bytes.readUInt32LE(at + 16)
    if (count === full16 || size === full32 || start === full32) return findDirectoryEnd64(bytes, at)
    return start + size <= at ? { count, start, end: start + size } : undefined
  }
  return undefined
}

function findDirectoryEnd64(bytes: Buffer, end: number): DirectoryEnd | undefined {
  const locator = end - 20
  if (locator < 0 || bytes.readUInt32LE(locator) !== locator64Signature) return undefined
  const at = Number(bytes.readBigUInt64LE(locator + 8))
  if (at + 56 > locator || bytes.readUInt32LE(at) !== end64Signature) return undefined
  const count = Number(bytes.readBigUInt64LE(at + 32))
  const size = Number(bytes.readBigUInt64LE(at + 40))
  const start = Number(bytes.readBigUInt64LE(at + 48))
  return start + size <= at ? { count, start, end: start + size } : undefined
}

function readCentralEntry(
  bytes: Buffer,
  at: number,
  directory: DirectoryEnd,
): Checked<{ readonly entry: ZipEntry; readonly next: number }> {
  if (at + 46 > directory.end || bytes.readUInt32LE(at) !== centralSignature) return damaged('directory')
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
  const next = extraEnd + bytes.readUInt16LE(at + 32)
  if (next > directory.end) return damaged('directory')
  const rawName = bytes.subarray(at + 46, nameEnd)
  const name = rawName.toString('utf8').replaceAll('\\', '/')
  const method = bytes.readUInt16LE(at + 10)
  const isEncrypted = bytes.readUInt16LE(at + 8) % 2 === 1
  if (isEncrypted || (method !== 0 && method !== 8)) {
    return rejected(archiveRemark('zip-unknown-method', { part: name }))
  }
  const sizes = readSizes(bytes, at, bytes.subarray(nameEnd, extraEnd))
  if (sizes === undefined) return damaged(name)
  const start = findDataStart(bytes, sizes.headerStart, rawName)
  if (start === undefined) return damaged(name)
  const entry: ZipEntry = {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    crc: bytes.readUInt32LE(at + 16),
    start,
    ...sizes,
  }
  return accepted({ entry, next })
}

type Sizes = Pick<ZipEntry, 'packedSize' | 'size' | 'headerStart'>

/** Sizes and offset of a central entry; a field of all ones stands in the zip64 extra instead. */
function readSizes(bytes: Buffer, at: number, extra: Buffer): Sizes | undefined {
  const wide = findWideFields(extra)
  let next = 0
  const take = (short: number): number => {
    if (short !== full32) return short
    const value = next + 8 <= wide.length ? Number(wide.readBigUInt64LE(next)) : -1
    next += 8
    return value
  }
  const size = take(bytes.readUInt32LE(at + 24))
  const packedSize = take(bytes.readUInt32LE(at + 20))
  const headerStart = take(bytes.readUInt32LE(at + 42))
  return Math.min(size, packedSize, headerStart) < 0 ? undefined : { size, packedSize, headerStart }
}

function findWideFields(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
  return extra.subarray(0, 0)
}

/** The local header must exist and name the same part as the directory does. */
function findDataStart(bytes: Buffer, headerStart: number, name: Buffer): number | undefined {
  if (headerStart + 30 > bytes.length || bytes.readUInt32LE(headerStart) !== localSignature) return undefined
  const nameEnd = headerStart + 30 + bytes.readUInt16LE(headerStart + 26)
  if (!bytes.subarray(headerStart + 30, nameEnd).equals(name)) return undefined
  return nameEnd + bytes.readUInt16LE(headerStart + 28)
}

/** Names that leave the folder, names used twice, bytes claimed twice: made by hand, never by an office program. */
function judgeEntries(entries: readonly ZipEntry[], directoryStart: number): Diagnostic | undefined {
  const seen = new Set<string>()
  for (const { name } of entries) {
    const isOutside = name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..')
    if (name === '' || isOutside || name.includes('\0') || seen.has(name)) {
      return archiveRemark('zip-unsafe', { part: name })
    }
    seen.add(name)
  }
  const inOrder = entries.toSorted((a, b) => a.headerStart - b.headerStart)
  for (const [i, entry] of inOrder.entries()) {
    const limit = inOrder[i + 1]?.headerStart ?? directoryStart
    const end = entry.start + entry.packedSize
    if (end > directoryStart) return archiveRemark('zip-damaged', { part: entry.name })
    if (end > limit) return archiveRemark('zip-unsafe', { part: entry.name })
    if (entry.method === 'stored' && entry.size !== entry.packedSize) {
      return archiveRemark('zip-damaged', { part: entry.name })
    }
  }
  return undefined
}

function judgeSizes(entries: readonly ZipEntry[], limits: ArchiveLimits): Diagnostic | undefined {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0)
  if (size > limits.maxInflatedBytes) {
    const facts = { sizeMb: inMegabytes(size), limitMb: inMegabytes(limits.maxInflatedBytes) }
    return archiveRemark('zip-bomb', facts)
  }
  const ratio = Math.round(size / Math.max(packed, 1))
  if (size > limits.ratioFromBytes && ratio > limits.maxRatio) {
    return archiveRemark('zip-ratio', { ratio, limit: limits.maxRatio })
  }
  return undefined
}

function damaged(part: string): Checked<never> {
  return rejected(archiveRemark('zip-damaged', { part }))
}

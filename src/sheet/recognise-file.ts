/**
 * What a file really is when it is no zip, from its first bytes: endings lie.
 *
 *     findFileProblem(bytes, limits)?.code   // 'file-old-xls'; undefined for a zip
 */
import type { Diagnostic } from '../base/diagnostic.ts'
import { fileRemark } from './file-remark.ts'
import { inMegabytes, type WorkbookLimits } from './workbook-limits.ts'

/** Start of a compound file: the container of .xls, .doc and of every encrypted .xlsx. */
const compoundStart = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const zipStart = Buffer.from('504b0304', 'hex')
const emptyZipStart = Buffer.from('504b0506', 'hex')

export function findFileProblem(bytes: Buffer, limits: WorkbookLimits): Diagnostic | undefined {
  if (bytes.length === 0) return fileRemark('file-empty')
  if (bytes.length > limits.maxFileBytes) {
    const facts = { sizeMb: inMegabytes(bytes.length), limitMb: inMegabytes(limits.maxFileBytes) }
    return fileRemark('file-too-large', facts)
  }
  if (startsWith(bytes, zipStart)) return undefined
  if (startsWith(bytes, emptyZipStart)) return fileRemark('file-other-zip')
  if (startsWith(bytes, compoundStart)) return fileRemark(kindOfCompound(bytes))
  if (startsWith(bytes, Buffer.from('%PDF-'))) return fileRemark('file-pdf')
  return findTextProblem(bytes)
}

function kindOfCompound(bytes: Buffer): 'file-encrypted' | 'file-old-xls' | 'file-old-office' {
  if (hasStream(bytes, 'EncryptedPackage')) return 'file-encrypted'
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'file-old-xls' : 'file-old-office'
}

/**
 * Whether a compound file's directory names this stream. A directory entry is 128 bytes on a multiple of 128: the name in
 * UTF-16, its length with the closing zero at 64, its type at 66 (2 is a stream).
 */
function hasStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== wanted.length || bytes[at + 66] !== 2) continue
    if (bytes.subarray(at, at + wanted.length).equals(wanted)) return true
  }
  return false
}

function findTextProblem(bytes: Buffer): Diagnostic {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  const head = bytes.subarray(0, 4096).toString(isWide ? 'utf16le' : 'utf8')
  const lower = head
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase()
  if (lower.startsWith('<')) {
    if (lower.includes('urn:schemas-microsoft-com:office:spreadsheet'))
      return fileRemark('file-xml-spreadsheet')
    if (/<(!doctype html|html|table|meta|head|body|style)\b/.test(lower)) return fileRemark('file-html')
  }
  const isBinary = !isWide && bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32))
  return fileRemark(isBinary ? 'file-unknown' : 'file-csv-as-xlsx')
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start)
}

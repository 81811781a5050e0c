/**
 * What a file really is when it is no zip, from its first bytes: endings lie.
 *
 *     findFileProblem(bytes, limits)?.code   // 'file-old-xls'; undefined for a zip
 */

import { hasCompoundStream, isCompoundFile } from '../../archive/compound-file.ts'
import { inMegabytes } from '../../base/bytes.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { findMarkedEncoding, findZeroedEncoding } from '../csv/text-encoding.ts'
import { fileRemark } from '../file-remark.ts'
import type { WorkbookLimits } from '../workbook-limits.ts'

const zipStart = Buffer.from('504b0304', 'hex')
const emptyZipStart = Buffer.from('504b0506', 'hex')

/** Why a file is no workbook; undefined when it may be one. */
export function findFileProblem(bytes: Buffer, limits: WorkbookLimits): Diagnostic | undefined {
  const problem = findSizeProblem(bytes, limits)
  if (problem || startsWith(bytes, zipStart)) return problem
  return findForeignKind(bytes) ?? fileRemark('file-csv-as-xlsx')
}

/** Why a file is no CSV; undefined when it is text. */
export function findCsvProblem(bytes: Buffer, limits: WorkbookLimits): Diagnostic | undefined {
  const problem = findSizeProblem(bytes, limits) ?? findForeignKind(bytes)
  return startsWith(bytes, zipStart) ? fileRemark('file-xlsx-as-csv') : problem
}

function findSizeProblem(bytes: Buffer, limits: WorkbookLimits): Diagnostic | undefined {
  if (bytes.length === 0) return fileRemark('file-empty')
  if (bytes.length <= limits.maxFileBytes) return undefined
  const facts = { sizeMb: inMegabytes(bytes.length), limitMb: inMegabytes(limits.maxFileBytes) }
  return fileRemark('file-too-large', facts)
}

/** Neither zip nor plain text. */
function findForeignKind(bytes: Buffer): Diagnostic | undefined {
  if (startsWith(bytes, emptyZipStart)) return fileRemark('file-other-zip')
  if (isCompoundFile(bytes)) return fileRemark(kindOfCompound(bytes))
  if (startsWith(bytes, Buffer.from('%PDF-'))) return fileRemark('file-pdf')
  return findMarkup(bytes) ?? findBinary(bytes)
}

function kindOfCompound(bytes: Buffer): 'file-encrypted' | 'file-old-xls' | 'file-old-office' {
  if (hasCompoundStream(bytes, 'EncryptedPackage')) return 'file-encrypted'
  return hasCompoundStream(bytes, 'Workbook') || hasCompoundStream(bytes, 'Book')
    ? 'file-old-xls'
    : 'file-old-office'
}

function findMarkup(bytes: Buffer): Diagnostic | undefined {
  const head = bytes.subarray(0, 4096).toString(isUtf16(bytes) ? 'utf16le' : 'utf8')
  const lower = head
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase()
  if (!lower.startsWith('<')) return undefined
  if (lower.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return fileRemark('file-xml-spreadsheet')
  return /<(!doctype html|html|table|meta|head|body|style)\b/.test(lower)
    ? fileRemark('file-html')
    : undefined
}

function findBinary(bytes: Buffer): Diagnostic | undefined {
  if (isUtf16(bytes)) return undefined
  const hasControls = bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32))
  return hasControls ? fileRemark('file-unknown') : undefined
}

function isUtf16(bytes: Buffer): boolean {
  return (findMarkedEncoding(bytes) ?? findZeroedEncoding(bytes))?.startsWith('utf-16') === true
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start)
}

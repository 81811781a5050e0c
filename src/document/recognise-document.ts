/**
 * What a file is, from its bytes: endings lie.
 *
 *     recogniseDocument(bytes)   // { kind: 'pdf' }, or { kind: 'refused', remark } with the way out
 */
import { hasCompoundStream, isCompoundFile } from '../archive/compound-file.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import { documentRemark } from './document-remark.ts'

export type Recognised =
  | { readonly kind: 'zip' | 'pdf' | 'html' | 'text' }
  | { readonly kind: 'refused'; readonly remark: Diagnostic }

const zipStarts = ['504b0304', '504b0506']
const archiveStarts = ['526172211a07', '377abcaf271c', '1f8b08']
const pictureStarts = ['89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a']

/** The mark of a PDF may follow some other bytes, but stands within these. */
const pdfWindow = 1024
const headLength = 8192

export function recogniseDocument(bytes: Buffer): Recognised {
  const start = bytes.toString('hex', 0, 16)
  if (zipStarts.some((sign) => start.startsWith(sign))) return { kind: 'zip' }
  if (isCompoundFile(bytes)) return refused(recogniseCompound(bytes))
  if (bytes.subarray(0, pdfWindow).includes('%PDF-')) return { kind: 'pdf' }
  if (archiveStarts.some((sign) => start.startsWith(sign)))
    return refused(documentRemark('document-is-archive'))
  if (pictureStarts.some((sign) => start.startsWith(sign)) || isNamedPicture(bytes)) {
    return refused(documentRemark('document-is-picture'))
  }
  return recogniseText(bytes)
}

function refused(remark: Diagnostic): Recognised {
  return { kind: 'refused', remark }
}

/** WebP and HEIC name themselves a few bytes in; a bitmap says how long the file is. */
function isNamedPicture(bytes: Buffer): boolean {
  const name = bytes.toString('latin1', 4, 12)
  const isBitmap = bytes.toString('latin1', 0, 2) === 'BM' && bytes.length > 26 && bytes.readUInt32LE(6) === 0
  return isBitmap || name.endsWith('WEBP') || /^ftyp(heic|heix|mif1|avif)/.test(name)
}

function recogniseCompound(bytes: Buffer): Diagnostic {
  if (hasCompoundStream(bytes, 'EncryptedPackage')) return documentRemark('document-encrypted')
  if (hasCompoundStream(bytes, 'Workbook') || hasCompoundStream(bytes, 'Book')) {
    return documentRemark('document-is-workbook')
  }
  const isSlides = hasCompoundStream(bytes, 'PowerPoint Document')
  return documentRemark(isSlides ? 'document-is-slides' : 'document-old-word')
}

function recogniseText(bytes: Buffer): Recognised {
  const head = decodeHead(bytes)
  if (head.startsWith('{\\rtf')) return otherFormat('RTF')
  if (/^mime-version:/i.test(head)) return otherFormat('MHT')
  if (!head.startsWith('<')) return { kind: pageEnd.test(head) ? 'html' : 'text' }
  if (head.includes('schemas.microsoft.com/office/word/2003') || head.includes('pkg:package')) {
    return otherFormat('Word XML')
  }
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return refused(documentRemark('document-is-workbook'))
  }
  return { kind: pageStart.test(head) || pageEnd.test(head) ? 'html' : 'text' }
}

const pageStart =
  /<(!doctype html|html|head|body|meta|title|table|div|p|pre|span|ul|ol|br|center|font|h[1-6]|section|article)\b/i
const pageEnd = /<\/(html|body|table|div|p|pre|span|ul|ol|center|font|h[1-6]|section|article)>/i

function otherFormat(format: string): Recognised {
  return refused(documentRemark('document-other-format', { format }))
}

/** The first characters, in the encoding that the mark tells; enough to know markup by. */
function decodeHead(bytes: Buffer): string {
  const mark = bytes.toString('hex', 0, 2)
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes.subarray(0, headLength)).trimStart()
}

/** Reads a document that is a zip: Word's, or another one that is named and refused. */

import { defaultArchiveLimits } from '../archive/archive-limits.ts'
import { archiveRemark } from '../archive/archive-remark.ts'
import { inflateWhole } from '../archive/inflate-limited.ts'
import { readRelations } from '../archive/relations.ts'
import type { ZipSource } from '../archive/scan-part.ts'
import { readZipDirectory } from '../archive/zip-directory.ts'
import { type Checked, rejected } from '../base/checked.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import type { DocumentBlock } from './document-block.ts'
import { documentRemark } from './document-remark.ts'
import { readDocx } from './docx/read-docx.ts'

export async function readZip(bytes: Buffer): Promise<Checked<readonly DocumentBlock[]>> {
  const entries = readZipDirectory(bytes, defaultArchiveLimits)
  if (!entries.isOk) return entries
  const source = { bytes, entries: entries.value }
  const roots = readRelations(source, '')
  if (!roots.isOk) return roots
  const main = roots.value.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const other = findOtherKind(source, main)
  return other ? rejected(other) : await readDocx(source, main)
}

function findOtherKind(source: ZipSource, main: string): Diagnostic | undefined {
  if (main.startsWith('xl/')) return documentRemark('document-is-workbook')
  if (main.startsWith('ppt/')) return documentRemark('document-is-slides')
  if (source.entries.has(main)) return undefined
  if (source.entries.has('[Content_Types].xml')) return archiveRemark('zip-damaged', { part: main })
  if (source.entries.has('OFD.xml')) return documentRemark('document-other-format', { format: 'OFD' })
  return findOpenDocument(source) ?? documentRemark('document-is-archive')
}

/** OpenDocument names its kind in its first part. */
function findOpenDocument(source: ZipSource): Diagnostic | undefined {
  const entry = source.entries.get('mimetype')
  const name = entry && inflateWhole(source.bytes, entry)
  if (!name?.isOk) return undefined
  const kind = name.value.toString('latin1', 0, 100)
  if (kind.includes('opendocument.spreadsheet')) return documentRemark('document-is-workbook')
  if (kind.includes('opendocument.presentation')) return documentRemark('document-is-slides')
  return kind.includes('opendocument')
    ? documentRemark('document-other-format', { format: 'ODT' })
    : undefined
}

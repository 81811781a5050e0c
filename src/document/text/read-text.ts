/**
 * Reads a text file: its characters as they stand, without the byte order mark and with every line end a line feed.
 *
 *     readText(bytes)   // { isOk: true, value: { text: '一、总体要求\n…' }, diagnostics: [] }
 *
 * Plain text marks no blocks: what is a heading or a table is for the scanner to see.
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import type { PlanSource } from '../../domain/plan/compiled-plan.ts'
import { documentRemark } from '../document-remark.ts'
import { decodeText } from './decode-text.ts'

export function readText(bytes: Uint8Array): Checked<PlanSource> {
  const decoded = decodeText(bytes)
  if (decoded === undefined) {
    return rejected(documentRemark(bytes.includes(0) ? 'document-unknown' : 'document-unknown-encoding'))
  }
  const text = decoded.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (isBinary(text)) return rejected(documentRemark('document-unknown'))
  const { damaged } = decoded
  return accepted({ text }, damaged > 0 ? [documentRemark('document-damaged-text', { count: damaged })] : [])
}

/** A zero, or more controls than a stray few: no text has them. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 && !(code >= 9 && code <= 13)) controls++
  }
  return controls > 3 && controls > text.length * 0.01
}

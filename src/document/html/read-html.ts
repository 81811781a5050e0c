/**
 * Reads a web page as people save it: any encoding, any order of tags.
 *
 *     const checked = readHtml(bytes)
 *     if (checked.isOk) checked.value   // [{ kind: 'heading', level: 1, text: '行动方案' }, …]
 *
 * Nothing it points to is fetched. The parser is fed piece by piece, so that a page made to exhaust it is stopped early.
 */
import { Parser } from 'htmlparser2'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import type { DocumentBlock } from '../document-block.ts'
import { documentLimits } from '../document-limits.ts'
import { documentRemark } from '../document-remark.ts'
import { decodeText } from '../text/decode-text.ts'
import { PageScan } from './page-scan.ts'

/** No page nests deeper; the parser's work grows with the depth. */
const maxDepth = 600
const chunkLength = 32 * 1024

/** Where a page says its own encoding, if it does. */
const headLength = 4096

export function readHtml(bytes: Buffer): Checked<readonly DocumentBlock[]> {
  const charset = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(
    bytes.toString('latin1', 0, headLength),
  )?.[1]
  const decoded = decodeText(bytes, charset)
  if (decoded === undefined) return rejected(documentRemark('document-unknown-encoding'))
  const scan = new PageScan()
  const problem = scanPage(decoded.text, scan)
  if (problem) return rejected(problem)
  const { pictures } = scan
  const { damaged } = decoded
  return accepted(scan.takeBlocks(), [
    ...(damaged > 0 ? [documentRemark('document-damaged-text', { count: damaged })] : []),
    ...(pictures > 0 ? [documentRemark('document-pictures-unread', { count: pictures })] : []),
  ])
}

function scanPage(text: string, scan: PageScan): Diagnostic | undefined {
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      scan.open(name, attributes)
    },
    ontext: (words) => scan.text(words),
    onclosetag(name) {
      depth--
      scan.close(name)
    },
  })
  const limit = documentLimits.maxTextLength
  for (let at = 0; at < text.length; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength))
    if (depth > maxDepth) return documentRemark('document-nested-too-deep', { limit: maxDepth })
    if (scan.length > limit) return documentRemark('document-too-long', { limit })
  }
  parser.end()
  return undefined
}

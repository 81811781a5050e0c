/**
 * Scans one part of an office file's zip from its first byte to its last.
 *
 *     const problem = scanWhole(source, 'xl/styles.xml', handler)
 *
 * Small parts are scanned whole, long ones in chunks.
 */
import type { Diagnostic } from '../base/diagnostic.ts'
import { archiveRemark } from './archive-remark.ts'
import { inflateChunks, inflateWhole } from './inflate-limited.ts'
import { type XmlHandler, type XmlProblem, XmlScan } from './xml-scan.ts'
import type { ZipDirectory, ZipEntry } from './zip-directory.ts'

export interface ZipSource {
  readonly bytes: Buffer
  readonly entries: ZipDirectory
}

/** An absent part scans as nothing: which parts must exist is for the caller to know. */
export function scanWhole(source: ZipSource, part: string, handler: XmlHandler): Diagnostic | undefined {
  const entry = source.entries.get(part)
  if (entry === undefined) return undefined
  const whole = inflateWhole(source.bytes, entry)
  if (!whole.isOk) return whole.diagnostics[0]
  const scan = new XmlScan(handler)
  return xmlRemark(scan.feed(whole.value) ?? scan.end(), part)
}

/** Yields after each chunk: undefined while all is well, a remark as its last value otherwise. */
export async function* scanChunks(
  source: ZipSource,
  entry: ZipEntry,
  handler: XmlHandler,
): AsyncGenerator<Diagnostic | undefined> {
  const scan = new XmlScan(handler)
  for await (const chunk of inflateChunks(source.bytes, entry)) {
    if (chunk.kind === 'problem') {
      yield chunk.diagnostic
      return
    }
    const problem = scan.feed(chunk.bytes)
    yield xmlRemark(problem, entry.name)
    if (problem) return
  }
  yield xmlRemark(scan.end(), entry.name)
}

function xmlRemark(problem: XmlProblem | undefined, part: string): Diagnostic | undefined {
  if (problem === undefined) return undefined
  return archiveRemark(problem === 'doctype' ? 'xml-doctype' : 'xml-broken', { part })
}

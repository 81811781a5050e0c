/**
 * Reads a PDF with the library: its pages as pieces of text and ruled lines, or what keeps it from being read.
 *
 *     const read = await readPages(bytes)
 *     if (read.kind === 'pages') read.pages[0]?.pieces[0]?.text
 *
 * Nothing is drawn, fetched or run: no scripts, no pictures, no fonts of this machine.
 */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs'
import { ChineseCmaps } from './chinese-cmaps.ts'
import { apply, type Matrix, multiply, toMatrix } from './matrix.ts'
import type { PdfPage, TextPiece } from './pdf-page.ts'
import { findRules } from './rule-tracker.ts'

export type ReadPages =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'encrypted' | 'damaged' }
  | { readonly kind: 'too-many-pages'; readonly count: number }

export interface PageLimits {
  readonly maxPages: number
  /** UTF-16 units of all pages. */
  readonly maxTextLength: number
}

export async function readPages(bytes: Uint8Array, limits: PageLimits): Promise<ReadPages> {
  const task = getDocument({
    data: bytes,
    BinaryDataFactory: ChineseCmaps,
    cMapPacked: false,
    disableFontFace: true,
    maxImageSize: 1,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  })
  try {
    const document = await fromLibrary(task.promise)
    if (document.numPages > limits.maxPages) return { kind: 'too-many-pages', count: document.numPages }
    return { kind: 'pages', pages: await readAll(document, limits.maxTextLength) }
  } catch (error) {
    if (error instanceof UnreadablePdf) return { kind: error.isEncrypted ? 'encrypted' : 'damaged' }
    throw error
  } finally {
    await task.destroy()
  }
}

/** What the library threw at bad bytes: plain errors of many kinds, of which only one has a name worth telling. */
class UnreadablePdf extends Error {
  readonly isEncrypted: boolean

  constructor(cause: unknown) {
    super('The PDF cannot be read', { cause })
    this.isEncrypted = cause instanceof Error && cause.name === 'PasswordException'
  }
}

async function fromLibrary<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw new UnreadablePdf(error)
  }
}

/** Stops once the text is longer than the limit: the caller refuses it then. */
async function readAll(document: PDFDocumentProxy, maxTextLength: number): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = []
  let length = 0
  for (let number = 1; number <= document.numPages && length <= maxTextLength; number++) {
    const page = await fromLibrary(document.getPage(number))
    const read = await readPage(page)
    pages.push(read)
    length += read.pieces.reduce((sum, { text }) => sum + text.length, 0)
    page.cleanup()
  }
  return pages
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const viewport = toMatrix(transform)
  if (viewport === undefined) return { width, height, pieces: [], rules: [] }
  const { items } = await fromLibrary(page.getTextContent())
  const pieces = items.flatMap((item) => ('str' in item ? toPiece(item, viewport) : []))
  return { width, height, pieces, rules: findRules(await fromLibrary(page.getOperatorList()), viewport) }
}

interface LibraryItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** Text that does not run from left to right is a watermark or a stamp. */
function toPiece({ str, transform, width }: LibraryItem, viewport: Matrix): readonly TextPiece[] {
  const own = toMatrix(transform)
  if (own === undefined || str.trim() === '') return []
  const [a, b, c, d] = multiply(viewport, own)
  const isLevel = a > 0 && Math.abs(b) < a * 0.05
  const size = Math.hypot(c, d)
  if (!isLevel || !(size > 0.5)) return []
  const { x, y } = apply(viewport, { x: own[4], y: own[5] })
  return [{ text: str, x, y, width, size }]
}

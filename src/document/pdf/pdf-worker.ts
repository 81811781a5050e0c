/** The thread that a PDF is read in: a file made to exhaust the library takes this thread down, not the program. */
import { parentPort, workerData } from 'node:worker_threads'
import { toBlocks } from './page-blocks.ts'
import type { PdfPage } from './pdf-page.ts'
import { readPages } from './read-pages.ts'
import type { PdfReply, PdfRequest } from './read-pdf.ts'

async function answer({ bytes, ...limits }: PdfRequest): Promise<PdfReply> {
  const read = await readPages(bytes, limits)
  if (read.kind !== 'pages') return read
  const { pages } = read
  const blank = pages.flatMap((page, i) => (page.pieces.length === 0 ? [i + 1] : []))
  const length = lengthOf(pages)
  if (length > limits.maxTextLength) return { kind: 'too-long' }
  if (isGarbled(pages)) return { kind: 'garbled' }
  return length === 0 ? { kind: 'scanned' } : { kind: 'blocks', blocks: toBlocks(pages), blank }
}

function lengthOf(pages: readonly PdfPage[]): number {
  return pages.reduce((sum, { pieces }) => sum + pieces.reduce((all, { text }) => all + text.length, 0), 0)
}

/** Fonts without a table of characters give signs of no meaning: private ones, controls, replacements. */
function isGarbled(pages: readonly PdfPage[]): boolean {
  let meaningless = 0
  for (const { pieces } of pages) {
    for (const { text } of pieces) meaningless += text.match(/[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu)?.length ?? 0
  }
  return meaningless > lengthOf(pages) * 0.2
}

parentPort?.postMessage(await answer(workerData as PdfRequest))

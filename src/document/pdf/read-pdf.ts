/**
 * Reads a PDF that holds text: paragraphs, titles and ruled tables, without page numbers and running titles.
 *
 *     const checked = await readPdf(bytes)
 *     if (checked.isOk) checked.value   // [{ kind: 'paragraph', text: '一、总体要求' }, …]
 *
 * The library runs in a thread of its own, which is ended when it takes too long or too much memory.
 */
import { Worker } from 'node:worker_threads'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import type { DocumentBlock } from '../document-block.ts'
import { documentLimits } from '../document-limits.ts'
import { documentRemark } from '../document-remark.ts'
import type { PageLimits } from './read-pages.ts'

export interface PdfRequest extends PageLimits {
  readonly bytes: Uint8Array
}

export type PdfReply =
  /** `blank` are the numbers, from 1, of pages without text. */
  | { readonly kind: 'blocks'; readonly blocks: readonly DocumentBlock[]; readonly blank: readonly number[] }
  | { readonly kind: 'encrypted' | 'damaged' | 'scanned' | 'garbled' | 'too-long' | 'exhausting' }
  | { readonly kind: 'too-many-pages'; readonly count: number }

export interface PdfLimits {
  readonly maxTextLength: number
  readonly maxPdfPages: number
  readonly maxPdfMilliseconds: number
  /** By which the program may grow while the thread runs. */
  readonly maxPdfMemoryMb: number
}

export async function readPdf(
  bytes: Buffer,
  limits: PdfLimits = documentLimits,
): Promise<Checked<readonly DocumentBlock[]>> {
  const reply = await askWorker(bytes, limits)
  if (reply.kind !== 'blocks') return rejected(remarkOf(reply, limits))
  const { blocks, blank } = reply
  const remarks =
    blank.length > 0
      ? [documentRemark('document-pdf-blank-pages', { count: blank.length, first: blank[0] ?? 0 })]
      : []
  return accepted(blocks, remarks)
}

function remarkOf(reply: Exclude<PdfReply, { kind: 'blocks' }>, limits: PdfLimits): Diagnostic {
  switch (reply.kind) {
    case 'encrypted':
      return documentRemark('document-pdf-encrypted')
    case 'damaged':
      return documentRemark('document-pdf-damaged')
    case 'scanned':
      return documentRemark('document-pdf-scanned')
    case 'garbled':
      return documentRemark('document-pdf-garbled')
    case 'exhausting':
      return documentRemark('document-pdf-exhausting')
    case 'too-long':
      return documentRemark('document-too-long', { limit: limits.maxTextLength })
    case 'too-many-pages':
      return documentRemark('document-pdf-too-many-pages', { count: reply.count, limit: limits.maxPdfPages })
  }
}

/** How often the thread's memory is looked at, in milliseconds. */
const watchEvery = 100
const megabyte = 1024 * 1024

async function askWorker(bytes: Buffer, limits: PdfLimits): Promise<PdfReply> {
  const { maxTextLength, maxPdfPages, maxPdfMilliseconds, maxPdfMemoryMb } = limits
  // a copy: the library takes the bytes for its own
  const request: PdfRequest = { bytes: Uint8Array.from(bytes), maxPages: maxPdfPages, maxTextLength }
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: maxPdfMemoryMb },
    // what the library prints about a stranger's file is no word of ours
    stdout: true,
    stderr: true,
  })
  const { promise, resolve, reject } = Promise.withResolvers<PdfReply>()
  const before = process.memoryUsage().rss
  const started = performance.now()
  const watch = setInterval(() => {
    const isLate = performance.now() - started > maxPdfMilliseconds
    const isLarge = process.memoryUsage().rss - before > maxPdfMemoryMb * megabyte
    if (isLate || isLarge) resolve({ kind: 'exhausting' })
  }, watchEvery)
  worker.once('message', (reply: PdfReply) => resolve(reply))
  worker.once('error', (error: Error & { readonly code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'exhausting' })
    else reject(error)
  })
  worker.once('exit', () => reject(new Error('The thread that reads a PDF ended without an answer')))
  try {
    return await promise
  } finally {
    clearInterval(watch)
    await worker.terminate()
  }
}

/**
 * Reads the file of a plan: bytes in, text with marked blocks out, or remarks that say why not and the way out.
 *
 *     const checked = await readPlanDocument(bytes, '行动方案.docx')
 *     if (checked.isOk) compilePlan(checked.value)
 *
 * What a file is, its bytes decide, not its name. All positions are offsets in the result's `text`. Bad bytes never throw.
 */
import { inMegabytes } from '../base/bytes.ts'
import { type Checked, rejected } from '../base/checked.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import type { PlanSource } from '../domain/plan/compiled-plan.ts'
import type { DocumentBlock } from './document-block.ts'
import { documentLimits } from './document-limits.ts'
import { documentRemark } from './document-remark.ts'
import { readHtml } from './html/read-html.ts'
import { layOutBlocks } from './lay-out-blocks.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { readZip } from './read-zip.ts'
import { recogniseDocument } from './recognise-document.ts'
import { readText } from './text/read-text.ts'

export async function readPlanDocument(bytes: Uint8Array, fileName: string): Promise<Checked<PlanSource>> {
  const problem = findSizeProblem(bytes.length)
  const checked = problem ? rejected(problem) : checkText(await readAsWhatItIs(bytes))
  const place = { kind: 'file', name: fileName } as const
  return { ...checked, diagnostics: checked.diagnostics.map((remark) => ({ ...remark, place })) }
}

async function readAsWhatItIs(bytes: Uint8Array): Promise<Checked<PlanSource>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const recognised = recogniseDocument(buffer)
  switch (recognised.kind) {
    case 'refused':
      return rejected(recognised.remark)
    case 'zip':
      return layOut(await readZip(buffer))
    case 'html':
      return layOut(readHtml(buffer))
    case 'pdf':
      return layOut(await readPdf(buffer))
    case 'text':
      return readText(bytes)
  }
}

function layOut(read: Checked<readonly DocumentBlock[]>): Checked<PlanSource> {
  if (!read.isOk) return read
  const limit = documentLimits.maxTablePlaces
  const places = read.value.reduce((sum, block) => sum + placesOf(block), 0)
  if (places > limit) return rejected(documentRemark('document-too-many-cells', { limit }))
  return { ...read, value: layOutBlocks(read.value) }
}

function placesOf(block: DocumentBlock): number {
  if (block.kind !== 'table') return 0
  return block.rows.flat().reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0)
}

function findSizeProblem(size: number): Diagnostic | undefined {
  const { maxFileBytes } = documentLimits
  if (size === 0) return documentRemark('document-empty')
  if (size <= maxFileBytes) return undefined
  return documentRemark('document-too-large', {
    sizeMb: inMegabytes(size),
    limitMb: inMegabytes(maxFileBytes),
  })
}

/** What holds for the text of every format. */
function checkText(read: Checked<PlanSource>): Checked<PlanSource> {
  if (!read.isOk) return read
  const { text } = read.value
  const limit = documentLimits.maxTextLength
  if (text.length > limit) return rejected(documentRemark('document-too-long', { limit }))
  return text.trim() === '' ? rejected(documentRemark('document-blank')) : read
}

/**
 * Reads a Word document from its parts: body, styles, numbering and notes.
 *
 *     const checked = await readDocx(source, 'word/document.xml')
 *     if (checked.isOk) checked.value   // [{ kind: 'heading', level: 1, text: '一、总体要求' }, …]
 */
import { archiveRemark } from '../../archive/archive-remark.ts'
import { readRelations } from '../../archive/relations.ts'
import { scanChunks, scanWhole, type ZipSource } from '../../archive/scan-part.ts'
import type { XmlHandler, XmlSlice } from '../../archive/xml-scan.ts'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import type { DocumentBlock } from '../document-block.ts'
import { textOfBlock } from '../document-block.ts'
import { documentLimits } from '../document-limits.ts'
import { documentRemark } from '../document-remark.ts'
import { findValue } from './attribute.ts'
import { BodyScan } from './body-scan.ts'
import { ListCounter } from './list-counter.ts'
import { readListDefinitions } from './list-definitions.ts'
import type { DocxContext } from './paragraph-scan.ts'
import { readParagraphStyles } from './paragraph-styles.ts'

/** Parts beside the main one; undefined when the document has none. */
interface DocxParts {
  readonly main: string
  readonly styles: string | undefined
  readonly numbering: string | undefined
  readonly footnotes: string | undefined
  readonly endnotes: string | undefined
}

export async function readDocx(source: ZipSource, main: string): Promise<Checked<readonly DocumentBlock[]>> {
  const parts = findParts(source, main)
  if (!parts.isOk) return parts
  const { styles, problem: ofStyles } = readParagraphStyles(source, parts.value.styles)
  const { lists, problem: ofLists } = readListDefinitions(source, parts.value.numbering)
  const problem = ofStyles ?? ofLists
  if (problem) return rejected(problem)
  const context = { styles, counter: new ListCounter(lists) }
  const body = new BodyScan(context)
  const found = await scanBody(source, main, body)
  if (found) return rejected(found)
  const notes = readNotes(source, parts.value, context)
  if (!notes.isOk) return notes
  const referred = body.notes.flatMap((id) => notes.value.get(id) ?? [])
  const blocks = [...body.takeBlocks(), ...referred.map((text) => ({ kind: 'footnote', text }) as const)]
  return accepted(blocks, remarksOf(body))
}

function findParts(source: ZipSource, main: string): Checked<DocxParts> {
  const relations = readRelations(source, main)
  if (!relations.isOk) return relations
  const targetOf = (type: string) => relations.value.find((relation) => relation.type === type)?.target
  return accepted({
    main,
    styles: targetOf('styles'),
    numbering: targetOf('numbering'),
    footnotes: targetOf('footnotes'),
    endnotes: targetOf('endnotes'),
  })
}

async function scanBody(source: ZipSource, main: string, body: BodyScan): Promise<Diagnostic | undefined> {
  const entry = source.entries.get(main)
  if (entry === undefined) return archiveRemark('zip-damaged', { part: main })
  const limit = documentLimits.maxTextLength
  for await (const problem of scanChunks(source, entry, body)) {
    if (problem) return problem
    if (body.length > limit) return documentRemark('document-too-long', { limit })
  }
  return undefined
}

/** The words of each note by kind and id: `footnote/3`. */
function readNotes(
  source: ZipSource,
  parts: DocxParts,
  context: DocxContext,
): Checked<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = parts[`${kind}s`]
    const scan = new NoteScan(kind, { context, texts })
    const problem = part === undefined ? undefined : scanWhole(source, part, scan)
    if (problem) return rejected(problem)
  }
  return accepted(texts)
}

/** One body a note, each under its id. */
class NoteScan implements XmlHandler {
  readonly #kind: 'footnote' | 'endnote'
  readonly #body: BodyScan
  readonly #texts: Map<string, string>
  #id = ''

  constructor(
    kind: 'footnote' | 'endnote',
    to: { readonly context: DocxContext; readonly texts: Map<string, string> },
  ) {
    this.#kind = kind
    this.#body = new BodyScan(to.context)
    this.#texts = to.texts
  }

  open(name: string, attributes: XmlSlice): void {
    if (name === this.#kind) this.#id = findValue(attributes, 'id') ?? ''
    else this.#body.open(name, attributes)
  }

  text(slice: XmlSlice, isCdata: boolean): void {
    this.#body.text(slice, isCdata)
  }

  close(name: string): void {
    if (name === this.#kind) {
      const text = this.#body.takeBlocks().map(textOfBlock).join('\n')
      this.#texts.set(`${this.#kind}/${this.#id}`, text)
    } else this.#body.close(name)
  }
}

function remarksOf(body: BodyScan): readonly Diagnostic[] {
  const { pictures } = body
  return [
    ...(body.hasTrackedChanges ? [documentRemark('document-tracked-changes')] : []),
    ...(pictures > 0 ? [documentRemark('document-pictures-unread', { count: pictures })] : []),
  ]
}

/**
 * Paragraph styles of a document, as far as they tell headings, list numbers and the table of contents.
 *
 *     styles.find('2')   // { outlineLevel: 0, numberId: 3, listLevel: 0, isContents: false }
 */

import { scanWhole, type ZipSource } from '../../archive/scan-part.ts'
import type { XmlHandler, XmlSlice } from '../../archive/xml-scan.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { findNumber, findValue } from './attribute.ts'

export interface ParagraphStyle {
  /** From 0 for a heading of the first level; 9 is running text; undefined when no style of the chain says. */
  readonly outlineLevel: number | undefined
  /** Id of the list definition; 0 takes numbers away. */
  readonly numberId: number | undefined
  /** From 0. */
  readonly listLevel: number | undefined
  /** A line of the table of contents. */
  readonly isContents: boolean
}

interface StyleEntry {
  readonly id: string
  readonly isDefault: boolean
  name: string
  basedOn: string | undefined
  outlineLevel: number | undefined
  numberId: number | undefined
  listLevel: number | undefined
}

/** A chain of styles longer than this leads in a circle. */
const maxChain = 20

const plain: ParagraphStyle = {
  outlineLevel: undefined,
  numberId: undefined,
  listLevel: undefined,
  isContents: false,
}

export class ParagraphStyles {
  readonly #entries: ReadonlyMap<string, StyleEntry>
  readonly #resolved = new Map<string, ParagraphStyle>()
  readonly #standard: string

  constructor(entries: readonly StyleEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]))
    this.#standard = entries.find(({ isDefault }) => isDefault)?.id ?? ''
  }

  /** The style with this id, or the document's standard one; what it lacks it has from those it is based on. */
  find(id: string | undefined): ParagraphStyle {
    const wanted = id !== undefined && this.#entries.has(id) ? id : this.#standard
    const known = this.#resolved.get(wanted)
    if (known) return known
    const style = this.#resolve(wanted)
    this.#resolved.set(wanted, style)
    return style
  }

  #resolve(id: string): ParagraphStyle {
    let style = plain
    let entry = this.#entries.get(id)
    for (let step = 0; entry !== undefined && step < maxChain; step++) {
      style = {
        outlineLevel: style.outlineLevel ?? entry.outlineLevel ?? levelOfName(entry.name),
        numberId: style.numberId ?? entry.numberId,
        listLevel: style.listLevel ?? entry.listLevel,
        isContents: style.isContents || /^(toc|目录)\b/i.test(entry.name),
      }
      entry = entry.basedOn === undefined ? undefined : this.#entries.get(entry.basedOn)
    }
    return style
  }
}

/** `heading 2`, `标题 2`, `Title`: built-in names, which some programs write without an outline level. */
function levelOfName(name: string): number | undefined {
  const match = /^(?:heading|标题)\s*([1-9])$/i.exec(name)
  if (match) return Number(match[1]) - 1
  return /^(?:title|标题)$/i.test(name) ? 0 : undefined
}

export function readParagraphStyles(
  source: ZipSource,
  part: string | undefined,
): { readonly styles: ParagraphStyles; readonly problem: Diagnostic | undefined } {
  const scan = new StyleScan()
  const problem = part === undefined ? undefined : scanWhole(source, part, scan)
  return { styles: new ParagraphStyles(scan.entries), problem }
}

class StyleScan implements XmlHandler {
  readonly entries: StyleEntry[] = []
  #current: StyleEntry | undefined

  open(name: string, attributes: XmlSlice): void {
    if (name === 'style') this.#begin(attributes)
    const style = this.#current
    if (style === undefined) return
    if (name === 'name') style.name = findValue(attributes) ?? ''
    else if (name === 'basedOn') style.basedOn = findValue(attributes)
    else if (name === 'outlineLvl') style.outlineLevel = findNumber(attributes)
    else if (name === 'numId') style.numberId = findNumber(attributes)
    else if (name === 'ilvl') style.listLevel = findNumber(attributes)
  }

  close(name: string): void {
    if (name === 'style') this.#current = undefined
  }

  #begin(attributes: XmlSlice): void {
    if (findValue(attributes, 'type') !== 'paragraph') return
    this.#current = {
      id: findValue(attributes, 'styleId') ?? '',
      isDefault: ['1', 'true', 'on'].includes(findValue(attributes, 'default') ?? ''),
      name: '',
      basedOn: undefined,
      outlineLevel: undefined,
      numberId: undefined,
      listLevel: undefined,
    }
    this.entries.push(this.#current)
  }
}

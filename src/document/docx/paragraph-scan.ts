/**
 * A paragraph while it is read: its style, its place in lists and outline, and the words of its runs.
 *
 *     <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>总体要求</w:t></w:r></w:p>
 */
import type { XmlSlice } from '../../archive/xml-scan.ts'
import type { DocumentBlock } from '../document-block.ts'
import { joinNumber } from '../join-number.ts'
import { findNumber, findValue, isOn } from './attribute.ts'
import type { ListCounter } from './list-counter.ts'
import type { ParagraphStyles } from './paragraph-styles.ts'

/** What paragraphs are read against. */
export interface DocxContext {
  readonly styles: ParagraphStyles
  readonly counter: ListCounter
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export class ParagraphScan {
  /** Blocks of text boxes anchored here; they follow the paragraph. */
  readonly boxed: DocumentBlock[] = []
  /** Its end was deleted under tracked changes: the words run on into the next paragraph. */
  isMarkDeleted = false
  isMarkHidden = false
  isHidden = false
  isRaised = false
  text: string
  #style: string | undefined
  #numberId: number | undefined
  #listLevel: number | undefined
  #outlineLevel: number | undefined

  constructor(text: string) {
    this.text = text
  }

  beginRun(): void {
    this.isHidden = false
    this.isRaised = false
  }

  readProperty(name: string, attributes: XmlSlice): void {
    if (name === 'pStyle') this.#style = findValue(attributes)
    else if (name === 'numId') this.#numberId = findNumber(attributes)
    else if (name === 'ilvl') this.#listLevel = findNumber(attributes)
    else if (name === 'outlineLvl') this.#outlineLevel = findNumber(attributes)
    else if (name === 'del') this.isMarkDeleted = true
    else if (name === 'vanish') this.isMarkHidden = isOn(attributes)
  }

  readRunProperty(name: string, attributes: XmlSlice): void {
    if (name === 'vanish') this.isHidden = isOn(attributes)
    else if (name === 'vertAlign') this.isRaised = findValue(attributes) === 'superscript'
  }

  /** Raised digits stay apart from the number before them: 10³ is not 103. */
  add(text: string): void {
    if (this.isHidden) return
    this.text += this.isRaised
      ? text.replaceAll(/[0-9]/g, (digit) => superscripts[Number(digit)] ?? digit)
      : text
  }

  /** Undefined for a line of the table of contents and for a hidden paragraph. Steps the list's count. */
  toBlock({ styles, counter }: DocxContext): DocumentBlock | undefined {
    const style = styles.find(this.#style)
    if (style.isContents || (this.isMarkHidden && this.text === '')) return undefined
    const numberId = this.#numberId ?? style.numberId ?? 0
    const level = this.#listLevel ?? this.#levelOfStyle(counter, numberId) ?? style.listLevel ?? 0
    const number = numberId === 0 ? '' : counter.next({ numberId, level })
    const text = joinNumber(number, this.text)
    const outlineLevel = this.#outlineLevel ?? style.outlineLevel ?? 9
    if (outlineLevel >= 0 && outlineLevel < 9) return { kind: 'heading', level: outlineLevel + 1, text }
    return numberId === 0 ? { kind: 'paragraph', text } : { kind: 'list-item', level: level + 1, text }
  }

  #levelOfStyle(counter: ListCounter, numberId: number): number | undefined {
    return this.#style === undefined ? undefined : counter.findLevelOfStyle(numberId, this.#style)
  }
}

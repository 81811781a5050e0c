/**
 * The text of a string item: plain or in runs of rich text. Phonetic guides (`rPh`) are no part of it.
 *
 *     <si><r><t>漢字</t></r><rPh><t>カンジ</t></rPh></si>   // '漢字'
 */
import type { XmlSlice } from '../../archive/xml-scan.ts'
import { decodeEscapes, sliceText } from '../../archive/xml-text.ts'

export class TextRun {
  #text = ''
  #isInText = false
  #isPhonetic = false

  begin(): void {
    this.#text = ''
    this.#isInText = false
    this.#isPhonetic = false
  }

  open(name: string): void {
    if (name === 't') this.#isInText = !this.#isPhonetic
    else if (name === 'rPh') this.#isPhonetic = true
  }

  text(slice: XmlSlice, isCdata: boolean): void {
    if (this.#isInText) this.#text += sliceText(slice, isCdata)
  }

  close(name: string): void {
    if (name === 't') this.#isInText = false
    else if (name === 'rPh') this.#isPhonetic = false
  }

  take(): string {
    return decodeEscapes(this.#text)
  }
}

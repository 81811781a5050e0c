/** Style numbers of cells → what their number format means. */

import { scanWhole, type ZipSource } from '../../archive/scan-part.ts'
import type { XmlHandler, XmlSlice } from '../../archive/xml-scan.ts'
import { findAttribute } from '../../archive/xml-text.ts'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { type FormatKind, kindOfBuiltIn, kindOfFormat } from './number-format.ts'

/** The format kind at each index of `cellXfs`: a cell's `s` points here. */
export type StyleKinds = readonly FormatKind[]

export function readStyles(source: ZipSource, part: string): Checked<StyleKinds> {
  const table = new StyleTable()
  const problem = scanWhole(source, part, table)
  return problem ? rejected(problem) : accepted(table.kinds)
}

class StyleTable implements XmlHandler {
  readonly kinds: FormatKind[] = []
  readonly #customKinds = new Map<number, FormatKind>()
  #isInCellFormats = false

  open(name: string, attributes: XmlSlice): void {
    if (name === 'numFmt') this.#addFormat(attributes)
    else if (name === 'cellXfs') this.#isInCellFormats = true
    else if (name === 'xf' && this.#isInCellFormats) this.#addStyle(attributes)
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isInCellFormats = false
  }

  #addFormat(attributes: XmlSlice): void {
    const id = findAttribute(attributes, 'numFmtId')
    const code = findAttribute(attributes, 'formatCode')
    // conditional formats define theirs too, with the same ids for the same codes
    if (id !== undefined && code !== undefined) this.#customKinds.set(Number(id), kindOfFormat(code))
  }

  #addStyle(attributes: XmlSlice): void {
    const id = Number(findAttribute(attributes, 'numFmtId') ?? 0)
    this.kinds.push(this.#customKinds.get(id) ?? kindOfBuiltIn(id))
  }
}

/** The table of texts that cells point into: `<c t="s"><v>3</v></c>` is the fourth. */

import { scanChunks, type ZipSource } from '../../archive/scan-part.ts'
import type { XmlHandler, XmlSlice } from '../../archive/xml-scan.ts'
import type { ZipEntry } from '../../archive/zip-directory.ts'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { fileRemark } from '../file-remark.ts'
import { TextRun } from './text-run.ts'

export async function readSharedStrings(
  source: ZipSource,
  entry: ZipEntry | undefined,
  limit: number,
): Promise<Checked<readonly string[]>> {
  if (entry === undefined) return accepted([])
  const table = new SharedStringTable()
  for await (const problem of scanChunks(source, entry, table)) {
    if (problem) return rejected(problem)
    if (table.strings.length > limit) return rejected(fileRemark('workbook-too-many-strings', { limit }))
  }
  return accepted(table.strings)
}

class SharedStringTable implements XmlHandler {
  readonly strings: string[] = []
  readonly #run = new TextRun()

  open(name: string): void {
    if (name === 'si') this.#run.begin()
    else this.#run.open(name)
  }

  text(slice: XmlSlice, isCdata: boolean): void {
    this.#run.text(slice, isCdata)
  }

  close(name: string): void {
    if (name === 'si') this.strings.push(this.#run.take())
    else this.#run.close(name)
  }
}

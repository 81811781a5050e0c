/**
 * Takes away what a page repeats at its head and foot: page numbers and running titles.
 *
 *     withoutRunningLines(pages)   // '— 3 —' and '某区人民政府文件' are gone
 */
import type { TextLine } from './text-line.ts'

export interface LinedPage {
  readonly height: number
  readonly lines: readonly TextLine[]
}

/** Share of the page's height, at the top and at the bottom, where such lines stand. */
const margin = 0.12

/** Longer lines that differ in their numbers are text. */
const shortTitle = 20

/** `— 第 12 页 共 120 页 —` and some. */
const longestNumber = 30

const pageNumber =
  /^[\s—–\-－·•～~.]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[,，/]?\s*共?\s*\d{1,4}\s*页?)?[\s—–\-－·•～~.]*$/i

export function withoutRunningLines(pages: readonly LinedPage[]): readonly (readonly TextLine[])[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const names = new Set(page.lines.filter((line) => isInMargin(line, page)).map(nameOf))
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const often = Math.max(3, pages.length * 0.4)
  return pages.map((page) =>
    page.lines.filter(
      (line) =>
        !isInMargin(line, page) || !(isPageNumber(line.text) || (counts.get(nameOf(line)) ?? 0) >= often),
    ),
  )
}

function isPageNumber(text: string): boolean {
  return text.length <= longestNumber && pageNumber.test(text)
}

function isInMargin({ y }: TextLine, { height }: LinedPage): boolean {
  return y < height * margin || y > height * (1 - margin)
}

/** Two lines of one name are the same running line: at about the same height, with the same words; in a short one numbers count on. */
function nameOf({ text, y }: TextLine): string {
  return `${Math.round(y / 6)} ${text.length <= shortTitle ? text.replaceAll(/\d+/g, '#') : text}`
}

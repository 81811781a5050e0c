/**
 * The number printed before a heading or list item, its style and what it counts to.
 *
 *     findHeadingNumber('（二）产业布局')   // { style: 'han-bracket', rank: 5, printed: '(二)', ordinal: 2, length: 3 }
 */
import { readHanNumber } from '../../../base/han-number.ts'

export interface HeadingNumber {
  /** Headings of one style are siblings. */
  readonly style: string
  /** The lower, the nearer to the document: parts stand above chapters. */
  readonly rank: number
  /** Length of what is printed as the number: `一`, `（二）`, but `3.`. */
  readonly printedLength: number
  readonly ordinal: number | null
  /** Units from the start to the first of the title. */
  readonly length: number
}

interface NumberStyle {
  readonly style: string
  readonly rank: number
  /** Group 1: the number as printed; group 2: what is counted. */
  readonly pattern: RegExp
}

const han = '[一二三四五六七八九十百〇零]{1,4}'

/** In the order of trial. Patterns are anchored and bounded. */
const styles: readonly NumberStyle[] = [
  { style: 'part', rank: 1, pattern: new RegExp(`^(第(${han}|\\d{1,2})[篇编部]分?)[\\s:、]*`) },
  { style: 'chapter', rank: 2, pattern: new RegExp(`^(第(${han}|\\d{1,2})章)[\\s:、]*`) },
  { style: 'division', rank: 3, pattern: new RegExp(`^(第(${han}|\\d{1,2})节)[\\s:、]*`) },
  { style: 'article', rank: 4, pattern: new RegExp(`^(第(${han}|\\d{1,3})条)[\\s:、]*`) },
  { style: 'project', rank: 8, pattern: new RegExp(`^(专栏\\s?(${han}|\\d{1,2}))[\\s:、.]*`) },
  { style: 'han', rank: 4, pattern: new RegExp(`^((${han}))(?:[、.:,]\\s*|\\s+(?=\\p{Script=Han}))`, 'u') },
  { style: 'han-bracket', rank: 5, pattern: new RegExp(`^([(〔【]\\s?(${han})\\s?[)〕】])\\s*[、.]?\\s*`) },
  { style: 'digit-bracket', rank: 7, pattern: /^([([]\s?(\d{1,2})\s?[)\]])\s*[、.]?\s*/ },
  { style: 'decimal-3', rank: 6.4, pattern: /^((?:\d{1,2}\.){2}(\d{1,2}))[、.]?\s*(?=[\p{Script=Han}“《])/u },
  { style: 'decimal-2', rank: 6.2, pattern: /^(\d{1,2}\.(\d{1,2}))(?:[、.]\s*|\s+)(?=[\p{Script=Han}“《])/u },
  { style: 'digit', rank: 6, pattern: /^((\d{1,3})(?:[、.](?!\d)|\)|:(?=\D)))\s*/ },
  { style: 'circle', rank: 9, pattern: /^(([①-⑳]))\s*[、.]?\s*/ },
  { style: 'dash', rank: 10, pattern: /^(—{2,}|-{2,}|[●■◆▲★•·])()\s*/ },
]

/** Words that a bare `3 家` or `一 是` would begin with are no titles; neither is a number that runs on. */
const noTitle = /^(?:$|[-—~至到%,、。;:)]|[年月日号]\b)/

export function findHeadingNumber(reading: string): HeadingNumber | undefined {
  for (const { style, rank, pattern } of styles) {
    const found = pattern.exec(reading)
    if (found === null) continue
    const length = found[0].length
    if (noTitle.test(reading.slice(length, length + 2))) return undefined
    const printedLength = (found[1] ?? '').length
    return { style, rank, printedLength, ordinal: ordinalOf(found[2] ?? ''), length }
  }
  return undefined
}

/** `二十一` is 21, `③` is 3; null for a dash. */
function ordinalOf(printed: string): number | null {
  if (printed === '') return null
  if (/^\d+$/.test(printed)) return Number(printed)
  const circled = printed.charCodeAt(0) - 0x2460
  if (circled >= 0 && circled < 20) return circled + 1
  return readHanNumber(printed) ?? null
}

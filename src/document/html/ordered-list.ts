/**
 * The numbers that a browser sets before the items of `<ol>`.
 *
 *     const list = orderedList({ type: 'A', start: '3' })
 *     nextNumber(list, {})   // 'C.'
 */
import { formatNumber } from '../format-number.ts'

export interface OrderedList {
  /** Name of a format of `formatNumber`; undefined for a list without numbers. */
  readonly format: string | undefined
  /** What closes the number. */
  readonly sign: string
  next: number
}

export type Attributes = Readonly<Record<string, string>>

const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** CSS names that a page may set on the list itself. */
const styles: Readonly<Record<string, string>> = {
  none: '',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'trad-chinese-informal': 'chineseCountingThousand',
  'cjk-decimal': 'ideographDigital',
}

export function orderedList(attributes: Attributes): OrderedList {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.style ?? '')?.[1]?.toLowerCase()
  const format = styles[style ?? ''] ?? types[attributes.type ?? ''] ?? 'decimal'
  const isChinese = format.startsWith('chinese') || format.startsWith('ideograph')
  return {
    format: format || undefined,
    sign: isChinese ? '、' : '.',
    next: wholeNumber(attributes.start) ?? 1,
  }
}

export function nextNumber(list: OrderedList, item: Attributes): string {
  const value = wholeNumber(item.value) ?? list.next
  list.next = value + 1
  return list.format === undefined ? '' : `${formatNumber(value, list.format)}${list.sign}`
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined
}

/** A cell as a sender's program keeps it, and what a reader must make of it. */

export type UglyValue =
  | string
  | number
  | boolean
  | null
  /** Formatted as a date. */
  | { readonly date: string }
  | { readonly formula: string; readonly cached: number | string | null }
  | { readonly error: string }

/**
 * exact: the truth must be read. told: something is wrong with it that a person must see, and the truth, where it can be known, be proposed.
 * A told cell that is read as the truth is right too.
 */
export type Expected = 'exact' | 'told'

export interface UglyCell {
  readonly value: UglyValue
  readonly expected: Expected
}

export function exact(value: UglyValue): UglyCell {
  return { value, expected: 'exact' }
}

export function told(value: UglyValue): UglyCell {
  return { value, expected: 'told' }
}

/** Digits moved by powers of ten, exactly: `shiftDecimal('12.5', 4)` is `125000`. */
export function shiftDecimal(text: string, by: number): string {
  const isNegative = text.startsWith('-')
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const digits = `${whole}${fraction}`
  const point = whole.length + by
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  const moved = `${padded.slice(0, at).replace(/^0+(?=\d)/, '')}.${padded.slice(at)}`.replace(/\.?0+$/, '')
  return isNegative && Number(moved) !== 0 ? `-${moved}` : moved
}

export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}

export function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const marked = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? marked : `${marked}.${fraction}`
}

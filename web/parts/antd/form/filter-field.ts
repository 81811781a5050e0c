/**
 * What a list may be filtered by: the fields of a form, and ranges. In the address a range is `100..500`, `100..` or `..500`, several choices stand with commas.
 *
 *     readRange('100..')                       // { from: '100', to: '' }
 *     writeRange({ from: '', to: '500' })      // '..500'
 */
import type { Field } from './field.ts'

export interface RangeField {
  readonly kind: 'range'
  readonly key: string
  readonly label: string
  readonly of: 'number' | 'day'
  /** Shown after the bounds. */
  readonly unitLabel?: string
}

export type FilterField = Field | RangeField

/** Both bounds belong to it; an empty one is open. */
export interface Range {
  readonly from: string
  readonly to: string
}

export function readRange(text: string | undefined): Range {
  const [from = '', to = ''] = (text ?? '').split('..')
  return { from, to }
}

/** Undefined for a range that is open at both ends. */
export function writeRange({ from, to }: Range): string | undefined {
  return from === '' && to === '' ? undefined : `${from}..${to}`
}

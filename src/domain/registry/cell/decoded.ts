/**
 * What becomes of one cell: the one shape that all decoders of registries give.
 *
 *     decodeFlag('是', field)      // { kind: 'value', value: true }
 *     decodeFlag('也许', field)    // { kind: 'problem', finding: { code: 'flag-unknown', … } }
 *     decodeDate('2023年7月')      // { kind: 'problem', finding: …, proposed: '2023-07-01' }: asked, never taken by itself
 *
 * Values are those of JSON: dates `2026-03-05`, months `2026-03`, choices and references as ids.
 */
import type { Facts } from '../../../base/diagnostic.ts'
import { type RawCell, rawText } from '../../grid/grid.ts'
import type { QuantityRemarkCode } from '../../messages/quantity-remarks.ts'
import type { RegistryCellRemarkCode } from '../../messages/registry-cell-remarks.ts'
import { isFormulaError, isSaidMissing } from '../../submission/absent-value.ts'

export type CellRemarkCode = RegistryCellRemarkCode | QuantityRemarkCode

/** A remark before its place is known. */
export interface Finding {
  readonly code: CellRemarkCode
  readonly facts: Facts
}

export type Decoded<T> =
  /** The value stands; `finding` tells what a person may want to look at. */
  { readonly kind: 'value'; readonly value: T; readonly finding?: Finding } | Missing | Problem<T>

/** Empty, or said to be absent: —, 无, 暂无. */
export interface Missing {
  readonly kind: 'missing'
}

/** No value is taken; `proposed` is what the sender most likely meant. */
export interface Problem<T> {
  readonly kind: 'problem'
  readonly finding: Finding
  readonly proposed?: T
}

export const missing: Missing = { kind: 'missing' }

export function finding(code: CellRemarkCode, facts: Facts): Finding {
  return { code, facts }
}

export function value<T>(found: T, told?: Finding): Decoded<T> {
  return told === undefined ? { kind: 'value', value: found } : { kind: 'value', value: found, finding: told }
}

export function problem<T>(told: Finding, proposed?: T): Problem<T> {
  return proposed === undefined
    ? { kind: 'problem', finding: told }
    : { kind: 'problem', finding: told, proposed }
}

/** The same outcome with another value. */
export function mapDecoded<A, B>(decoded: Decoded<A>, change: (value: A) => B): Decoded<B> {
  if (decoded.kind === 'missing') return decoded
  if (decoded.kind === 'value') return value(change(decoded.value), decoded.finding)
  const { proposed } = decoded
  return problem(decoded.finding, proposed === undefined ? undefined : change(proposed))
}

/** Letters and digits in half width, without invisible characters, spaces around, or the apostrophe that marks text. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2212\ufe63\u2013\u2014]/g, '-')
    .trim()
    .replace(/^'+/, '')
    .trim()
}

export interface OpenedCell {
  readonly kind: 'text'
  /** As `plainText` gives it; never empty. */
  readonly plain: string
  /** As it stands in the cell, for remarks. */
  readonly text: string
}

/** What every decoder asks first: is there anything, and did the spreadsheet compute it? */
export function openCell(cell: RawCell): OpenedCell | Missing | Problem<never> {
  if (typeof cell === 'object' && cell.isStale === true) return problem(finding('cell-stale', {}))
  const text = rawText(cell).trim()
  if (text === '') return missing
  const plain = plainText(text)
  if (plain === '' || isSaidMissing(plain)) return missing
  if (isFormulaError(plain)) return problem(finding('cell-formula-error', { text }))
  return { kind: 'text', plain, text }
}

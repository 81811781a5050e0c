/**
 * A cell of a number column → the number in the field's unit.
 *
 *     decodeNumber('1,234.5', { type, written: { unit: 'yuan', exponent: 0 } })   // value 0.12345 of 万元
 *     decodeNumber('约20', { type })            // a problem proposing 20
 *     decodeNumber('120（含租用）', { type })    // value 120, and what stands behind it is told
 *     decodeNumber('1.23457E+11', { type })     // a problem: digits are gone
 */
import { convert, type UnitId, units } from '../../../base/quantity.ts'
import { roundHalfUp } from '../../../base/round.ts'
import type { RawCell } from '../../grid/grid.ts'
import { decodeQuantity } from '../../submission/decode-quantity.ts'
import { readWrittenUnit } from '../../submission/read-written-unit.ts'
import type { FieldType } from '../field.ts'
import {
  type Decoded,
  type Finding,
  finding,
  type Missing,
  missing,
  openCell,
  type Problem,
  plainText,
  problem,
  value,
} from './decoded.ts'

export type NumberFieldType = Extract<FieldType, { kind: 'number' | 'integer' }>

/** A unit as a head says it: 千元 is `yuan` with exponent 3. */
export interface ColumnUnit {
  readonly unit: UnitId
  readonly exponent: number
}

export interface NumberContext {
  readonly type: NumberFieldType
  /** What the column's head, or the sheet's corner, says; the field's own unit otherwise. */
  readonly written?: ColumnUnit | undefined
}

export function decodeNumber(cell: RawCell, context: NumberContext): Decoded<number> {
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const { plain, text } = opened
  const isTyped = typeof cell === 'object' && typeof cell.value === 'number' && !plain.endsWith('%')
  if (isTyped) return finish({ text, value: cell.value, unit: undefined }, context)
  const lost = /^[-+]?\d(?:\.\d*)?e[-+]?\d+$/i.test(plain)
  const { body, note } = splitNote(plain)
  const read = readQuantity(body, text, context)
  if (read.kind === 'missing') return missing
  if (read.kind === 'problem') return read
  const found = finish(read, context)
  if (found.kind !== 'value') return found
  if (lost) return problem(finding('number-scientific', { text, proposed: found.value }), found.value)
  if (note === '') return found
  const told = finding('number-with-note', { text, note, proposed: body })
  // a note with figures of its own may be about another number
  return /\d/.test(note) ? problem(told, found.value) : value(found.value, found.finding ?? told)
}

/** `120(含租用)`, `120*`, `120①`: the number, and what stands behind it unless it is a unit. */
function splitNote(plain: string): { readonly body: string; readonly note: string } {
  const bracketed = /^(.*\d.*?)\s*[([【]([^()[\]【】]*)[)\]】]$/.exec(plain)
  const [, body = '', note = ''] = bracketed ?? /^(.*\d\D*?)\s*([*#①-⑩†]+|注\d?)$/.exec(plain) ?? []
  const isUnit = readWrittenUnit(note) !== undefined
  return body === '' || (note !== '' && isUnit) ? { body: plain, note: '' } : { body, note }
}

interface Reading {
  readonly kind: 'reading'
  readonly text: string
  readonly value: number
  readonly unit: UnitId | undefined
}

type Failure = Missing | Problem<number>

function readQuantity(body: string, text: string, context: NumberContext): Reading | Failure {
  const own = context.written?.unit ?? context.type.unit
  const decoded = decodeQuantity(body, { expected: own })
  if (!decoded.isOk) {
    const [first] = decoded.diagnostics
    if (first === undefined) return missing
    const told = { code: first.code, facts: { ...first.facts, text } } as Finding
    return problem(told, proposeFor(first.facts.proposed, body, context))
  }
  if (decoded.value.kind !== 'value') return missing
  const { value: found, unit } = decoded.value
  // 1.2万 where the column counts in 万千瓦时: twice ten thousand, or once?
  const hasScale = unit === undefined && /[十百千万亿]\s*$/.test(body) && /^[万亿]/.test(units[own].label.zh)
  if (!hasScale) return { kind: 'reading', text, value: found, unit }
  const once = readQuantity(body.replace(/[十百千万亿]+\s*$/, ''), text, context)
  const proposed = once.kind === 'reading' ? knownValue(finish(once, context)) : undefined
  const facts = { text, unit: units[own].label.zh, unitEn: units[own].label.en, proposed: proposed ?? '' }
  return problem(finding('number-scale-twice', facts), proposed)
}

/** The number inside what was refused: of 约20, and of a number with words behind it. */
function proposeFor(told: unknown, body: string, context: NumberContext): number | undefined {
  const inside = typeof told === 'string' ? told : /^([-+]?[\d.,]+)\s*\p{Script=Han}+$/u.exec(body)?.[1]
  if (inside === undefined || inside === body) return undefined
  const read = readQuantity(inside, inside, context)
  return read.kind === 'reading' ? knownValue(finish(read, context)) : undefined
}

function knownValue(decoded: Decoded<number>): number | undefined {
  if (decoded.kind === 'value') return decoded.value
  return decoded.kind === 'problem' ? decoded.proposed : undefined
}

/** In the field's unit, and within what the field allows. */
function finish(read: Omit<Reading, 'kind'>, { type, written }: NumberContext): Decoded<number> {
  const { text } = read
  const head = written ?? { unit: type.unit, exponent: 0 }
  const unit = read.unit ?? head.unit
  const scaled = read.unit === undefined ? scaleBy(read.value, head.exponent) : read.value
  const converted = convert(scaled, unit, type.unit)
  if (converted === undefined) {
    return problem(finding('number-unit-mismatch', { text, ...unitNames(unit, type.unit) }))
  }
  const bad = checkNumber(converted, text, type)
  if (bad !== undefined) return bad
  // where the head names no unit, the cell's is the only word about it
  const differs = read.unit !== undefined && !isWrittenLike(text, head)
  if (!differs || written === undefined) return value(converted)
  return value(
    converted,
    finding('number-own-unit', { text, read: converted, ...unitNames(unit, type.unit) }),
  )
}

/** Whether the unit behind a number is the head's: 120千元 under 千元. */
function isWrittenLike(text: string, head: ColumnUnit): boolean {
  const behind = plainText(text).replace(/^[-+¥\d.,\s()负]+/, '')
  const read = readWrittenUnit(behind.replace(/\)$/, ''), head.unit)
  return read?.unit === head.unit && read.exponent === head.exponent
}

/** Ten to a power, without the dust that a product of floats leaves. */
export function scaleBy(number: number, exponent: number): number {
  if (exponent === 0) return number
  const digits = String(number)
  return digits.includes('e')
    ? Number((number * 10 ** exponent).toPrecision(15))
    : Number(`${digits}e${exponent}`)
}

export function unitNames(unit: UnitId, expected: UnitId) {
  const [found, wanted] = [units[unit].label, units[expected].label]
  return { unit: found.zh, unitEn: found.en, expected: wanted.zh, expectedEn: wanted.en }
}

/** Whole where it must be, and within the field's limits; undefined when all is well. */
export function checkNumber(
  number: number,
  text: string,
  type: NumberFieldType,
): Problem<number> | undefined {
  const { min, max } = type
  if (type.kind === 'integer' && !Number.isInteger(number)) {
    const proposed = roundHalfUp(number, 0)
    return problem(finding('number-not-whole', { text, proposed }), proposed)
  }
  if (min !== undefined && number < min) return problem(finding('number-too-small', { text, limit: min }))
  if (max !== undefined && number > max) return problem(finding('number-too-large', { text, limit: max }))
  return undefined
}

/**
 * The decoder of a field's cells, by the field's type.
 *
 *     const decode = cellDecoder(getField(enterpriseYear, 'taxWanYuan'), { lookups, unit: { unit: 'yuan', exponent: 0 } })
 *     decode('1,234,500')   // { kind: 'value', value: 123.45 }
 */
import type { RawCell } from '../../grid/grid.ts'
import type { FieldDefinition } from '../field.ts'
import type { FieldValue } from '../registry.ts'
import { decodeChoice } from './decode-choice.ts'
import { decodeCreditCode } from './decode-credit-code.ts'
import { decodeDate } from './decode-date.ts'
import { decodeFlag } from './decode-flag.ts'
import { decodeIndustryCode } from './decode-industry-code.ts'
import { decodeMonth } from './decode-month.ts'
import { type ColumnUnit, decodeNumber } from './decode-number.ts'
import { decodeReference } from './decode-reference.ts'
import { decodeText } from './decode-text.ts'
import { decodeYear } from './decode-year.ts'
import type { Decoded } from './decoded.ts'
import type { ReferenceLookups } from './reference-index.ts'

export interface CellContext {
  readonly lookups: ReferenceLookups
  /** Of the column's numbers. */
  readonly unit?: ColumnUnit | undefined
  /** Of the whole file, for cells that say only a month. */
  readonly year?: number | undefined
  readonly dateSystem?: 1900 | 1904
}

export type CellDecoder = (cell: RawCell) => Decoded<FieldValue>

export function cellDecoder({ type, ...field }: FieldDefinition, context: CellContext): CellDecoder {
  const { lookups, unit, year, dateSystem = 1900 } = context
  switch (type.kind) {
    case 'text':
      return (cell) => decodeText(cell, type.maxLength)
    case 'credit-code':
      return (cell) => decodeCreditCode(cell)
    case 'industry-code':
      return decodeIndustryCode
    case 'number':
    case 'integer':
      return (cell) => decodeNumber(cell, { type, written: unit })
    case 'year':
      return decodeYear
    case 'month':
      return (cell) => decodeMonth(cell, year === undefined ? {} : { year })
    case 'date':
      return (cell) => decodeDate(cell, { dateSystem })
    case 'choice':
      return (cell) => decodeChoice(cell, type.choices)
    case 'flag':
      return (cell) => decodeFlag(cell, field)
    case 'reference':
      return (cell) => decodeReference(cell, { target: type.to, index: lookups[type.to] })
  }
}

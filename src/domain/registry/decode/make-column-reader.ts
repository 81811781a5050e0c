/**
 * The reader that suits a field.
 *
 *     makeColumnReader(getField(enterpriseYear, 'taxWanYuan'), { column: 5, unit, lookups })
 */
import { type CellContext, cellDecoder } from '../cell/cell-decoder.ts'
import type { FieldDefinition } from '../field.ts'
import type { ColumnReader } from './column-reader.ts'
import { CodeReader } from './read-codes.ts'
import { DateReader } from './read-dates.ts'
import { NumberReader } from './read-numbers.ts'
import { NameReader, NumberedReader } from './read-repeated.ts'
import { TextReader } from './read-texts.ts'

export interface ReaderContext extends CellContext {
  readonly column: number
}

export function makeColumnReader(field: FieldDefinition, context: ReaderContext): ColumnReader {
  const { column, lookups, unit } = context
  const input = { column, field, decode: cellDecoder(field, context) }
  const { type } = field
  switch (type.kind) {
    case 'text':
      return new TextReader(input, type.maxLength)
    case 'credit-code':
      return new CodeReader(input, undefined)
    case 'reference':
      return type.to === 'enterprise' ? new CodeReader(input, lookups.enterprise) : new NameReader(input)
    case 'industry-code':
    case 'choice':
      return new NameReader(input)
    case 'number':
    case 'integer':
      return new NumberReader(input, type, unit)
    case 'year':
    case 'month':
    case 'flag':
      return new NumberedReader(input)
    case 'date':
      return new DateReader(input)
  }
}

/** What a decoder goes by, worked out once from the mapping: where things stand, which reader reads which column, what holds for all rows. */
import { dayNumber, monthNumber } from '../../../base/day-number.ts'
import { MergedCells } from '../../grid/merged-cells.ts'
import type { ReferenceLookups } from '../cell/reference-index.ts'
import type { FieldDefinition } from '../field.ts'
import type { ColumnMapping } from '../mapping/mapping.ts'
import { findField, type Registry } from '../registry.ts'
import type { GatheredRows } from '../rows/gather-rows.ts'
import type { RowLayout } from '../rows/row-class.ts'
import type { ColumnReader, ColumnValues } from './column-reader.ts'
import type { DecodeInput } from './decoder.ts'
import { makeColumnReader } from './make-column-reader.ts'

export interface DecodedColumns {
  readonly gathered: GatheredRows
  readonly values: Map<string, ColumnValues>
  /** By field, 1 for each cell that could not be read. */
  readonly problems: ReadonlyMap<string, Uint8Array>
  /** By field, of references whose index is at hand and of which nothing is given: the place of each value in it, −1 for none. */
  readonly places: ReadonlyMap<string, Int32Array>
}

export interface DecoderPlan {
  readonly registry: Registry
  readonly lookups: ReferenceLookups
  readonly layout: RowLayout
  readonly readers: readonly ColumnReader[]
  /** Fields that rows will have, in the order of the definition. */
  readonly fields: readonly string[]
  /** Of these the town, where no column says it and rows of sections may. */
  readonly sectioned: string | undefined
  /** The field of the enterprise that a row is of. */
  readonly keyField: FieldDefinition | undefined
  readonly columns: readonly ColumnMapping[]
  readonly asked: string | undefined
  readonly today: string | undefined
  /** What holds for all rows, by field. */
  readonly given: ReadonlyMap<string, string | number | boolean | null>
  /** Puts what holds for all rows, and the towns of sections, where no column said anything. */
  readonly fillIn: (decoded: DecodedColumns) => void
}

export function planDecoder(input: DecodeInput): DecoderPlan {
  const { mapping, registry, lookups, merges = [], dateSystem = 1900, asked, today } = input
  const year = yearOf(input)
  const readers = mapping.columns.flatMap(({ column, use, unit }) => {
    const field = use.kind === 'field' ? findField(registry, use.field) : undefined
    return field === undefined ? [] : [makeColumnReader(field, { column, lookups, unit, year, dateSystem })]
  })
  const keyField = registry.fields.find(({ key, type }) => {
    const isCode = type.kind === 'credit-code' || (type.kind === 'reference' && type.to === 'enterprise')
    return isCode && registry.key.includes(key)
  })
  const given = new Map(Object.entries(mapping.given))
  const town = registry.fields.find(({ type }) => type.kind === 'reference' && type.to === 'town')
  const brought = new Set([...readers.map(({ field }) => field.key), ...given.keys()])
  const sectioned = town === undefined || brought.has(town.key) ? undefined : town.key
  return {
    registry,
    lookups,
    readers,
    keyField,
    asked,
    today,
    given,
    columns: mapping.columns,
    layout: layOut(input, readers, new MergedCells(merges)),
    sectioned,
    fields: registry.fields.map(({ key }) => key).filter((key) => brought.has(key) || key === sectioned),
    fillIn: (decoded) => fillIn(decoded, registry, { given, town: town?.key }),
  }
}

/** The year of the file, for cells that say only a month. */
function yearOf({ mapping, asked }: DecodeInput): number | undefined {
  const text =
    asked ??
    Object.values(mapping.given).find((value) => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value))
  const year = Number(String(text ?? '').slice(0, 4))
  return Number.isInteger(year) && year > 0 ? year : undefined
}

function layOut(
  { mapping, registry }: DecodeInput,
  readers: readonly ColumnReader[],
  merged: MergedCells,
): RowLayout {
  const { columns, headFirst, headLast } = mapping
  const used = (kind: ColumnMapping['use']['kind']) => columns.find(({ use }) => use.kind === kind)?.column
  const columnsOf = (test: (field: FieldDefinition) => boolean) => {
    return readers.filter(({ field }) => test(field)).map(({ column }) => column)
  }
  const isCode = ({ key, type }: FieldDefinition) =>
    registry.key.includes(key) &&
    (type.kind === 'credit-code' || (type.kind === 'reference' && type.to === 'enterprise'))
  const isNumber = ({ type }: FieldDefinition) => type.kind === 'number' || type.kind === 'integer'
  const [key] = columnsOf(isCode)
  const [own] = columnsOf((field) => field.key === 'name' && field.type.kind === 'text')
  const [town] = columnsOf(({ type }) => type.kind === 'reference' && type.to === 'town')
  return {
    headFirst,
    headLast,
    key,
    name: used('witness') ?? own,
    town,
    ordinal: used('ordinal'),
    numbers: columnsOf(isNumber),
    others: columnsOf((field) => !isNumber(field)).filter((column) => column !== key && column !== own),
    carried: columns.filter(({ carriesDown }) => carriesDown).map(({ column }) => column),
    merged,
  }
}

interface Constants {
  readonly given: DecoderPlan['given']
  readonly town: string | undefined
}

function fillIn(
  { gathered, values, problems }: DecodedColumns,
  { fields }: Registry,
  { given, town }: Constants,
): void {
  for (const field of fields) {
    const own = given.get(field.key) ?? null
    const isTown = field.key === town
    if (own === null && !isTown) continue
    const column = values.get(field.key) ?? emptyColumn(field, gathered.numbers.length)
    const bad = problems.get(field.key)
    for (let at = 0; at < column.length; at += 1) {
      const value = isTown ? (gathered.towns[at] ?? own) : own
      if (value !== null && bad?.[at] !== 1 && isMissing(column[at]))
        column[at] = encodeValue(field, value) as never
    }
    values.set(field.key, column)
  }
}

function emptyColumn({ type }: FieldDefinition, length: number): ColumnValues {
  const isText = ['text', 'credit-code', 'industry-code', 'choice', 'reference'].includes(type.kind)
  return isText ? new Array<string | null>(length).fill(null) : new Float64Array(length).fill(Number.NaN)
}

export function isMissing(value: string | number | null | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))
}

/** A value of JSON as columns keep it. */
export function encodeValue({ type }: FieldDefinition, value: string | number | boolean): string | number {
  if (type.kind === 'month') return monthNumber(String(value))
  if (type.kind === 'date') return dayNumber(String(value))
  return typeof value === 'string' ? value : Number(value)
}

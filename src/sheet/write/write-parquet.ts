/**
 * A table as Parquet, for analysts: typed columns, compressed, a row group of ten thousand rows at a time, so that the longest list needs no more memory than one.
 *
 *     for await (const bytes of writeParquet({ columns: [{ key: 'taxWanYuan', type: 'number' }], rows })) send(bytes)
 *
 * Columns go by the keys of their fields: a program reads them, not a person.
 */
import type { ColumnSource } from 'hyparquet-writer'

export interface ParquetColumn {
  readonly key: string
  readonly type: 'text' | 'number' | 'integer' | 'flag' | 'date'
}

export type ParquetValue = string | number | boolean | null

export interface ParquetTable {
  readonly columns: readonly ParquetColumn[]
  readonly rows: AsyncIterable<readonly ParquetValue[]>
  /** Told in the file: what it is, when and for what it was made. */
  readonly notes: Readonly<Record<string, string>>
}

const rowsPerGroup = 10_000
const dayMs = 86_400_000

const schemaOf = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  flag: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const

export async function* writeParquet({ columns, rows, notes }: ParquetTable): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const bytes = new ByteWriter()
  const file = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ key, type }) => ({
        name: key,
        repetition_type: 'OPTIONAL' as const,
        ...schemaOf[type],
      })),
    ],
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'guatu',
  })
  const take = () => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }
  for await (const group of groupsOf(rows)) {
    await file.write({
      columnData: columns.map((column, index) => sourceOf(column, group, index)),
      rowGroupSize: rowsPerGroup,
    })
    yield take()
  }
  await file.finish()
  yield take()
}

async function* groupsOf(
  rows: AsyncIterable<readonly ParquetValue[]>,
): AsyncGenerator<readonly (readonly ParquetValue[])[]> {
  let group: (readonly ParquetValue[])[] = []
  for await (const row of rows) {
    group.push(row)
    if (group.length < rowsPerGroup) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

function sourceOf(
  { key, type }: ParquetColumn,
  group: readonly (readonly ParquetValue[])[],
  index: number,
): ColumnSource {
  const values = group.map((row) => row[index] ?? null)
  const isDate = type === 'date'
  return {
    name: key,
    data: isDate ? values.map((day) => (day === null ? null : daysOf(String(day)))) : values,
  }
}

/** Days since 1970-01-01. */
function daysOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

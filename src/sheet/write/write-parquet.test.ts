import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { type ParquetColumn, type ParquetValue, writeParquet } from './write-parquet.ts'

const columns: readonly ParquetColumn[] = [
  { key: 'enterprise', type: 'text' },
  { key: 'taxWanYuan', type: 'number' },
  { key: 'year', type: 'integer' },
  { key: 'isAboveScale', type: 'flag' },
  { key: 'grantedOn', type: 'date' },
]

async function write(rows: readonly (readonly ParquetValue[])[]): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const source = async function* () {
    yield* rows
  }
  const table = { columns, rows: source(), notes: { mark: '演示数据' } }
  for await (const piece of writeParquet(table)) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
}

describe('a table as Parquet', () => {
  it('is read back by another program’s reader, missing values and Chinese text included', async () => {
    const file = await write([
      ['甲', 12.5, 2025, true, '2023-07-01'],
      [null, null, null, null, null],
      ['乙', -3, 2024, false, '1969-12-31'],
    ])
    const read = await parquetReadObjects({ file })
    assert.deepEqual(
      read,
      [
        {
          enterprise: '甲',
          taxWanYuan: 12.5,
          year: 2025,
          isAboveScale: true,
          grantedOn: new Date('2023-07-01'),
        },
        { enterprise: null, taxWanYuan: null, year: null, isAboveScale: null, grantedOn: null },
        {
          enterprise: '乙',
          taxWanYuan: -3,
          year: 2024,
          isAboveScale: false,
          grantedOn: new Date('1969-12-31'),
        },
      ].map((row) => ({ ...row })),
    )
    const notes = parquetMetadata(file).key_value_metadata
    assert.deepEqual(notes, [{ key: 'mark', value: '演示数据' }])
  })

  it('goes on in further row groups', async () => {
    const rows = Array.from(
      { length: 25_000 },
      (_, n) => [`C${n}`, n / 2, 2025, n % 2 === 0, '2025-01-01'] as const,
    )
    const file = await write(rows)
    assert.equal(parquetMetadata(file).row_groups.length, 3)
    const read = await parquetReadObjects({ file, columns: ['taxWanYuan'] })
    assert.equal(
      read.reduce((sum, row) => sum + Number(row.taxWanYuan), 0),
      (24_999 * 25_000) / 4,
    )
  })

  it('without rows is still a file with its columns', async () => {
    const file = await write([])
    assert.deepEqual(
      parquetMetadata(file)
        .schema.slice(1)
        .map(({ name }) => name),
      columns.map(({ key }) => key),
    )
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CodeList } from '../../base/code-list.ts'
import { valueAt } from '../../table/column.ts'
import { getCodeColumn, getColumn, type Table } from '../../table/table.ts'
import { decodeCopy, type ReadColumn } from './decode-copy.ts'
import { encodeCopy } from './encode-copy.ts'

const firms = ['91330212MA2GRPNX1H', '91330212MA2H5CEA8K']

/** As the server sends them: in pieces that end anywhere. */
async function* sent(codes: readonly (string | null)[], pieceBytes: number): AsyncGenerator<Buffer> {
  const years = Int32Array.from(codes, (_, row) => 2020 + row)
  const batch = {
    rowCount: codes.length,
    columns: [
      { type: 'text', values: codes },
      { type: 'integer', values: years },
    ],
  } as const
  const pieces: Uint8Array[] = []
  for await (const piece of encodeCopy(
    (async function* () {
      yield batch
    })(),
  ))
    pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}

function read(codes: readonly (string | null)[], known?: CodeList): Promise<Table> {
  const columns: readonly ReadColumn[] = [
    { field: 'enterprise', kind: 'reference', type: 'text', known },
    { field: 'year', kind: 'year', type: 'integer' },
  ]
  return decodeCopy(sent(codes, 7), columns)
}

const valuesOf = (table: Table, name: string) =>
  Array.from({ length: table.rowCount }, (_, row) => valueAt(getColumn(table, name), row))

test('rows come back as they were sent, wherever the pieces end', async () => {
  const table = await read(['B', null, 'A', 'B'])
  assert.deepEqual(valuesOf(table, 'enterprise'), ['B', null, 'A', 'B'])
  assert.deepEqual(valuesOf(table, 'year'), [2020, 2021, 2022, 2023])
  assert.deepEqual(getCodeColumn(table, 'enterprise').names, ['B', 'A'])
})

test('codes of a list are told by their places in it, others behind them', async () => {
  const list = new CodeList(firms)
  const whole = getCodeColumn(await read([firms[1] ?? '', null, firms[0] ?? ''], list), 'enterprise')
  assert.deepEqual([...whole.codes], [1, -1, 0])
  assert.equal(whole.names, list.codes)
  const more = getCodeColumn(await read(['X', firms[1] ?? '', 'X'], list), 'enterprise')
  assert.deepEqual([...more.codes], [2, 1, 2])
  assert.deepEqual(more.names, [...firms, 'X'])
})

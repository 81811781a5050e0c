import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodeGb18030 } from '../../test/ugly/write-ugly-csv.ts'
import { RecordCutter } from './csv/record-cutter.ts'
import { readCsv } from './read-csv.ts'
import { readCsvRows } from './read-csv-rows.ts'
import type { WorkbookLimits } from './workbook-limits.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

interface Read {
  readonly rows: readonly (readonly [number: number, ...cells: readonly unknown[]])[]
  readonly told: readonly string[]
}

async function readAll(bytes: Uint8Array, size = 7, limits: Partial<WorkbookLimits> = {}): Promise<Read> {
  const rows: [number, ...unknown[]][] = []
  const told: string[] = []
  for await (const item of readCsvRows(inPieces(bytes, size), '表', limits)) {
    if (item.kind === 'rows')
      rows.push(...item.rows.map(({ number, cells }) => [number, ...cells] as [number]))
    else told.push(`${item.kind} ${item.diagnostic.code}`)
  }
  return { rows, told }
}

const text = '企业,税收\r\n"甲,公司","1,234"\r\n"两\n行",""\r\n\r\n乙公司,5\r\n'
const rows = [
  [1, '企业', '税收'],
  [2, '甲,公司', '1,234'],
  [3, '两\n行', ''],
  [4, ''],
  [5, '乙公司', '5'],
]

const encodings: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 little-endian', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 big-endian', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ['GB18030', encodeGb18030(text)],
]

for (const [name, bytes] of encodings) {
  for (const size of [1, 3, 1000]) {
    test(`${name} in pieces of ${size} bytes is read as it stands`, async () => {
      assert.deepEqual(await readAll(bytes, size), { rows, told: [] })
    })
  }
}

for (const delimiter of [',', '\t', ';', '|', '，']) {
  test(`columns parted by “${delimiter}”`, async () => {
    const bytes = Buffer.from(['a', 'b', '1', '2', '3', '4'].join(delimiter).replace(/(b|2)./g, '$1\n'))
    assert.deepEqual((await readAll(bytes)).rows, [
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ])
  })
}

test('the hint of a spreadsheet names the delimiter and is no row', async () => {
  assert.deepEqual((await readAll(Buffer.from('sep=;\r\na,b;c\r\n'))).rows, [[1, 'a,b', 'c']])
})

test('text that was made harmless comes back as it was', async () => {
  assert.deepEqual((await readAll(Buffer.from("a,b\n'=1+1,'5\n"))).rows[1], [2, '=1+1', "'5"])
})

test('old line ends, and ones that a piece parts, end one row', async () => {
  for (const newline of ['\r\n', '\r', '\n']) {
    const bytes = Buffer.from(['a,b', '1,2', '3,4', ''].join(newline))
    for (const size of [1, 2, 4]) {
      const read = await readAll(bytes, size)
      assert.deepEqual(read.rows, [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
      ])
    }
  }
})

test('it reads what the whole-file reader reads', async () => {
  const field = fc.constantFrom('', 'a', '"', ',', '\n', '甲', ' x ', '""', "'", '1,5')
  const record = fc.array(field, { minLength: 2, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (records, size) => {
        const quoted = records.map((one) => one.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        const bytes = Buffer.from(`${quoted.join('\r\n')}\r\n`)
        const whole = readCsv(bytes, '表')
        assert.ok(whole.isOk)
        const read = await readAll(bytes, size)
        const texts = read.rows.map(([, ...cells]) => cells.map(String))
        while (texts.at(-1)?.every((cell) => cell === '')) texts.pop()
        const expected = whole.value.rows.map((row) => row.map((cell) => cell?.text ?? ''))
        assert.deepEqual(
          texts.map((cells) => cells.join('|').replace(/\|+$/, '')),
          expected.map((cells) => cells.join('|').replace(/\|+$/, '')),
        )
      },
    ),
  )
})

test('a quotation mark that never closes is told', async () => {
  const read = await readAll(Buffer.from('a,b\n1,2\n3,"4\n5,6\n'))
  assert.deepEqual(read.told, ['remark csv-broken-quotes'])
})

test('what is no text, too long, too wide or empty stops with a remark', async () => {
  assert.deepEqual((await readAll(Buffer.from('504b0304', 'hex'))).told, ['problem file-xlsx-as-csv'])
  assert.deepEqual((await readAll(Buffer.alloc(0))).told, ['problem file-empty'])
  assert.deepEqual((await readAll(Buffer.from('a,b\n1,2\n3,4\n'), 7, { maxRows: 2 })).told, [
    'problem sheet-too-many-rows',
  ])
  assert.deepEqual((await readAll(Buffer.from('a,b,c\n'), 7, { maxColumns: 2 })).told, [
    'problem sheet-too-many-columns',
  ])
  assert.deepEqual((await readAll(Buffer.from('a,b\n1,2\n'), 3, { maxFileBytes: 4 })).told, [
    'problem file-too-large',
  ])
})

test('bytes that turn out to be of no encoding stop with a remark, after what could be read', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`甲,乙\n${'1,2\n'.repeat(40_000)}`),
    Buffer.from([0xff, 0xff, 0x0a]),
  ])
  const read = await readAll(bytes, 4096)
  assert.deepEqual(read.told, ['problem csv-unknown-encoding'])
  assert.ok(read.rows.length > 10_000)
})

test('a cut record waits for its end', () => {
  const cutter = new RecordCutter(',')
  assert.equal(cutter.push('1,"a\nb'), '')
  assert.equal(cutter.push('"\n2,"c'), '1,"a\nb"\n')
  assert.equal(cutter.push('""d"'), '')
  assert.equal(cutter.end(), '2,"c""d"')
})

test('memory does not grow with the file', async () => {
  async function* long(): AsyncGenerator<Uint8Array> {
    const piece = Buffer.from('宁波甬江精密机械有限公司,91330212MA2GRPNX1H,1234.5\n'.repeat(1000))
    for (let i = 0; i < 100; i += 1) yield piece
  }
  let count = 0
  let largest = 0
  for await (const item of readCsvRows(long(), '表')) {
    if (item.kind !== 'rows') continue
    count += item.rows.length
    largest = Math.max(largest, item.rows.length)
  }
  assert.equal(count, 100_000)
  assert.ok(largest < 20_000)
})

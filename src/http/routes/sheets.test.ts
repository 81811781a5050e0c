/** The reporting sheet out and in: downloaded, filled in with a spreadsheet library, previewed, committed, and everything that goes wrong on the way. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import ExcelJS from 'exceljs'
import { home, openTestApp, otherUnit, ownUnit } from '../../../test/open-test-app.ts'
import { makeZip } from '../../archive/testing/make-zip.ts'
import type { Role } from '../../domain/access/permissions.ts'
import type { SheetImport } from '../../domain/submission/sheet-import.ts'
import type { Submission } from '../../domain/submission/submission.ts'

const app = await openTestApp()
after(app.stop)
const base = `/api/v1/districts/${home}`
const patents = 'overseas-patent-filings'
const standards = 'zhejiang-made-standards'
const market = 'market-regulation'

async function as(role: Role, unit = ownUnit) {
  return { authorization: `Bearer ${await app.tokenOf(role, { unit })}` }
}

async function download(unit: string, period = '2026', role: Role = 'liaison') {
  const url = `${base}/reporting-sheets/${unit}?period=${period}`
  return app.send({ method: 'GET', url, headers: await as(role, unit) })
}

type Table = ExcelJS.Worksheet

async function fill(bytes: Buffer, change: (sheet: Table, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  const sheet = workbook.getWorksheet('填报表')
  assert.ok(sheet)
  change(sheet, workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Number of the row whose hidden key begins with this submission's id. */
function rowOf(sheet: Table, { id }: Pick<Submission, 'id'>): number {
  for (let row = 5; row <= sheet.rowCount; row += 1)
    if (sheet.getCell(row, 11).text.startsWith(id)) return row
  return assert.fail(`no row of ${id}`)
}

async function upload(bytes: Buffer, unit: string, { name = '填报.xlsx', as: by = unit, period = '' } = {}) {
  const query = `unit=${unit}&name=${encodeURIComponent(name)}${period === '' ? '' : `&period=${period}`}`
  const headers = { ...(await as('liaison', by)), 'content-type': 'application/octet-stream' }
  return app.send({ method: 'POST', url: `${base}/sheet-imports?${query}`, headers, payload: bytes })
}

async function preview(bytes: Buffer, unit: string, name?: string): Promise<SheetImport> {
  const reply = await upload(bytes, unit, name === undefined ? {} : { name })
  assert.equal(reply.statusCode, 201, reply.body)
  return reply.json()
}

async function commit(id: string, unit: string, answers = {}) {
  const url = `${base}/sheet-imports/${id}/commit`
  return app.send({ method: 'POST', url, headers: await as('liaison', unit), payload: { answers } })
}

async function submissionsOf(unit: string): Promise<readonly Submission[]> {
  const url = `${base}/submissions?limit=1000&unit=${unit}`
  return (await app.send({ method: 'GET', url, headers: await as('plan-office') })).json().items
}

async function find(unit: string, indicator: string): Promise<Submission> {
  const found = (await submissionsOf(unit)).find((one) => one.indicator === indicator)
  return found ?? assert.fail(`${indicator} is asked of ${unit}`)
}

interface Act {
  readonly step: string
  readonly as: Role
  readonly value?: number
}

async function act(one: Pick<Submission, 'id' | 'version' | 'unitId'>, { step, as: role, value }: Act) {
  const url = `${base}/submissions/${one.id}/acts`
  const payload = { step, version: one.version, value, isConfirmed: true }
  const reply = await app.send({ method: 'POST', url, headers: await as(role, one.unitId), payload })
  assert.equal(reply.statusCode, 201, reply.body)
  return reply.json()
}

const codes = ({ remarks }: SheetImport) => remarks.map(({ code, cell }) => `${code} ${cell}`)
const changes = ({ cells }: SheetImport) => cells.map((cell) => `${cell.cell} ${cell.change} ${cell.after}`)

test('the sheet opens only what is asked, shows what is known locked, and hides its signed key', async () => {
  const reply = await download(ownUnit)
  assert.equal(reply.statusCode, 200, reply.body.slice(0, 300))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(reply.rawPayload as unknown as ExcelJS.Buffer)
  assert.deepEqual(
    workbook.worksheets.map(({ name, state }) => [name, state]),
    [
      ['填报表', 'visible'],
      ['填报须知', 'visible'],
      ['_key', 'veryHidden'],
      ['_lists', 'veryHidden'],
    ],
  )
  const sheet = workbook.getWorksheet('填报表')
  assert.ok(sheet)
  const asked = await submissionsOf(ownUnit)
  const open = asked.filter(
    ({ period, state }) => period.startsWith('2026') && ['due', 'entered'].includes(state),
  )
  const unlocked: string[] = []
  for (let row = 5; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, 8).protection?.locked === false) {
      unlocked.push(sheet.getCell(row, 11).text.split('@')[0] ?? '')
    } else {
      assert.equal(typeof sheet.getCell(row, 8).value, 'number', `row ${row} shows what is there`)
      assert.match(sheet.getCell(row, 10).text, /\d{4}-\d{2}-\d{2}/, `row ${row} says since when`)
    }
  }
  assert.ok(open.length > 2)
  assert.deepEqual(unlocked.toSorted(), open.map(({ id }) => id).toSorted())
  assert.equal(sheet.getColumn(11).hidden, true)
  assert.equal(sheet.getCell('H5').dataValidation?.type, 'decimal')
  assert.equal(sheet.getCell('E5').dataValidation?.type, 'list')
  assert.match(JSON.stringify(sheet.getCell('B5').note), /工业/)
})

test('the same moment gives the same bytes; the plan office may have any unit’s sheet', async () => {
  const [one, two] = [await download(market), await download(market, '2026', 'plan-office')]
  assert.equal(two.statusCode, 200)
  assert.deepEqual(one.rawPayload, two.rawPayload)
})

test('a period that is none, a unit that is none, and another unit’s sheet are refused', async () => {
  assert.equal((await download(ownUnit, '2026-13')).json().code, 'unknown-period')
  const office = await as('plan-office')
  const unknown = await app.send({
    method: 'GET',
    url: `${base}/reporting-sheets/nobody?period=2026`,
    headers: office,
  })
  assert.equal(unknown.json().code, 'unknown-org-unit')
  const url = `${base}/reporting-sheets/${market}?period=2026`
  const other = await app.send({ method: 'GET', url, headers: await as('liaison', otherUnit) })
  assert.equal(other.json().code, 'forbidden')
})

test('downloaded, filled in, previewed, committed: the values are entered once', async () => {
  const [one, two] = [await find(market, patents), await find(market, standards)]
  const filled = await fill((await download(market)).rawPayload, (sheet) => {
    sheet.getCell(rowOf(sheet, one), 8).value = '１２０件'
    sheet.getCell(rowOf(sheet, one), 9).value = '含 PCT'
    sheet.getCell(rowOf(sheet, two), 8).value = 60
  })
  const seen = await preview(filled, market)
  assert.equal(seen.isCommittable, true, JSON.stringify(seen))
  assert.equal(seen.period, '2026')
  const shown = seen.cells
    .filter(({ change }) => change === 'new')
    .map(({ indicator, before, after, note }) => ({ indicator, before, after, note }))
    .toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1))
  assert.deepEqual(shown, [
    { indicator: patents, before: null, after: 120, note: '含 PCT' },
    { indicator: standards, before: null, after: 60, note: null },
  ])
  assert.equal((await find(market, patents)).state, 'due')
  const reply = await commit(seen.id, market)
  assert.equal(reply.statusCode, 200, reply.body)
  assert.equal(reply.json().state, 'committed')
  const entered = await find(market, patents)
  assert.deepEqual([entered.state, entered.value, entered.version], ['entered', 120, 2])
  const again = await commit(seen.id, market)
  assert.deepEqual([again.statusCode, again.json().code], [409, 'sheet-import-closed'])
  assert.equal((await find(market, patents)).version, 2)
  const kept = await app.send({
    method: 'GET',
    url: `${base}/sheet-imports/${seen.id}`,
    headers: await as('liaison', market),
  })
  assert.deepEqual(kept.json(), reply.json())
})

test('two commits at once: one enters, the other is told', async () => {
  const one = await find(market, standards)
  const filled = await fill((await download(market)).rawPayload, (sheet) => {
    sheet.getCell(rowOf(sheet, one), 8).value = 61
  })
  const seen = await preview(filled, market)
  const replies = await Promise.all([commit(seen.id, market), commit(seen.id, market)])
  assert.deepEqual(replies.map(({ statusCode }) => statusCode).toSorted(), [200, 409])
  const after = await find(market, standards)
  assert.deepEqual([after.value, after.version], [61, one.version + 1])
})

test('the same file once more, one cell changed: one’s own entries are not in the way', async () => {
  const one = await find(market, standards)
  const sheetBefore = (await download(market)).rawPayload
  const first = await fill(sheetBefore, (sheet) => {
    sheet.getCell(rowOf(sheet, one), 8).value = 62
  })
  assert.equal((await commit((await preview(first, market)).id, market)).statusCode, 200)
  const second = await fill(first, (sheet) => {
    sheet.getCell(rowOf(sheet, one), 8).value = 63
  })
  const seen = await preview(second, market)
  assert.deepEqual(
    seen.cells.filter(({ change }) => change === 'changed').map(({ before, after }) => [before, after]),
    [[62, 63]],
  )
})

test('one bad row and nothing is entered; the annotated copy has the remark at its cell', async () => {
  const [one, two] = [
    await find(ownUnit, 'industrial-value-added'),
    await find(ownUnit, 'internet-software-revenue'),
  ]
  let cell = ''
  const filled = await fill((await download(ownUnit)).rawPayload, (sheet) => {
    sheet.getCell(rowOf(sheet, one), 8).value = 540
    cell = `H${rowOf(sheet, two)}`
    sheet.getCell(cell).value = '约六十'
  })
  const seen = await preview(filled, ownUnit)
  assert.equal(seen.isCommittable, false)
  assert.ok(codes(seen).includes(`quantity-approximate ${cell}`), codes(seen).join())
  const reply = await commit(seen.id, ownUnit)
  assert.deepEqual([reply.statusCode, reply.json().code], [422, 'sheet-import-has-errors'])
  assert.match(reply.json().detail, new RegExp(cell))
  assert.equal((await find(ownUnit, 'industrial-value-added')).state, 'due')

  const url = `${base}/sheet-imports/${seen.id}/annotated`
  const annotated = await app.send({ method: 'GET', url, headers: await as('liaison') })
  assert.equal(annotated.statusCode, 200, annotated.body.slice(0, 300))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(annotated.rawPayload as unknown as ExcelJS.Buffer)
  const sheet = workbook.getWorksheet('填报表')
  assert.match(JSON.stringify(sheet?.getCell(cell).note), /约数/)
  assert.equal(sheet?.getCell(cell).value, '约六十')
  assert.match(workbook.getWorksheet('批注')?.getCell('E2').text ?? '', /^请/)

  const mended = await fill(annotated.rawPayload, (table) => {
    table.getCell(cell).value = 60
  })
  const clean = await preview(mended, ownUnit)
  assert.equal(clean.isCommittable, true, codes(clean).join())
})

test('a value in the wrong unit by its size is asked about, and entered as answered', async () => {
  const one = await find(ownUnit, 'industrial-value-added')
  const filled = await fill((await download(ownUnit)).rawPayload, (sheet) => {
    sheet.getCell(rowOf(sheet, one), 8).value = 5_400_000
  })
  const seen = await preview(filled, ownUnit)
  assert.equal(seen.isCommittable, false)
  const asked = seen.cells.find(({ question }) => question !== null)
  assert.equal(asked?.question?.proposed, 540)
  assert.doesNotMatch(asked?.question?.text.zh ?? '{', /\{/)
  const open = await commit(seen.id, ownUnit)
  assert.deepEqual([open.statusCode, open.json().code], [422, 'sheet-import-unanswered'])
  assert.match(open.json().detail, new RegExp(asked?.cell ?? 'none'))
  const reply = await commit(seen.id, ownUnit, { [asked?.cell ?? '']: 'as-proposed' })
  assert.equal(reply.statusCode, 200, reply.body)
  assert.equal(reply.json().cells.find(({ cell }: { cell: string }) => cell === asked?.cell).after, 540)
  assert.equal((await find(ownUnit, 'industrial-value-added')).value, 540)
})

test('someone acts between preview and commit: both values are told and nothing is entered', async () => {
  const [one, two] = [
    await find(ownUnit, 'industrial-investment'),
    await find(ownUnit, 'internet-software-revenue'),
  ]
  const filled = await fill((await download(ownUnit)).rawPayload, (sheet) => {
    sheet.getCell(rowOf(sheet, one), 8).value = 90
    sheet.getCell(rowOf(sheet, one), 5).value = '亿元'
    sheet.getCell(rowOf(sheet, two), 8).value = 61
  })
  const seen = await preview(filled, ownUnit)
  assert.equal(seen.isCommittable, true, codes(seen).join())
  await act(one, { step: 'approve', as: 'approver' })
  const reply = await commit(seen.id, ownUnit)
  assert.deepEqual([reply.statusCode, reply.json().code], [412, 'sheet-import-stale'])
  const [remark] = reply.json().errors
  assert.match(remark.detail, new RegExp(`系统现为 ${one.value}.*表中为 90`))
  assert.equal((await find(ownUnit, 'internet-software-revenue')).state, 'due')
  // the same file once more says the same in its preview, before anything is tried
  const later = await preview(filled, ownUnit)
  assert.ok(later.remarks.some(({ code, text }) => code === 'sheet-row-stale' && text.zh.includes('90')))
})

test('an accepted value is corrected with its reason only, as a new vintage', async () => {
  const unit = 'development-reform'
  const one = await find(unit, 'producer-services-value-added')
  const entered = await act(one, { step: 'enter', as: 'liaison', value: 1200 })
  const approved = await act(entered, { step: 'approve', as: 'approver' })
  await act(approved, { step: 'accept', as: 'plan-office' })
  const sheet = (await download(unit)).rawPayload
  const change = (note: string | null) =>
    fill(sheet, (table) => {
      table.getCell(rowOf(table, one), 8).value = 1210
      table.getCell(rowOf(table, one), 9).value = note
    })
  const bare = await preview(await change(null), unit)
  assert.ok(
    codes(bare).some((code) => code.startsWith('sheet-correction-needs-note I')),
    codes(bare).join(),
  )
  const reasoned = await preview(await change('统计口径核对后更正'), unit)
  assert.equal((await commit(reasoned.id, unit)).statusCode, 200)
  const corrected = await find(unit, 'producer-services-value-added')
  assert.deepEqual([corrected.state, corrected.value], ['entered', 1210])
})

test('a table copied into another workbook, and a CSV of it, are matched by their words', async () => {
  const one = await find(ownUnit, 'internet-software-revenue')
  const rows = [
    ['我的台账', '', ''],
    ['指标名称', '期间', '完成值'],
    [one.name, '2026年前三季度', '61000万元'],
  ]
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('台账').addRows(rows)
  const seen = await preview(Buffer.from(await workbook.xlsx.writeBuffer()), ownUnit)
  assert.deepEqual(changes(seen), ['C3 new 6.1'])
  assert.equal(seen.period, '2026-01..2026-09')
  assert.ok(codes(seen).includes('sheet-key-lost null'))
  const csv = await preview(
    Buffer.from(rows.map((row) => row.join(',')).join('\r\n')),
    ownUnit,
    '台账/三季度.csv',
  )
  assert.deepEqual(changes(csv), ['C3 new 6.1'])
  const url = `${base}/sheet-imports/${csv.id}/annotated`
  const annotated = await app.send({ method: 'GET', url, headers: await as('liaison') })
  const back = new ExcelJS.Workbook()
  await back.xlsx.load(annotated.rawPayload as unknown as ExcelJS.Buffer)
  assert.equal(back.worksheets[0]?.getCell('C3').text, '61000万元')
  assert.ok(back.getWorksheet('批注'))
})

test('an English sheet says the same and comes back as well', async () => {
  const one = await find(ownUnit, 'internet-software-revenue')
  const url = `${base}/reporting-sheets/${ownUnit}?period=${one.period}`
  const headers = { ...(await as('liaison')), 'accept-language': 'en' }
  const workbook = new ExcelJS.Workbook()
  const { rawPayload } = await app.send({ method: 'GET', url, headers })
  await workbook.xlsx.load(rawPayload as unknown as ExcelJS.Buffer)
  const sheet = workbook.getWorksheet('Reporting')
  assert.ok(sheet)
  const row = rowOf(sheet, one)
  sheet.getCell(row, 5).value = 'CNY 10k'
  sheet.getCell(row, 8).value = 610_000
  const seen = await preview(Buffer.from(await workbook.xlsx.writeBuffer()), ownUnit)
  assert.equal(seen.period, one.period)
  assert.deepEqual(
    changes(seen).filter((change) => change.includes('new')),
    [`H${row} new 61`],
  )
})

/** The container of an encrypted workbook: a compound file with the stream that says so. */
function encrypted(): Buffer {
  const bytes = Buffer.alloc(1024)
  bytes.write('d0cf11e0a1b11ae1', 'hex')
  bytes.write('EncryptedPackage\0', 512, 'utf16le')
  bytes.writeUInt16LE(34, 512 + 64)
  bytes.writeUInt8(2, 512 + 66)
  return bytes
}

const own = (await download(ownUnit)).rawPayload
const badFiles: readonly {
  readonly name: string
  readonly bytes: Buffer
  readonly remark: string
  readonly period?: string
}[] = [
  {
    name: 'a sheet of another unit',
    bytes: (await download(market)).rawPayload,
    remark: 'key-sheet-other-unit',
  },
  { name: 'a sheet of another year', bytes: own, period: '2025', remark: 'key-sheet-other-period' },
  {
    name: 'an altered key',
    bytes: await fill(own, (_, workbook) => {
      const key = workbook.getWorksheet('_key')
      if (key) key.getCell('A1').value = key.getCell('A1').text.replace('2026', '2025')
    }),
    remark: 'key-sheet-altered',
  },
  { name: 'a workbook cut off on its way', bytes: own.subarray(0, 4000), remark: 'zip-truncated' },
  { name: 'an encrypted workbook', bytes: encrypted(), remark: 'file-encrypted' },
  {
    name: 'a zip bomb',
    bytes: makeZip([{ name: 'xl/media/bomb', data: Buffer.alloc(110 * 1024 * 1024) }]),
    remark: 'zip-bomb',
  },
  { name: 'a PDF', bytes: Buffer.from('%PDF-1.7 …'), remark: 'file-pdf' },
  {
    name: 'an old workbook',
    bytes: Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'),
    remark: 'file-old-office',
  },
  { name: 'a text without a table', bytes: Buffer.from('你好\n再见\n'), remark: 'sheet-no-head' },
]
for (const { name, bytes, remark, period = '' } of badFiles) {
  test(`${name} is refused with its reason and the way out, and nothing is kept`, async () => {
    const reply = await upload(bytes, ownUnit, { period })
    assert.equal(reply.statusCode, 422, reply.body)
    const problem = reply.json()
    assert.equal(problem.code, 'sheet-refused')
    assert.deepEqual(
      problem.errors.map(({ code }: { code: string }) => code),
      [remark],
    )
    assert.match(problem.detail, /填报\.xlsx.*请/)
  })
}

test('an empty file and one above the limit are refused before they are read', async () => {
  assert.equal((await upload(Buffer.alloc(0), ownUnit)).json().code, 'file-empty')
  assert.equal((await upload(Buffer.alloc(20_000_001), ownUnit)).json().code, 'payload-too-large')
})

test('another unit’s liaison neither uploads for the unit nor reads, commits or annotates its import', async () => {
  assert.equal((await upload(own, ownUnit, { as: otherUnit })).json().code, 'forbidden')
  const { id } = await preview(own, ownUnit)
  const headers = await as('liaison', otherUnit)
  const read = await app.send({ method: 'GET', url: `${base}/sheet-imports/${id}`, headers })
  const annotated = await app.send({ method: 'GET', url: `${base}/sheet-imports/${id}/annotated`, headers })
  const committed = await commit(id, otherUnit)
  assert.deepEqual(
    [read, annotated, committed].map((reply) => [reply.statusCode, reply.json().code]),
    Array.from({ length: 3 }, () => [404, 'not-found']),
  )
})

test('an untouched sheet enters nothing and says so', async () => {
  const seen = await preview((await download(ownUnit)).rawPayload, ownUnit)
  assert.equal(seen.isCommittable, false)
  assert.ok(codes(seen).includes('sheet-nothing-new null'))
  assert.equal((await commit(seen.id, ownUnit)).json().code, 'sheet-import-empty')
})

/** A confirmation sheet out and in as a workbook: filled in with a spreadsheet library, previewed, made the answer, and everything that goes wrong on the way. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { CellValue } from 'exceljs'
import {
  ConfirmationRequests,
  enterpriseOf,
  firms,
  jiangshan,
  land,
} from '../../../test/confirmation-requests.ts'
import { answer, type Fill, fillWorkbook, loadFilling, put } from '../../../test/fill-workbook.ts'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, office } from '../../../test/registry-requests.ts'
import type { AnswerPreview } from '../../domain/confirmation/workbook/answer-preview.ts'

let app: TestApp
let confirmations: ConfirmationRequests
const [first, second] = firms
const own = enterpriseOf(first.code)
/** What the rounds of these tests ask: a number, a choice and a whole number among them. */
const fields = ['taxWanYuan', 'landMu', 'employees', 'size', 'isAboveScale', 'productCluster']
/** Rows of the table, in the order of the fields. */
const rows = { taxWanYuan: 5, landMu: 6, employees: 7, size: 8, isAboveScale: 9, productCluster: 10 } as const

before(async () => {
  app = await openTestApp()
  confirmations = new ConfirmationRequests(app)
  await confirmations.storeFirms()
})
after(() => app.stop())

async function openedSheet(code: string = first.code) {
  return confirmations.sheetOf(await confirmations.openRound({ fields }), code)
}

async function preview(as: As, id: string, bytes: Buffer): Promise<AnswerPreview> {
  const reply = await confirmations.upload(as, { id }, bytes)
  assert.equal(reply.status, 200, JSON.stringify(reply.body))
  return reply.body
}

/** Downloads the sheet, fills it in and uploads it for a preview. */
async function previewFilled(change: Fill) {
  const { id } = await openedSheet()
  const bytes = await fillWorkbook(await confirmations.workbook(own, id), change)
  return { id, bytes, seen: await preview(own, id, bytes) }
}

const codes = ({ remarks }: AnswerPreview) => remarks.map(({ code, cell }) => `${code} ${cell}`)

describe('the workbook of a sheet', () => {
  it('shows what is stored, opens two cells a row, offers choices, and hides its signed key', async () => {
    const { id } = await openedSheet()
    const { workbook, sheet } = await loadFilling(await confirmations.workbook(own, id))
    assert.deepEqual(
      workbook.worksheets.map(({ name, state }) => [name, state]),
      [
        ['确认单', 'visible'],
        ['填写须知', 'visible'],
        ['_key', 'veryHidden'],
        ['_lists', 'veryHidden'],
      ],
    )
    assert.deepEqual(
      [5, 6, 7, 8].map((row) => ['A', 'B', 'C'].map((column) => sheet.getCell(`${column}${row}`).value)),
      [
        ['实缴税金', 120, '万元'],
        ['用地面积', 10, '亩'],
        ['年平均职工人数', 60, '人'],
        ['企业规模', '小型', null],
      ],
    )
    const open = ['A', 'B', 'C', 'D', 'E', 'F'].filter(
      (column) => sheet.getCell(`${column}6`).protection?.locked === false,
    )
    assert.deepEqual(open, ['D', 'E'])
    assert.deepEqual(
      ['D5', 'D8', 'E5'].map((cell) => sheet.getCell(cell).dataValidation?.type),
      ['decimal', 'list', 'textLength'],
    )
    assert.equal(sheet.getColumn(6).hidden, true)
  })

  it('is had by the enterprise and its town while it may be answered, and by nobody else', async () => {
    const sheet = await openedSheet()
    const request = `GET confirmation-sheets/${sheet.id}/workbook`
    assert.ok((await confirmations.workbook(jiangshan, sheet.id)).length > 0)
    assert.equal((await confirmations.ask(office, request)).body.code, 'forbidden')
    assert.equal((await confirmations.ask(enterpriseOf(second.code), request)).status, 404)
    assert.equal((await confirmations.ask(land, request)).status, 404)
    await confirmations.act(own, sheet, { kind: 'confirm' })
    assert.equal((await confirmations.ask(own, request)).body.code, 'confirmation-answered')
  })
})

describe('a filled workbook', () => {
  it('is shown first and answers nothing; sent again with its digest it is the answer', async () => {
    const { id, bytes, seen } = await previewFilled((sheet) => {
      sheet.getCell(`D${rows.landMu}`).value = 8.5
      sheet.getCell(`E${rows.landMu}`).value = '退租一块'
      sheet.getCell(`D${rows.size}`).value = '微型'
      sheet.getCell(`E${rows.size}`).value = '从业人员减少'
    })
    assert.deepEqual(
      seen.objections.map(({ field, cell, stored, held, reason }) => [field, cell, stored, held, reason]),
      [
        ['landMu', 'D6', 10, 8.5, '退租一块'],
        ['size', 'D8', 'small', 'micro', '从业人员减少'],
      ],
    )
    assert.deepEqual([seen.isCommitted, seen.remarks], [false, []])
    assert.equal((await confirmations.read(own, id)).state, 'asked')
    const done = await confirmations.upload(own, { id, digest: seen.digest }, bytes)
    assert.equal(done.body.isCommitted, true, JSON.stringify(done.body))
    const sheet = await confirmations.read(own, id)
    assert.deepEqual([sheet.state, sheet.answer?.via, sheet.openObjections], ['objected', 'workbook', 2])
    const twice = await confirmations.upload(own, { id, digest: seen.digest }, bytes)
    assert.equal(twice.body.code, 'confirmation-answered')
  })

  it('without an entry confirms everything, but only once its preview was confirmed', async () => {
    const { id } = await openedSheet()
    const bytes = await confirmations.workbook(jiangshan, id)
    const seen = await preview(jiangshan, id, bytes)
    assert.deepEqual([seen.objections, (await confirmations.read(own, id)).state], [[], 'asked'])
    await confirmations.upload(jiangshan, { id, digest: seen.digest }, bytes)
    const { state, answer } = await confirmations.read(own, id)
    assert.deepEqual([state, answer?.via], ['confirmed', 'workbook'])
  })

  const readings: readonly (readonly [string, keyof typeof rows, CellValue, unknown])[] = [
    ['full-width digits', 'landMu', '８．５', 8.5],
    ['a number as text', 'taxWanYuan', '1,180.5', 1180.5],
    ['the unit of the field', 'landMu', '8.5亩', 8.5],
    ['another unit of the same kind', 'taxWanYuan', '1180000元', 118],
    ['a computed number', 'employees', { formula: '60-5', result: 55 }, 55],
    ['a choice in English', 'size', 'large', 'large'],
    ['yes or no', 'isAboveScale', '是', true],
    ['a short name of a cluster', 'productCluster', '集成电路', 'digital/ic'],
  ]
  for (const [what, field, written, held] of readings) {
    it(`may hold ${what}`, async () => {
      const { seen } = await previewFilled((sheet) => {
        sheet.getCell(`D${rows[field]}`).value = written
        sheet.getCell(`E${rows[field]}`).value = '以账面为准'
      })
      assert.deepEqual(
        [seen.objections.map((one) => one.held), seen.digest !== null],
        [[held], true],
        JSON.stringify(seen.remarks),
      )
    })
  }

  it('may hold everything that its own lists offer', async () => {
    const { id } = await openedSheet()
    const bytes = await confirmations.workbook(own, id)
    const { workbook } = await loadFilling(bytes)
    const lists = workbook.getWorksheet('_lists') ?? assert.fail('the lists are there')
    const offered = lists.getColumn(3).values.flatMap((one) => (typeof one === 'string' ? [one] : []))
    assert.ok(offered.some((one) => one.includes(' · ')))
    for (const one of offered) {
      const seen = await preview(own, id, await fillWorkbook(bytes, answer('D10', one)))
      assert.deepEqual([seen.remarks, seen.objections.length], [[], 1], one)
    }
  })

  const faults: readonly (readonly [string, Fill, string])[] = [
    ['the stored value', answer('D6', 10), 'confirmation-held-same D6'],
    ['the stored value as text', answer('D6', '１０．０亩'), 'confirmation-held-same D6'],
    ['no reason', put('D6', 8.5), 'confirmation-reason-missing E6'],
    ['a reason alone', put('E6', '退租'), 'confirmation-reason-alone D6'],
    ['a long reason', answer('D6', 8.5, '长'.repeat(501)), 'confirmation-reason-long E6'],
    ['a dash for a value', answer('D6', '—'), 'confirmation-held-absent D6'],
    ['no exact number', answer('D6', '约9'), 'quantity-approximate D6'],
    ['a unit of another kind', answer('D6', '9人'), 'number-unit-mismatch D6'],
    ['less than the least', answer('D6', -3), 'number-too-small D6'],
    ['half a person', answer('D7', 60.5), 'number-not-whole D7'],
    ['an unknown choice', answer('D8', '巨型'), 'choice-unknown D8'],
    ['a formula without its result', answer('D6', { formula: '1+1' }), 'cell-stale D6'],
    [
      'a row that is not asked',
      (sheet, workbook) => {
        put('F6', 'profitWanYuan')(sheet, workbook)
        answer('D6', 8.5)(sheet, workbook)
      },
      'confirmation-row-unknown D6',
    ],
    ['a row twice', put('F7', 'landMu'), 'confirmation-row-double F7'],
    ['a row less', (sheet) => sheet.spliceRows(6, 1), 'confirmation-row-missing null'],
  ]
  for (const [what, change, expected] of faults) {
    it(`with ${what} is told so at its place and cannot be sent`, async () => {
      const { id, bytes, seen } = await previewFilled((sheet, workbook) => {
        answer('D5', 118)(sheet, workbook)
        change(sheet, workbook)
      })
      assert.ok(codes(seen).includes(expected), `${codes(seen)}`)
      assert.equal(seen.digest, null)
      const forced = await confirmations.upload(own, { id, digest: '0'.repeat(64) }, bytes)
      assert.equal(forced.body.code, 'confirmation-workbook-errors', JSON.stringify(forced.body))
      assert.equal((await confirmations.read(own, id)).state, 'asked')
    })
  }

  it('that is not what the preview showed is refused', async () => {
    const { id, bytes, seen } = await previewFilled(answer('D6', 8.5))
    const other = await fillWorkbook(bytes, answer('D6', 9))
    const reply = await confirmations.upload(own, { id, digest: seen.digest }, other)
    assert.equal(reply.body.code, 'confirmation-workbook-differs', JSON.stringify(reply.body))
  })
})

/** Files that are no filled workbook of a confirmation sheet, or not of this one as it stands. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type ExcelJS from 'exceljs'
import {
  ConfirmationRequests,
  enterpriseOf,
  firms,
  jiangshan,
  land,
  objectToLand,
} from '../../../test/confirmation-requests.ts'
import { type Fill, fillWorkbook, put } from '../../../test/fill-workbook.ts'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { office } from '../../../test/registry-requests.ts'

let app: TestApp
let confirmations: ConfirmationRequests
const [first, second] = firms
const own = enterpriseOf(first.code)

before(async () => {
  app = await openTestApp()
  confirmations = new ConfirmationRequests(app)
  await confirmations.storeFirms()
})
after(() => app.stop())

describe('a file that is none of this sheet', () => {
  const files: readonly (readonly [string, (id: string) => Promise<Buffer>, string])[] = [
    ['text', async () => Buffer.from('字段,台账值\n'), 'key-sheet-missing'],
    [
      'a broken workbook',
      async (id) => (await confirmations.workbook(own, id)).subarray(0, 900),
      'zip-truncated',
    ],
    ['a workbook with a password', async () => encrypted(), 'file-encrypted'],
    [
      'a workbook of somebody',
      async (id) => edited(id, (_, book) => book.removeWorksheet('_key')),
      'key-sheet-missing',
    ],
    [
      'a workbook with an altered key',
      async (id) => edited(id, (_, book) => relabel(book)),
      'key-sheet-altered',
    ],
    ['a workbook whose head is gone', async (id) => edited(id, put('D4', '正确值')), 'confirmation-no-head'],
  ]
  for (const [what, make, code] of files) {
    it(`such as ${what} is refused with the way out`, async () => {
      const { id } = await confirmations.openedSheet()
      const reply = await confirmations.upload(own, { id }, await make(id))
      assert.deepEqual([reply.status, reply.body.code], [422, 'sheet-refused'], JSON.stringify(reply.body))
      assert.deepEqual(
        reply.body.errors.map((error: { code: string }) => error.code),
        [code],
      )
    })
  }

  it('such as that of another enterprise or another round is refused', async () => {
    const round = await confirmations.openRound()
    const mine = await confirmations.sheetOf(round, first.code)
    const foreign = await confirmations.sheetOf(round, second.code)
    const former = await confirmations.openedSheet()
    for (const id of [foreign.id, former.id]) {
      const reply = await confirmations.upload(
        jiangshan,
        { id: mine.id },
        await confirmations.workbook(jiangshan, id),
      )
      assert.equal(reply.body.code, 'confirmation-workbook-other', JSON.stringify(reply.body))
    }
  })

  it('or one from before the sheet or its values changed is refused', async () => {
    const sheet = await confirmations.openedSheet(second.code)
    const theirs = enterpriseOf(second.code)
    const bytes = await confirmations.workbook(theirs, sheet.id)
    const { body } = await confirmations.act(theirs, sheet, objectToLand())
    await confirmations.act(theirs, body, { kind: 'withdraw' })
    const acted = await confirmations.upload(theirs, { id: sheet.id }, bytes)
    assert.equal(acted.body.code, 'confirmation-workbook-stale', JSON.stringify(acted.body))
    const fresh = await confirmations.workbook(theirs, sheet.id)
    const items = [{ key: `${second.code}~2025`, version: 1 }]
    const edits = { items, values: { landMu: 9.9 } }
    assert.equal((await confirmations.ask(land, 'POST registries/enterprise-year/edits', edits)).status, 200)
    const edited = await confirmations.upload(theirs, { id: sheet.id }, fresh)
    assert.equal(edited.body.code, 'confirmation-workbook-stale', JSON.stringify(edited.body))
  })

  it('and none is taken once the round is closed, nor from one who may not answer', async () => {
    const round = await confirmations.openRound()
    const { id } = await confirmations.sheetOf(round, first.code)
    const bytes = await confirmations.workbook(own, id)
    assert.equal((await confirmations.upload(office, { id }, bytes)).body.code, 'forbidden')
    await confirmations.ask(office, `POST confirmation-rounds/${round.id}/close`, {
      version: 1,
      reason: '完',
    })
    assert.equal((await confirmations.upload(own, { id }, bytes)).body.code, 'confirmation-closed')
  })
})

async function edited(id: string, change: Fill): Promise<Buffer> {
  return fillWorkbook(await confirmations.workbook(own, id), change)
}

function relabel(workbook: ExcelJS.Workbook): void {
  const cell = workbook.getWorksheet('_key')?.getCell('A1') ?? assert.fail('the key sheet is there')
  cell.value = cell.text.replace('2025', '2024')
}

/** The container of an encrypted workbook: a compound file with the stream that says so. */
function encrypted(): Buffer {
  const bytes = Buffer.alloc(1024)
  bytes.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  bytes.write('EncryptedPackage\0', 512, 'utf16le')
  bytes.writeUInt16LE(34, 512 + 64)
  bytes.writeUInt8(2, 512 + 66)
  return bytes
}

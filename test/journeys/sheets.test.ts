import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { readWorkbook } from '../../src/sheet/xlsx/read-xlsx.ts'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { download, see, seeNot, settles } from './see.ts'

const site = await openSite()
after(site.stop)

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writes into the value column, by the beginning of the indicator's name: the first row of it is the one still asked for. */
async function fill(bytes: Buffer, entries: Readonly<Record<string, string | number>>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  const sheet = workbook.getWorksheet('填报表')
  assert.ok(sheet, 'the workbook has its sheet')
  const head = findHead(sheet)
  const open = new Map(Object.entries(entries))
  sheet.eachRow((row) => {
    const name = String(row.getCell(head.name).value ?? '')
    const entry = [...open].find(([start]) => name.startsWith(start))
    if (entry === undefined) return
    row.getCell(head.value).value = entry[1]
    open.delete(entry[0])
  })
  assert.deepEqual([...open.keys()], [], 'the sheet asks for all of them')
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function findHead(sheet: ExcelJS.Worksheet): { readonly name: number; readonly value: number } {
  const head = { name: 0, value: 0 }
  sheet.eachRow((row) => {
    row.eachCell((cell, column) => {
      if (head.name === 0 && cell.text === '指标') head.name = column
      if (head.value === 0 && cell.text === '数值') head.value = column
    })
  })
  assert.ok(head.name > 0 && head.value > 0, 'the sheet has its headings')
  return head
}

async function upload(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page
    .getByRole('region', { name: '二、上传填好的表' })
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: type, buffer: bytes })
}

const work = async (page: Page) => (await ask(page, 'listWork', {})).items.length

test(
  'a sheet goes out, comes back with a slip and a bad text, is repaired, and shortens the work list',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区市场监管局', at: '/sheets' })
    const { name, bytes } = await download(page, page.getByRole('link', { name: /下载填报表/ }))
    assert.match(name, /\.xlsx$/)
    const before = await work(page)
    const remarks = page.getByRole('list', { name: '提示' })
    const commit = page.getByRole('button', { name: /全部提交/ })

    await upload(
      page,
      '第一次.xlsx',
      await fill(bytes, { 累计海外专利申请: '５２件', '累计“浙江制造”': '约490' }),
    )
    await see(remarks.getByText(/填报表![A-Z]+\d+/))
    await see(remarks.getByText(/约490/))
    await see(page.getByRole('row').filter({ hasText: '海外专利' }).getByText('新填'))
    assert.ok(await commit.isDisabled(), 'a sheet with an error cannot be committed')
    assert.equal(await work(page), before)

    const annotated = await download(page, page.getByRole('link', { name: '下载带批注的原表' }))
    const read = await readWorkbook(annotated.bytes)
    assert.ok(read.isOk)

    await upload(page, '第二次.xlsx', await fill(bytes, { 累计海外专利申请: '５２件' }))
    await see(page.getByText(/第二次\.xlsx/))
    await seeNot(remarks.getByRole('img', { name: '错误' }))
    await commit.click()
    await see(page.getByText('已全部提交，进入审核。'))
    await settles(() => work(page), before - 1)
    const { items } = await ask(page, 'listSubmissions', { query: { state: 'entered' } })
    const [entered] = items.filter(({ indicator }) => indicator === 'overseas-patent-filings')
    assert.equal(entered?.value, 52)
  }),
)

test(
  'a workbook of something else is refused with the way out, and nothing changes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区市场监管局', at: '/sheets' })
    const before = await work(page)
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('名单').addRow(['姓名', '电话'])
    await upload(page, '名单.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
    await see(page.getByRole('alert').or(page.getByRole('list', { name: '提示' })))
    await upload(page, '坏的.xlsx', Buffer.from('not a workbook'))
    await see(page.getByRole('alert').filter({ hasText: '没有找到填报表的表头' }))
    assert.equal(await work(page), before)
  }),
)

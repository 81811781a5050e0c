import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { takeTrouble } from '../browser.ts'
import { ask } from './ask.ts'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'
import { choose, download, see, settles } from './see.ts'

const site = await openSite({ enterprises: 100 })
after(site.stop)

const year = 2019
type Firm = Readonly<Record<'creditCode' | 'name', string>>

async function listFirms(page: Page): Promise<readonly Firm[]> {
  const query = { purpose: 'service', limit: 5 } as const
  const { items } = await ask(page, 'listRecords', { params: { registry: 'enterprise' }, query })
  return items.map(({ values }) => ({ creditCode: String(values.creditCode), name: String(values.name) }))
}

/** A table as a bureau sends it: a title, merged heads of two rows with the unit in the upper one, a rough figure, a slip, a subtotal, a sheet of notes. */
async function makeUglySheet(firms: readonly Firm[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('税收')
  sheet.addRow(['企业税收情况统计表'])
  sheet.addRow(['序号', '企业基本情况', null, '税收（万元）', null, '备注'])
  sheet.addRow([null, '统一社会信用代码', '企业名称', '实缴税金', '其中：增值税', null])
  for (const range of ['A1:F1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:F3']) sheet.mergeCells(range)
  const taxes = [100, '约320', 'abc', 212.5, 250]
  for (const [at, { creditCode, name }] of firms.entries())
    sheet.addRow([at + 1, creditCode, name, taxes[at], 20, null])
  sheet.addRow(['小计', null, null, 882.5, 100, null])
  workbook.addWorksheet('说明').addRow(['本表由税务部门提供'])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** One row that needs no question. */
async function makeLandSheet(page: Page): Promise<Buffer> {
  const [firm] = await listFirms(page)
  return Buffer.from(`统一社会信用代码,年度,用地面积（亩）\n${firm?.creditCode},${year},20`)
}

const upload = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  })

async function storedTaxes(page: Page): Promise<readonly unknown[]> {
  const query = { purpose: 'verification', filters: `year:eq:${year}`, sort: 'taxWanYuan' } as const
  const { items } = await ask(page, 'listRecords', { params: { registry: 'enterprise-year' }, query })
  return items.map(({ values }) => values.taxWanYuan)
}

const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

test(
  'a clerk brings in an ugly sheet: confirms its columns, answers its questions, stores it, sees the rows, undoes it',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/imports' })
    const firms = await listFirms(page)
    await upload(page, '税收.xlsx', await makeUglySheet(firms))
    await see(page.getByText('要导入哪一本台账'))
    await choose(page.getByRole('combobox', { name: '导入到' }), '企业年度数据')

    await see(page.getByRole('heading', { name: '工作表“税收”' }))
    await see(page.getByText('表头在第 2—3 行'))
    const tax = page.getByRole('row').filter({ hasText: '税收（万元）/实缴税金' })
    await see(tax.getByTitle('实缴税金'))
    await see(tax.getByTitle('万元'))
    await see(page.getByText('没有找到“企业年度数据”的表头'))
    const confirm = page.getByRole('button', { name: '确认并检查' })
    assert.ok(await confirm.isDisabled(), 'the year is asked first')
    await choose(page.getByRole('combobox', { name: '数据年度' }), `${year} 年`)
    await confirm.click()

    await see(page.getByRole('heading', { name: '检查结果' }))
    await see(page.getByText('小计 1 行'))
    const store = page.getByRole('button', { name: '全部入库' })
    assert.ok(await store.isDisabled(), 'errors hold all rows')
    const rough = page.getByRole('listitem').filter({ hasText: '约320' })
    await rough.getByRole('button', { expanded: false }).click()
    await see(rough.getByText('D5'))
    await rough.getByRole('radio', { name: '按建议改为 320.00 万元' }).check()
    await see(rough.getByText('已答复'))
    const { name, bytes } = await download(page, page.getByRole('link', { name: '下载带批注的文件' }))
    assert.match(name, /批注\.xlsx$/)
    assert.ok(bytes.length > 1000)
    await page.getByRole('checkbox', { name: /搁置有误的行（1 处）/ }).check()
    await store.click()

    await see(page.getByRole('heading', { name: '已入库' }))
    assert.deepEqual(await storedTaxes(page), [100, 212.5, 250, 320])
    const address = page.url()
    await page.getByRole('link', { name: '查看“企业年度数据”的记录' }).click()
    await see(page.getByRole('heading', { level: 1, name: '企业年度数据' }))
    await page.goto(address)
    await page.getByRole('button', { name: '撤销这次导入' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: '撤销原因' }).fill('年度选错')
    await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).click()
    await see(page.getByText('这次导入已撤销'))
    assert.deepEqual(await storedTaxes(page), [])
  }),
)

test(
  'the same heads go straight to the check the next time, and a check is cancelled without a trace',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/imports?into=enterprise-year' })
    const [firm] = await listFirms(page)
    const sheet = `统一社会信用代码,年度,税收（万元）\n${firm?.creditCode},${year},88`
    await upload(page, '一.csv', Buffer.from(sheet))
    await page.getByRole('button', { name: '确认并检查' }).click()
    await see(page.getByRole('heading', { name: '检查结果' }))
    await page.goto('/imports?into=enterprise-year')
    await upload(page, '二.csv', Buffer.from(sheet))
    await see(page.getByRole('heading', { name: '检查结果' }))
    await see(page.getByText('没有问题'))
    await page.getByRole('button', { name: '取消导入' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '取消导入' }).click()
    await see(page.getByText('这次导入已取消'))
    assert.deepEqual(await storedTaxes(page), [])
  }),
)

test(
  'a file that cannot be read is told as what it is, with the way on',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    const files = [
      ['坏.xlsx', Buffer.from('PK\u0003\u0004 broken'), /文件/],
      ['加密.xlsx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), /加密|密码|\.xlsx/],
      ['别的.csv', Buffer.from('姓名,电话\n王某,1\n李某,2\n'), /没有找到“企业年度数据”的表头/],
    ] as const
    for (const [name, bytes, reason] of files) {
      await page.goto('/imports?into=enterprise-year')
      await upload(page, name, bytes)
      const alert = page.getByRole('alert').filter({ hasText: '没能导入' })
      await see(alert)
      assert.match(await alert.innerText(), reason, name)
      await see(page.getByRole('link', { name: '再导入一份' }))
    }
  }),
)

test(
  'whoever leaves while a file is on its way is asked first; a file that has arrived opens its import unasked',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/imports?into=enterprise-year' })
    const sheet = await makeLandSheet(page)
    const { promise: line, resolve: release } = Promise.withResolvers<void>()
    await page.route('**/parts/1', async (route) => {
      await line
      await route.continue()
    })
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.message())
      await dialog.dismiss()
    })
    await upload(page, '慢线.csv', sheet)
    await see(page.getByText('慢线.csv'))
    await page.getByRole('link', { name: '台账与数据字典' }).click()
    await settles(async () => asked.length, 1)
    assert.match(asked[0] ?? '', /文件还在上传/)
    assert.equal(new URL(page.url()).pathname, '/imports')
    release()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
    assert.equal(asked.length, 1)
  }),
)

test(
  'a published list of grades says its year in the title alone: what all rows share is given once',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/imports' })
    const firms = await listFirms(page)
    const rows = firms.map(({ creditCode, name }, at) => `${at + 1},${name},${creditCode},B`)
    const list = ['序号,企业名称,统一社会信用代码,评价等级', ...rows].join('\n')
    await upload(page, '评价结果.csv', Buffer.from(list))
    const given = page.getByRole('group', { name: /^整张表相同/ })
    const confirm = page.getByRole('button', { name: '确认并检查' })
    assert.ok(await confirm.isDisabled(), 'nothing says which evaluation it is')
    await choose(given.getByRole('combobox', { name: '评价', exact: true }), '亩均效益评价')
    await given.getByLabel('评价年度').fill('2019')
    await choose(given.getByRole('combobox', { name: '评价状态' }), '已评')
    await given.getByLabel('公布日期').fill('2020-08-10')
    await given.getByLabel('公布日期').press('Enter')
    await choose(given.getByRole('combobox', { name: '再填一项…' }), '文号')
    await given.getByLabel('文号').fill('示例〔2020〕1号')
    await confirm.click()
    await page.getByRole('button', { name: '全部入库' }).click()
    await see(page.getByText('已入库').first())
    const query = { purpose: 'service', filters: 'dataYear:eq:2019' } as const
    const { items } = await ask(page, 'listRecords', { params: { registry: 'evaluation' }, query })
    assert.deepEqual(
      items.map(({ values: { scheme, standing, grade, publishedOn, documentNumber } }) =>
        [scheme, standing, grade, publishedOn, documentNumber].join(' '),
      ),
      firms.map(() => 'per-mu graded B 2020-08-10 示例〔2020〕1号'),
    )
  }),
)

test(
  'a line that breaks loses nothing: the upload goes on, at once or with the same file later',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/imports?into=enterprise-year' })
    const sheet = await makeLandSheet(page)
    await page.route('**/parts/1', (route) => route.abort('internetdisconnected'))
    await upload(page, '断线.csv', sheet)
    await see(page.getByText('连接中断'))
    takeTrouble(page, /INTERNET_DISCONNECTED/)
    await page.goto('/imports')
    await page.getByRole('link', { name: '断线.csv' }).click()
    await see(page.getByText('上传没有完成'))
    await page.unroute('**/parts/1')
    await upload(page, '另一个.csv', Buffer.from('x'))
    await see(page.getByText('这不是原来的文件'))
    await upload(page, '断线.csv', sheet)
    await see(page.getByRole('button', { name: '确认并检查' }))
  }),
)

test(
  'the pages of the import desk hold on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/imports?into=enterprise-year' })
    await upload(page, '各页.xlsx', await makeUglySheet(await listFirms(page)))
    await see(page.getByRole('button', { name: '确认并检查' }))
    const id = idOf(page)
    const faults = [
      ...(await tour(page, [
        { path: '/imports', shows: '各页.xlsx' },
        { path: `/imports/${id}`, shows: '确认各列怎么读' },
      ])),
    ]
    await page.setViewportSize({ width: 1366, height: 900 })
    await choose(page.getByRole('combobox', { name: '数据年度' }), `${year} 年`)
    await page.getByRole('button', { name: '确认并检查' }).click()
    await see(page.getByRole('heading', { name: '检查结果' }))
    const group = 'error~quantity-approximate~taxWanYuan'
    faults.push(...(await tour(page, [{ path: `/imports/${id}?group=${group}`, shows: '按建议改为' }])))
    const { version } = await ask(page, 'getRegistryImport', { params: { id } })
    await ask(page, 'commitRegistryImport', { params: { id }, body: { version, setsAside: true } })
    faults.push(...(await tour(page, [{ path: `/imports/${id}`, shows: '已入库' }])))
    assert.deepEqual(faults, [])
  }),
)

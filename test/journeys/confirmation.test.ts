import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from '../browser.ts'
import { answer, type Fill, fillWorkbook } from '../fill-workbook.ts'
import { ask } from './ask.ts'
import { lookAt } from './look-at.ts'
import { openSite } from './open-site.ts'
import { addressOf, download, see } from './see.ts'

const site = await openSite({ enterprises: 5000 })
after(site.stop)

const phone = { width: 390, height: 844 } as const
const title = '2025 年度企业数据核对'

test(
  'the plan office opens a round, an enterprise objects on the phone, the owner accepts, and the record has the new value with its history',
  site.journey(async ({ enterAs }) => {
    const office = await enterAs('plan-office', { at: '/confirmations' })
    await see(office.getByText('还没有核对轮次'))
    await office.getByRole('button', { name: '发起一轮' }).click()
    await see(office.getByLabel('名称'))
    await checkPage(office)
    await office.getByLabel('截止日').fill('2026-12-20')
    await office.getByLabel('截止日').press('Tab')
    await office.getByRole('button', { name: '看看涉及多少家' }).click()
    const dialog = office.getByRole('dialog')
    await see(dialog.getByText(/将向 \d+ 家企业各发一张确认单/))
    await dialog.getByRole('button', { name: '发起这一轮' }).click()
    await see(office.getByText('各镇街进度'))

    const firm = await enterAs('enterprise', { ...phone, at: '/m' })
    await firm.getByRole('link', { name: new RegExp(title) }).click()
    await see(firm.getByRole('heading', { name: '年平均职工人数' }))
    assert.deepEqual(await lookAt(firm, { path: addressOf(firm), shows: '年平均职工人数' }), [])
    await firm.setViewportSize(phone)
    await firm.getByLabel('“年平均职工人数”不对').check()
    await firm.getByRole('button', { name: /提交 1 项异议/ }).click()
    await see(firm.getByText('请填写正确值。'))
    await firm.getByLabel('“年平均职工人数”的正确值').fill('801')
    await firm.getByLabel('“年平均职工人数”为什么不对').fill('含劳务派遣，应剔除')
    await checkPage(firm)
    await firm.getByRole('button', { name: /提交 1 项异议/ }).dblclick()
    await see(firm.getByText('已收到，谢谢核对。'))
    const id = addressOf(firm).split('/').at(-1) ?? ''
    const asked = await ask(firm, 'getConfirmationSheet', { params: { id } })
    assert.deepEqual([asked.state, asked.version], ['objected', 2])
    const before = asked.fields.find(({ field }) => field.key === 'employees')?.stored

    const owner = await enterAs('liaison', {
      unit: '区人力社保局',
      at: '/confirmations?tab=objections',
    })
    await owner.getByRole('link', { name: asked.enterpriseName }).click()
    await see(owner.getByText('含劳务派遣，应剔除'))
    assert.deepEqual(await lookAt(owner, { path: addressOf(owner), shows: '含劳务派遣，应剔除' }), [])
    await owner.setViewportSize({ width: 1366, height: 900 })
    await owner.getByRole('button', { name: '采纳', exact: true }).click()
    await owner.getByRole('dialog').getByRole('button', { name: '采纳', exact: true }).click()
    await see(owner.getByText('已采纳'))

    const key = `${asked.enterprise}~${asked.year}`
    const record = await ask(office, 'getRecord', {
      params: { registry: 'enterprise-year', key },
      query: { purpose: 'verification' },
    })
    assert.deepEqual([record.values.employees, record.history[0]?.values.employees], [801, before])
    assert.match(record.change?.note ?? '', /含劳务派遣/)
  }),
)

test(
  'a town officer confirms from paper, prints the sheets of the town, and every page holds in both themes',
  site.journey(async ({ enterAs }) => {
    const town = await enterAs('town-officer', { at: '/confirmations?tab=sheets' })
    await town.getByRole('row').nth(1).getByRole('link').click()
    await see(town.getByText('您据企业的纸质确认单代录'))
    await town.getByRole('button', { name: '全部无误，确认' }).click()
    await town.getByRole('dialog').getByRole('button', { name: '全部无误，确认' }).click()
    await see(town.getByText('镇街据纸质件代录'))
    const { items } = await ask(town, 'listConfirmationRounds', { query: {} })
    const round = `/confirmations/${items[0]?.id}`
    const stops = [
      { path: '/confirmations', shows: title },
      { path: '/confirmations?tab=sheets', shows: '姜山镇' },
      { path: '/confirmations?tab=objections', shows: '只看待处理' },
      { path: round, shows: '各镇街进度' },
    ]
    const faults: string[] = []
    for (const stop of stops) faults.push(...(await lookAt(town, stop)))
    await town.goto(`${round}/papers`)
    await see(town.getByRole('heading', { name: /企业数据确认单/ }))
    await town.emulateMedia({ media: 'print' })
    assert.equal(await town.getByRole('button', { name: '打印', exact: true }).isVisible(), false)
    assert.deepEqual(faults, [])
  }),
)

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Chooses the workbook that the page gave, filled in. */
async function uploadFilled(page: Page, bytes: Buffer, fill: Fill): Promise<void> {
  const buffer = await fillWorkbook(bytes, fill)
  const file = { name: '确认单.xlsx', mimeType: workbookType, buffer }
  await page.getByRole('region', { name: '用表格答复' }).locator('input[type=file]').setInputFiles(file)
}

test(
  'a town officer sends the workbook that an enterprise filled in: faults are told at their cells, the mended one is previewed and sent once',
  site.journey(async ({ enterAs }) => {
    const town = await enterAs('town-officer', { at: '/confirmations?tab=sheets' })
    await town.getByRole('row').nth(1).getByRole('link').click()
    await see(town.getByRole('link', { name: '下载表格' }))
    const { name, bytes } = await download(town, town.getByRole('link', { name: '下载表格' }))
    assert.match(name, /-2025-确认单\.xlsx$/)
    await uploadFilled(town, bytes, answer('D5', '约九'))
    await see(town.getByText(/有 1 处需要改正/))
    await see(town.getByText('确认单!D5'))
    assert.equal(await town.getByRole('button', { name: /项异议，其余确认/ }).count(), 0)
    await checkPage(town)
    await uploadFilled(town, bytes, answer('D5', '１２３．５', '以账面为准'))
    await see(town.getByText('以账面为准'))
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1366]) {
        await town.emulateMedia({ colorScheme })
        await town.setViewportSize({ width, height: 900 })
        await checkPage(town)
      }
    }
    await town.getByRole('button', { name: '提交 1 项异议，其余确认' }).dblclick()
    await see(town.getByText('已收到，谢谢核对。'))
    await see(town.getByText('表格导入'))
    const id = addressOf(town).split('/').at(-1) ?? ''
    const sheet = await ask(town, 'getConfirmationSheet', { params: { id } })
    assert.deepEqual([sheet.state, sheet.version, sheet.answer?.via], ['objected', 2, 'workbook'])
  }),
)

test(
  'an enterprise whose workbook holds no entry is asked once more before everything is confirmed',
  site.journey(async ({ enterAs }) => {
    const office = await enterAs('plan-office', { at: '/confirmations' })
    const body = { title: '第二轮', year: 2025, fields: ['employees'], aim: {}, dueOn: '2026-12-20' }
    const round = await ask(office, 'openConfirmationRound', { body })
    const firm = await enterAs('enterprise', { at: `/confirmations?tab=sheets&round=${round.id}` })
    await firm.getByRole('row').nth(1).getByRole('link').click()
    const { bytes } = await download(firm, firm.getByRole('link', { name: '下载表格' }))
    await uploadFilled(firm, bytes, () => undefined)
    await see(firm.getByText(/表里没有填写任何内容/))
    await checkPage(firm)
    await firm.getByRole('button', { name: '1 项全部无误，确认' }).click()
    await see(firm.getByText('已收到，谢谢核对。'))
    await see(firm.getByText('表格导入'))
  }),
)

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage, takeTrouble } from '../browser.ts'
import { answer, type Fill, fillWorkbook } from '../fill-workbook.ts'
import { ask } from './ask.ts'
import { keepPicture } from './look-at.ts'
import { openSite } from './open-site.ts'
import { addressOf, download, see } from './see.ts'

const site = await openSite({ enterprises: 5000 })
after(site.stop)

const screens = [
  { width: 390, height: 844 },
  { width: 1366, height: 900 },
] as const

/** Opens a round about one field, and its first sheet as the town sees it. */
async function openSheetOf(town: Page, office: Page, title: string): Promise<string> {
  const body = { title, year: 2025, fields: ['employees'], aim: {}, dueOn: '2026-12-20' }
  const round = await ask(office, 'openConfirmationRound', { body })
  await town.goto(`/confirmations?tab=sheets&round=${round.id}`)
  await town.getByRole('row').nth(1).getByRole('link').click()
  await see(town.getByRole('heading', { name: '台账里的数' }))
  return addressOf(town).split('/').at(-1) ?? ''
}

/** What stands in the registry goes up by one. */
async function changeRecord(office: Page, id: string): Promise<number> {
  const sheet = await ask(office, 'getConfirmationSheet', { params: { id } })
  const key = `${sheet.enterprise}~${sheet.year}`
  const params = { registry: 'enterprise-year' }
  const record = await ask(office, 'getRecord', {
    params: { ...params, key },
    query: { purpose: 'verification' },
  })
  const employees = Number(record.values.employees) + 1
  const body = { items: [{ key, version: record.version }], values: { employees } }
  await ask(office, 'editRecords', { params, body })
  return employees
}

async function previewFilled(town: Page, fill: Fill): Promise<void> {
  const { bytes } = await download(town, town.getByRole('link', { name: '下载表格' }))
  const buffer = await fillWorkbook(bytes, fill)
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const part = town.getByRole('region', { name: '用表格答复' })
  await part.locator('input[type=file]').setInputFiles({ name: '确认单.xlsx', mimeType, buffer })
  await see(town.getByRole('button', { name: '提交 1 项异议，其余确认' }))
}

/** After a refusal that the page shows: Chromium notes it too. */
async function lookAround(page: Page, name: string): Promise<void> {
  takeTrouble(page, /status of 409/)
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const screen of screens) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(screen)
      await checkPage(page)
      await keepPicture(page, name)
    }
  }
}

test(
  'a workbook sent after someone else answered: the page tells who did what, and neither the workbook nor what was typed is lost',
  site.journey(async ({ enterAs }) => {
    const office = await enterAs('plan-office')
    const town = await enterAs('town-officer')
    const id = await openSheetOf(town, office, '抢先一轮')
    await town.getByRole('button', { name: '有出入，逐项说明' }).click()
    await town.getByRole('checkbox', { name: '“年平均职工人数”不对' }).check()
    await town.getByLabel('“年平均职工人数”的正确值').fill('77')
    await town.getByLabel('“年平均职工人数”为什么不对').fill('实习生不算')
    await previewFilled(town, answer('D5', 88, '以账面为准'))
    const rival = await enterAs('town-officer')
    const { version } = await ask(rival, 'getConfirmationSheet', { params: { id } })
    await ask(rival, 'addConfirmationAct', {
      params: { id },
      body: { version, act: { kind: 'confirm' } },
    })
    await town
      .getByRole('region', { name: '读到的内容' })
      .getByRole('button', { name: '提交 1 项异议，其余确认' })
      .click()
    const news = town.getByRole('alert').filter({ hasText: '不能再次答复' }).filter({ hasText: '知道了' })
    await see(news.getByText(/：确认无误/))
    await see(town.getByText('已确认', { exact: true }))
    await see(town.getByText('以账面为准'))
    await see(town.getByText('您写的还在，没有提交'))
    await see(town.getByText(/77 人 · 实习生不算/))
    await lookAround(town, 'meanwhile-answered')
    await town.getByRole('button', { name: '撤回答复' }).click()
    await town.getByRole('dialog').getByRole('button', { name: '撤回答复' }).click()
    await see(town.getByLabel('“年平均职工人数”为什么不对'))
    assert.equal(await town.getByLabel('“年平均职工人数”为什么不对').inputValue(), '实习生不算')
    assert.equal(await news.count(), 0)
  }),
)

test(
  'values that change while a person looks at them are not confirmed unseen: the page tells from what to what, and a workbook goes on in the form',
  site.journey(async ({ enterAs }) => {
    const office = await enterAs('plan-office')
    const town = await enterAs('town-officer')
    const id = await openSheetOf(town, office, '变动一轮')
    const first = await changeRecord(office, id)
    await town.getByRole('button', { name: '全部无误，确认' }).click()
    await town.getByRole('dialog').getByRole('button', { name: '全部无误，确认' }).click()
    await see(town.getByText(`台账里的“年平均职工人数”由 ${first - 1} 人 变为 ${first} 人`))
    assert.equal((await ask(town, 'getConfirmationSheet', { params: { id } })).state, 'asked')
    await lookAround(town, 'meanwhile-changed')
    await previewFilled(town, answer('D5', first + 40, '以账面为准'))
    const second = await changeRecord(office, id)
    await town.getByRole('button', { name: '提交 1 项异议，其余确认' }).click()
    await see(town.getByText(`台账里的“年平均职工人数”由 ${first} 人 变为 ${second} 人`))
    await town.getByRole('button', { name: '带到上面的表单里继续' }).click()
    assert.equal(await town.getByLabel('“年平均职工人数”为什么不对').inputValue(), '以账面为准')
    await town.getByRole('button', { name: '提交 1 项异议，其余确认' }).click()
    await see(town.getByText('已收到，谢谢核对。'))
    const sheet = await ask(town, 'getConfirmationSheet', { params: { id } })
    assert.deepEqual([sheet.state, sheet.fields[0]?.objection?.held], ['objected', first + 40])
  }),
)

test(
  'on the phone an answer that comes too late tells what happened and keeps what was written; a reason for closing a closed round is told too',
  site.journey(async ({ enterAs }) => {
    const office = await enterAs('plan-office')
    const body = { title: '手机一轮', year: 2025, fields: ['employees'], aim: {}, dueOn: '2026-12-20' }
    const round = await ask(office, 'openConfirmationRound', { body })
    const firm = await enterAs('enterprise', { width: 390, height: 844, at: '/m' })
    await firm.getByRole('link', { name: /手机一轮/ }).click()
    await firm.getByLabel('“年平均职工人数”不对').check()
    await firm.getByLabel('“年平均职工人数”的正确值').fill('66')
    await firm.getByLabel('“年平均职工人数”为什么不对').fill('多计了返聘')
    await office.goto(`/confirmations/${round.id}`)
    await office.getByRole('button', { name: '结束这一轮' }).click()
    await office.getByLabel('结束原因').fill('我的原因')
    const params = { id: round.id }
    await ask(office, 'closeConfirmationRound', { params, body: { version: 1, reason: '已核完' } })
    await firm.getByRole('button', { name: '提交 1 项异议，其余确认' }).click()
    await see(firm.getByRole('alert').getByText('这一轮核对已经结束', { exact: true }))
    await see(firm.getByText(/66 人 · 多计了返聘/))
    await lookAround(firm, 'meanwhile-phone')
    await office.getByRole('dialog').getByRole('button', { name: '结束这一轮' }).click()
    await see(office.getByText('您写的没有提交，仍保留在这里：“我的原因”'))
    await see(office.getByText(/结束：已核完/))
    await lookAround(office, 'meanwhile-closed')
  }),
)

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from '../browser.ts'
import { creditCodeOf } from '../registry-requests.ts'
import { ask } from './ask.ts'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'
import { addressOf, see, seeNot, settles } from './see.ts'

const site = await openSite()
after(site.stop)

const code = creditCodeOf('MA2400001')
const other = creditCodeOf('MA2400002')
/** The code of the one whose contact person the demo has. */
const ofPerson = '91330212XNGYJCRG3U'

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Rows as departments would have sent them: it was renamed in 2024, its tax of 2025 was corrected. */
async function record(page: Page) {
  const send = (registry: string, rows: readonly Record<string, string | number | boolean>[]) =>
    ask(page, 'sendRecordBatch', { params: { registry }, body: { rows: [...rows] } })
  const edit = (
    registry: string,
    key: string,
    change: { values: object; validFrom?: string; note?: string },
  ) =>
    ask(page, 'editRecords', {
      params: { registry },
      body: { items: [{ key, version: 1 }], ...change, values: { ...change.values } },
    })
  await send('enterprise', [
    { creditCode: code, name: '宁波禾川机械厂', town: '330212110', industryCode: 'C3484', status: 'active' },
    { creditCode: other, name: '宁波禾川电子厂', town: '330212006', industryCode: 'C3972', status: 'active' },
    { creditCode: ofPerson, name: '宁波市垚舸钧弥照明制造有限公司', town: '330212110' },
  ])
  await edit('enterprise', code, { values: { name: '宁波禾川精工厂' }, validFrom: '2024-05-12' })
  await send('enterprise-year', [
    {
      enterprise: code,
      year: 2022,
      isAboveScale: false,
      size: 'small',
      taxWanYuan: 80,
      revenueWanYuan: 1900,
    },
    {
      enterprise: code,
      year: 2024,
      isAboveScale: true,
      size: 'small',
      taxWanYuan: 100,
      revenueWanYuan: 2400,
    },
    {
      enterprise: code,
      year: 2025,
      isAboveScale: true,
      size: 'medium',
      taxWanYuan: 120,
      revenueWanYuan: 3100,
    },
  ])
  await edit('enterprise-year', `${code}~2025`, { values: { taxWanYuan: 125 }, note: '年报核实' })
  await send('enterprise-month', [
    { enterprise: code, month: '2025-03', electricityWanKwh: 3 },
    { enterprise: code, month: '2026-03', electricityWanKwh: 3.6 },
  ])
  const perMu = { enterprise: code, scheme: 'per-mu' }
  await send('evaluation', [
    { ...perMu, dataYear: 2022, standing: 'protected', publishedOn: '2023-08-10' },
    { ...perMu, dataYear: 2024, standing: 'graded', grade: 'B', publishedOn: '2025-08-08' },
  ])
  await send('title', [
    { enterprise: code, rung: 'high-tech', grantedOn: '2022-12-01', validTo: '2025-11-30', batch: '2022 年' },
    { enterprise: code, rung: 'little-giant', grantedOn: '2025-07-14', validTo: '2028-07-13' },
  ])
  await send('site', [{ enterprise: code, siteCode: 'S1', town: '330212110', landMu: 12, landlord: other }])
  await send('person', [{ enterprise: code, duty: 'contact', name: '钱若水', phone: '0574-10000000' }])
}

test(
  'an enterprise is found and opened by the keyboard alone, and its figures say where they come from',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/enterprises' })
    await see(page.getByText('还没有企业'))
    await record(page)
    await page.reload()
    await see(page.getByRole('link', { name: '宁波禾川精工厂' }))
    await page.keyboard.insertText('禾川')
    await page.keyboard.press('Enter')
    await settles(() => page.locator(':focus').innerText(), '宁波禾川电子厂')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await see(title(page, '宁波禾川精工厂'))

    await page.goto('/enterprises')
    await page.getByLabel('企业名称或统一社会信用代码').waitFor()
    await page.keyboard.insertText(code)
    await page.keyboard.press('Enter')
    await see(title(page, '宁波禾川精工厂'))
    assert.equal(addressOf(page), `/enterprises/${code}`)

    await page.getByRole('button', { name: '实缴税金的来源' }).click()
    const sources = page.getByRole('dialog')
    await see(sources.getByText('年报核实'))
    await see(sources.getByText('原为 120.00'))
    await page.keyboard.press('Escape')
    await settles(async () => /why=/.test(addressOf(page)), false)
    await page.getByRole('button', { name: '月度', exact: true }).click()
    await see(page.getByText('2026 年 3 月 · 同比 +20.0%'))
    await page.reload()
    await see(page.getByRole('img', { name: /^当月用电量，/ }))
  }),
)

test(
  'what an enterprise is asked for stands on its page and leads to where it is answered',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: `/enterprises/${code}` })
    const matters = panel(page, '办理事项')
    await see(matters.getByText('没有要办理或办过的事项'))
    const body = {
      title: '2025 年数据核对',
      year: 2025,
      fields: ['taxWanYuan'],
      aim: {},
      dueOn: '2027-01-20',
    }
    await ask(page, 'openConfirmationRound', { body })
    await page.reload()
    await see(matters.getByText('待答复'))
    await see(matters.getByText('2027-01-20'))
    await matters.getByRole('link', { name: '2025 年数据核对' }).click()
    await see(title(page, '宁波禾川精工厂'))
    assert.match(addressOf(page), /^\/confirmations\/sheets\//)
  }),
)

test(
  'as of a day the page has the name, the figures, the titles and the results of that day, also from a link',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { at: `/enterprises/${code}` })
    await see(title(page, '宁波禾川精工厂'))
    await see(page.getByText('曾用名：宁波禾川机械厂'))
    await see(page.getByText('亩均 B（2024 年度）'))
    const day = page.getByLabel('截至日期')
    await day.fill('2024-05-11')
    await day.press('Enter')
    await see(title(page, '宁波禾川机械厂'))
    await see(page.getByText('这是 2024-05-11 的情况'))
    assert.match(addressOf(page), /on=2024-05-11/)
    const titles = panel(page, '资质荣誉')
    await see(titles.getByRole('rowheader', { name: '高新技术企业' }))
    assert.equal(await titles.getByRole('rowheader').count(), 1)
    await see(page.getByText('亩均 保护期（2022 年度）'))
    assert.deepEqual(await panel(page, '评价').getByRole('rowheader').allInnerTexts(), ['2022'])
    assert.deepEqual(await panel(page, '主要数据').getByRole('columnheader').allInnerTexts(), [
      '项目',
      '2022',
    ])
    await page.reload()
    await see(title(page, '宁波禾川机械厂'))
    await page.getByRole('button', { name: '回到今天' }).click()
    await see(title(page, '宁波禾川精工厂'))
    await seeNot(page.getByText('这是 2024-05-11 的情况'))
  }),
)

test(
  'another purpose shows other fields and says which are not shown, names of people among them',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: `/enterprises/${code}` })
    await see(panel(page, '不显示的字段').getByText(/企业联系人：/))
    await seeNot(page.getByText('钱若水'))
    await page.goto(`/enterprises/${code}?purpose=service`)
    await see(panel(page, '联系人').getByText('钱若水'))
    await see(panel(page, '不显示的字段').getByText('不得用于“企业服务”'))
    await page.getByRole('link', { name: '宁波禾川电子厂' }).click()
    await see(title(page, '宁波禾川电子厂'))
    assert.match(addressOf(page), /purpose=service/)
  }),
)

test(
  'a town officer finds the firms of the town alone, on the phone too',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('town-officer', { width: 390, height: 844, at: '/enterprises?q=禾川' })
    await see(page.getByRole('link', { name: '宁波禾川精工厂' }))
    assert.equal(await page.getByRole('link', { name: '宁波禾川电子厂' }).count(), 0)
    await page.getByRole('link', { name: '宁波禾川精工厂' }).click()
    await see(title(page, '宁波禾川精工厂'))
    await checkPage(page)
    await page.goto(`/enterprises/${other}`)
    await see(page.getByText('它不在您可见的范围内'))
  }),
)

test(
  'who belongs to an enterprise comes to its own page and sees no other',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('enterprise', { at: '/' })
    await see(title(page, '宁波市垚舸钧弥照明制造有限公司'))
    assert.equal(addressOf(page), `/enterprises/${ofPerson}`)
    await page.goto(`/enterprises/${code}`)
    await see(page.getByText('它不在您可见的范围内'))
  }),
)

test(
  'the pages of enterprises hold on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    const faults = await tour(page, [
      { path: '/enterprises', shows: '宁波禾川精工厂' },
      { path: '/enterprises?q=没有这家', shows: '没有找到“没有这家”' },
      { path: `/enterprises/${code}?purpose=verification`, shows: '资质荣誉' },
      { path: `/enterprises/${code}?purpose=verification&on=2024-05-11`, shows: '这是 2024-05-11 的情况' },
      {
        path: `/enterprises/${code}?period=month&why=electricityWanKwh`,
        shows: '当月用电量：每个数从哪里来',
      },
    ])
    assert.deepEqual(faults, [])
  }),
)

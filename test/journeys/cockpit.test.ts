import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { addressOf, see, seeNot, settles, tick } from './see.ts'

const site = await openSite()
after(site.stop)

const desk = { width: 1920, height: 1080 }

const table = (page: Page) => page.getByRole('region', { name: '指标体系' }).getByRole('table')
const why = (page: Page) => page.getByRole('dialog', { name: '为何是这个数' })
const rowOf = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) })

test(
  'the cockpit shows all 27 indicators, six headline figures and findings, generated figures marked',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { ...desk, at: '/cockpit' })
    await see(table(page))
    const { readings, findings, headline } = await ask(page, 'getCockpit', {})
    assert.equal(readings.length, 27)
    assert.equal(headline.length, 6)
    assert.equal(await table(page).getByRole('rowheader').getByRole('button').count(), 27)
    assert.equal(await page.getByRole('main').getByRole('button', { name: /应达/ }).count(), 6)
    await see(page.getByText('含演示数据'))
    const generated = readings.filter(({ actual }) => actual?.origin === 'generated').length
    assert.equal(await table(page).getByRole('img', { name: '演示', exact: true }).count(), generated)
    const panel = page.getByRole('region', { name: '本期研判' })
    for (const { text } of findings) await see(panel.getByText(text.zh, { exact: true }))
  }),
)

test(
  'growth of 2023 reads 4.4 against 5.5 and is behind; why? shows the arithmetic and Esc closes it',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { ...desk, at: '/cockpit?year=2023' })
    const row = rowOf(page, '规上工业增加值增速')
    await see(row)
    const text = (await row.innerText()).replaceAll(/\s+/g, ' ')
    assert.match(text, /4\.4 .*5\.5/)
    await see(row.getByRole('img', { name: '落后' }))
    await row.getByRole('button').click()
    await see(why(page).getByRole('heading', { name: '演算' }))
    await see(why(page).getByText(/4\.4 ÷ 5\.5/))
    assert.match(addressOf(page), /why=above-scale-value-added-growth/)
    await page.keyboard.press('Escape')
    await seeNot(why(page))
    assert.equal(addressOf(page), '/cockpit?year=2023')
  }),
)

test(
  'each layout fits the narrowest and the widest screen that gets it',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { ...desk, at: '/cockpit' })
    await see(table(page))
    for (const width of [360, 719, 720, 1440, 1535, 1536, 2799, 2800]) {
      await page.setViewportSize({ width, height: 900 })
      await settles(() => page.evaluate(() => document.documentElement.scrollWidth), width)
    }
  }),
)

test(
  'with the keyboard alone one reaches the table, moves through its rows and opens an explanation',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { ...desk, at: '/cockpit' })
    await see(table(page))
    const first = table(page).getByRole('rowheader').getByRole('button').first()
    const isThere = () => first.evaluate((element) => element === document.activeElement)
    for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press('Tab')
    assert.ok(await isThere(), 'Tab never reaches the table')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await see(why(page).getByRole('heading', { name: /规上工业增加值增速/ }))
    await page.keyboard.press('ArrowDown')
    await see(why(page).getByRole('heading', { name: /生产性服务业增加值/ }))
    await page.keyboard.press('Escape')
    await seeNot(why(page))
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    assert.match(focused ?? '', /生产性服务业增加值/)
  }),
)

test(
  'year and published-only stand in the address, and the back button undoes them',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { ...desk, at: '/cockpit' })
    await see(page.getByText('2025 年度'))
    await page.getByText('2024', { exact: true }).click()
    await see(page.getByText('2024 年度'))
    assert.equal(addressOf(page), '/cockpit?year=2024')
    await tick(page.getByLabel('只看公开数据'))
    await seeNot(page.getByText('含演示数据'))
    assert.equal(addressOf(page), '/cockpit?year=2024&published=true')
    await settles(() => table(page).getByRole('img', { name: '演示', exact: true }).count(), 0)
    await page.goBack()
    await see(page.getByText('含演示数据'))
    await page.goBack()
    await see(page.getByText('2025 年度'))
    assert.equal(addressOf(page), '/cockpit')
  }),
)

test(
  'theme and language are kept for the next visit',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { ...desk, at: '/cockpit' })
    await page.getByRole('button', { name: '改为深色' }).click()
    await page.getByRole('button', { name: 'English' }).click()
    const english = page.getByRole('region', { name: 'Indicators' })
    await see(english)
    await page.reload()
    await see(english)
    const look = await page.evaluate(() => ({
      language: document.documentElement.lang,
      theme: document.documentElement.dataset.theme,
    }))
    assert.deepEqual(look, { language: 'en', theme: 'dark' })
    await page.goto('/indicators')
    await see(page.getByRole('heading', { name: 'Indicators', exact: true }))
  }),
)

test(
  'the wall shows the figures without controls, on one screen, and leaves again',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { ...desk, at: '/cockpit?wall=1' })
    await see(table(page))
    assert.equal(await page.getByLabel('只看公开数据').count(), 0)
    await see(page.getByText('每 60 秒更新'))
    const overflow = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
    assert.ok(overflow <= 0, `${overflow} px below the screen`)
    await page.getByRole('button', { name: '退出大屏' }).click()
    await see(page.getByLabel('只看公开数据'))
    assert.equal(addressOf(page), '/cockpit')
  }),
)

test(
  'a leader goes from the cockpit into the office and back',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { ...desk, at: '/cockpit' })
    await page.getByRole('link', { name: '进入办公端' }).first().click()
    await see(page.getByRole('heading', { name: '指标', exact: true }))
    await page.getByRole('link', { name: '驾驶舱' }).click()
    await see(table(page))
  }),
)

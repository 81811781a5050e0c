import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'
import { see } from './see.ts'

const site = await openSite({ enterprises: 300 })
after(site.stop)

test(
  'the plan office sees how complete the figures are, by unit and by town, and goes from year to month',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/quality' })
    await see(page.getByRole('heading', { name: '数据质量' }))
    await see(page.getByRole('rowheader', { name: '区税务局' }))
    await page.getByText('整行缺报的企业').waitFor()
    await page.goto('/quality?registry=enterprise-month')
    await see(page.getByText('2026 年 9 月', { exact: false }))
    await page.goto('/quality?registry=enterprise-year&period=2023')
    await see(page.getByText('2023 年 ·', { exact: false }))
    const town = page.getByRole('link', { name: '查看下应街道的行' })
    assert.equal(await town.getAttribute('href'), '/registries/enterprise-year?year=2023&town=330212001')
  }),
)

test(
  'the board of data quality holds on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    assert.deepEqual(await tour(page, [{ path: '/quality', shows: '按报送单位' }]), [])
  }),
)

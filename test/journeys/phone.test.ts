import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { checkPage } from '../browser.ts'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { addressOf, see, settles } from './see.ts'

const site = await openSite()
after(site.stop)

const phone = { width: 390, height: 844 } as const

test(
  'on the phone a liaison finds their work, enters a value, and a second tap sends nothing twice',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { ...phone, unit: '区经信局', at: '/m' })
    await see(page.getByText('待我办理（3）'))
    await checkPage(page)
    await page.getByRole('link', { name: /绿色设计示范企业/ }).click()
    await see(page.getByLabel('数值'))
    await checkPage(page)
    const id = addressOf(page).split('/').at(-1) ?? ''
    await page.getByLabel('数值').fill('4')
    await page.getByRole('button', { name: '填报', exact: true }).dblclick()
    await settles(async () => (await ask(page, 'getSubmission', { params: { id } })).value, 4)
    await see(page.getByText('林若溪').filter({ visible: true }))
    const { acts, version } = await ask(page, 'getSubmission', { params: { id } })
    assert.equal(acts.filter(({ step }) => step === 'enter').length, 1)
    assert.equal(version, 2)
  }),
)

test(
  'a town officer reads lights and findings on the phone and opens an indicator',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('town-officer', { ...phone, at: '/m' })
    await see(page.getByText('2025 年度指标'))
    await page.getByRole('link', { name: '指标', exact: true }).click()
    await page.getByRole('link', { name: /规上工业亩均税收/ }).click()
    await see(page.getByText('演算'))
    await checkPage(page)
  }),
)

test(
  'a stranger on the phone signs in and comes back to the phone',
  site.journey(async ({ open }) => {
    const page = await open('/m', phone)
    await page.getByRole('button', { name: '以联络员“林若溪”进入' }).click()
    await see(page.getByText(/待我办理/).first())
    assert.equal(addressOf(page), '/m')
  }),
)

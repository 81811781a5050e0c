import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page, Route } from 'playwright-core'
import { checkPage, takeTrouble } from '../browser.ts'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { addressOf, see, seeNot, settles } from './see.ts'

const site = await openSite({ enterprises: 5000 })
after(site.stop)

const phone = { width: 390, height: 844 } as const
const fields = ['employees', 'landMu'] as const
const names = { employees: '年平均职工人数', landMu: '用地面积' } as const

/** Uploads that the test lets through when it is time. */
async function holdUploads(page: Page) {
  const held = new Map<string, Route>()
  await page.route(/\/evidence\?/, (route) => {
    held.set(new URL(route.request().url()).searchParams.get('name') ?? '', route)
  })
  const take = async (name: string): Promise<Route> => {
    for (;;) {
      const route = held.get(name)
      if (held.delete(name) && route !== undefined) return route
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return {
    pass: async (name: string) => (await take(name)).continue(),
    fail: async (name: string) => (await take(name)).abort('failed'),
  }
}

/** Part of the page that is about one field. */
function cardOf(page: Page, field: (typeof fields)[number]) {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: names[field] }) })
}

async function objectTo(page: Page, field: (typeof fields)[number], file: string): Promise<void> {
  const card = cardOf(page, field)
  await card.getByRole('checkbox').check()
  await card.getByLabel(/的正确值/).fill('7')
  await card.getByLabel(/为什么不对/).fill(`依据${file}`)
  const buffer = Buffer.from(`scan of ${file}`)
  await card.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'image/jpeg', buffer })
}

async function openSheet(page: Page, round: string): Promise<string> {
  await page.goto('/m')
  await page.getByRole('link', { name: new RegExp(round) }).click()
  await see(page.getByRole('heading', { name: names.employees }))
  return addressOf(page).split('/').at(-1) ?? ''
}

test.before(
  site.journey(async ({ enterAs }) => {
    const office = await enterAs('plan-office')
    for (const title of ['佐证一轮', '离开一轮']) {
      const round = { title, year: 2025, fields: [...fields], aim: {}, dueOn: '2026-12-20' }
      await ask(office, 'openConfirmationRound', { body: round })
    }
  }),
)

test(
  'on the phone each field sends its evidence for itself: one is on its way while another fails and is sent again, and the answer has both',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('enterprise', phone)
    const id = await openSheet(page, '佐证一轮')
    const uploads = await holdUploads(page)
    const send = page.getByRole('button', { name: '提交 2 项异议，其余确认' })
    await objectTo(page, 'employees', '花名册.jpg')
    await objectTo(page, 'landMu', '合同.jpg')
    await see(page.getByText('还有 2 个文件正在上传'))
    assert.equal(await send.isDisabled(), true)
    await uploads.fail('合同.jpg')
    await see(page.getByText('“用地面积”的佐证没有传上去'))
    await see(page.getByText('还有 1 个文件正在上传'))
    assert.equal(await send.isDisabled(), true, 'one that failed says nothing of the other')
    takeTrouble(page, /ERR_FAILED/)
    await checkPage(page)
    await cardOf(page, 'landMu').getByRole('button', { name: '重新上传' }).click()
    await uploads.pass('合同.jpg')
    await see(cardOf(page, 'landMu').getByRole('button', { name: '移除 合同.jpg' }))
    assert.equal(await send.isDisabled(), true, 'the first one is still on its way')
    await uploads.pass('花名册.jpg')
    await see(cardOf(page, 'employees').getByRole('button', { name: '移除 花名册.jpg' }))
    await seeNot(page.getByText(/个文件正在上传/))
    await send.click()
    await see(page.getByText('已收到，谢谢核对。'))
    const sheet = await ask(page, 'getConfirmationSheet', { params: { id } })
    const files = sheet.fields.map(({ objection }) => objection?.evidence.map(({ name }) => name))
    assert.deepEqual(files, [['花名册.jpg'], ['合同.jpg']])
  }),
)

test(
  'whoever leaves while a file is on its way is asked, stays with everything as it was, and a value held right again ends its upload',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('enterprise', phone)
    const id = await openSheet(page, '离开一轮')
    const uploads = await holdUploads(page)
    const asked: string[] = []
    let isLeaving = false
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type())
      await (isLeaving ? dialog.accept() : dialog.dismiss())
    })
    await objectTo(page, 'landMu', '合同.jpg')
    await see(page.getByText('还有 1 个文件正在上传'))
    await page.getByRole('link', { name: '待办' }).click()
    await settles(async () => asked, ['confirm'])
    await page.evaluate(() => history.back())
    await settles(async () => asked, ['confirm', 'confirm'])
    await page.evaluate(() => location.reload())
    await settles(async () => asked, ['confirm', 'confirm', 'beforeunload'])
    await see(page.getByText('还有 1 个文件正在上传'))
    assert.equal(addressOf(page), `/m/confirmations/${id}`)
    await page.getByLabel('“用地面积”不对').uncheck()
    await seeNot(page.getByText(/个文件正在上传/))
    assert.equal(await page.getByRole('button', { name: '全部无误，确认' }).isEnabled(), true)
    await objectTo(page, 'landMu', '图纸.jpg')
    await see(page.getByText('还有 1 个文件正在上传'))
    isLeaving = true
    await page.getByRole('link', { name: '待办' }).click()
    await see(page.getByRole('heading', { name: '待办' }))
    assert.equal(asked.length, 4)
    await page.goBack()
    await see(page.getByLabel('“用地面积”为什么不对'))
    assert.equal(await page.getByLabel('“用地面积”为什么不对').inputValue(), '依据图纸.jpg')
    await uploads.fail('图纸.jpg').catch(() => undefined)
  }),
)

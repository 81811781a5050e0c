import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { lookAt } from './look-at.ts'
import { openSite } from './open-site.ts'
import { addressOf, choose, download, see, seeNot, settles } from './see.ts'

const site = await openSite({ enterprises: 5000 })
after(site.stop)

test(
  'an enterprise adds a document to its own file, its town reads it and takes it away with a reason, and the day before there was none',
  site.journey(async ({ enterAs }) => {
    const firm = await enterAs('enterprise', { at: '/enterprises' })
    await see(firm.getByRole('heading', { name: '附件' }))
    const path = addressOf(firm)
    await choose(firm.getByRole('combobox', { name: '类别' }), '环评与排污')
    const file = {
      name: '环评批复.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4 approved'),
    }
    await firm.getByRole('region', { name: '附件' }).locator('input[type=file]').setInputFiles(file)
    await see(firm.getByRole('link', { name: '环评批复.pdf' }))
    await see(firm.getByText(/环评与排污 · 17 B · .* 2026-11-22 添加/))
    assert.deepEqual(await lookAt(firm, { path, shows: '环评批复.pdf' }), [])

    const office = await enterAs('plan-office', { at: path })
    const { bytes } = await download(office, office.getByRole('link', { name: '环评批复.pdf' }))
    assert.equal(bytes.toString(), '%PDF-1.4 approved')
    await office.getByRole('button', { name: '移除 环评批复.pdf' }).click()
    await office.getByRole('dialog').getByLabel('移除原因').fill('已换新批复')
    await office.getByRole('dialog').getByRole('button', { name: '移除' }).click()
    await office.getByText('已移除（1）').click()
    await see(office.getByText(/2026-11-22 移除：已换新批复/))
    assert.deepEqual(await lookAt(office, { path: addressOf(office), shows: '已移除（1）' }), [])
    await office.goto(`${path.split('?')[0]}?on=2026-11-21`)
    await see(office.getByText('还没有附件。'))
    await seeNot(office.getByRole('combobox', { name: '类别' }))

    const leader = await enterAs('leader', { at: path })
    await see(leader.getByRole('heading', { name: '资质荣誉' }))
    assert.equal(await leader.getByRole('heading', { name: '附件' }).count(), 0)
  }),
)

test(
  'whoever leaves the page while a document is on its way is asked first, and it still arrives',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('enterprise', { at: '/enterprises' })
    await see(page.getByRole('heading', { name: '附件' }))
    const path = addressOf(page)
    const { promise: line, resolve: release } = Promise.withResolvers<void>()
    await page.route(/\/documents\?/, async (route) => {
      if (route.request().method() === 'POST') await line
      await route.continue()
    })
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.message())
      await dialog.dismiss()
    })
    const file = { name: '执照.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 licence') }
    await page.getByRole('region', { name: '附件' }).locator('input[type=file]').setInputFiles(file)
    await see(page.getByText('执照.pdf'))
    const elsewhere = page.getByRole('link', { name: '一企一单', exact: true }).first()
    await elsewhere.click()
    await settles(async () => asked.length, 1)
    assert.match(asked[0] ?? '', /文件还在上传/)
    assert.equal(addressOf(page), path)
    release()
    await see(page.getByRole('link', { name: '执照.pdf' }))
    await elsewhere.click()
    await see(page.getByRole('heading', { level: 1, name: '一企一单' }))
    assert.equal(asked.length, 1)
  }),
)

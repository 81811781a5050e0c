import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { takeTrouble } from '../browser.ts'
import { ask } from './ask.ts'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'
import { see } from './see.ts'

const site = await openSite()
after(site.stop)

test(
  'a form that asks for something known is stopped with where it is; without it, it is kept, counts as burden, and is discarded',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区科技局', at: '/forms' })
    await see(page.getByText('还没有登记的表'))
    const draft = page.getByLabel(/^一行一项/)
    await draft.fill('实缴税金（万元）\n食堂就餐人数')
    await page.getByRole('button', { name: '查一查' }).click()
    await page.getByLabel('表名').fill('食堂调查')
    await page.getByRole('button', { name: '登记这张表' }).click()
    await see(
      page.getByRole('alert').filter({ hasText: /“实缴税金（万元）”见.*企业年度数据·实缴税金（区税务局）/ }),
    )
    takeTrouble(page, /status of 422/)
    assert.deepEqual((await ask(page, 'listForms', {})).items, [])

    await draft.fill('食堂就餐人数')
    await page.getByRole('button', { name: '查一查' }).click()
    await see(page.getByText(/共 1 项/))
    await page.getByRole('combobox', { name: '问谁' }).click()
    await page.getByTitle('各镇街', { exact: true }).click()
    await page.getByRole('button', { name: '登记这张表' }).click()
    const kept = page.getByRole('row').filter({ hasText: '食堂调查' })
    await see(kept.getByText(/各镇街 · 每年 1 次 · 1 项/))
    assert.deepEqual(await tour(page, [{ path: '/forms', shows: '食堂调查' }]), [])
    await page.setViewportSize({ width: 1366, height: 900 })

    const town = await enterAs('town-officer', { at: '/burden' })
    await see(
      town
        .getByRole('row')
        .filter({ hasText: '食堂调查' })
        .getByText(/= 3 分钟\/年/),
    )

    await kept.getByRole('button', { name: '停发' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('停发原因').fill('并入年报')
    await dialog.getByRole('button', { name: '停发' }).click()
    await see(kept.getByText(/已停发.*并入年报/))
    await town.reload()
    await see(town.getByRole('row').filter({ hasText: '食堂调查' }).getByText('已省'))
  }),
)

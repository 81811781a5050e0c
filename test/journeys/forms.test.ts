import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { checkPage, takeTrouble } from '../browser.ts'
import { ask } from './ask.ts'
import { keepPicture, tour } from './look-at.ts'
import { openSite } from './open-site.ts'
import { choose, see, settles } from './see.ts'

const site = await openSite({ enterprises: 500 })
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

test(
  'whom a form asks is chosen, and how many that is and what it costs is told before it is saved; the burden has the same number',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区科技局', at: '/forms?heads=食堂层数' })
    await see(page.getByText(/将问 \d+ 家企业：每份 1 项 × 每年 1 次 × 每项 3 分钟/))
    const all = Number(/将问 (\d+) 家/.exec(await page.getByRole('status').innerText())?.[1])
    await choose(page.getByRole('combobox', { name: '镇街' }), '姜山镇')
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: '规上规下' }).click()
    await page.getByTitle('只问规上', { exact: true }).click()
    await settles(async () => (await page.getByRole('status').innerText()).includes(`将问 ${all} 家`), false)
    const told = await page.getByRole('status').innerText()
    const count = Number(/将问 (\d+) 家/.exec(told)?.[1])
    assert.ok(count > 0 && count < all, told)
    await page.getByLabel('表名').fill('食堂层数')
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1366]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await checkPage(page)
        await keepPicture(page, '-forms-aim')
      }
    }
    await page.getByRole('button', { name: '登记这张表' }).click()
    const kept = page.getByRole('row').filter({ hasText: '食堂层数' })
    await see(kept.getByText(`${count} 家企业 · 姜山镇 · 只问规上`))
    const office = await enterAs('plan-office')
    const { units } = await ask(office, 'getBurden', {})
    const item = units.flatMap(({ items }) => items).find(({ label }) => label.zh === '食堂层数')
    assert.deepEqual([item?.answers, item?.minutes], [count, count * 3])
  }),
)

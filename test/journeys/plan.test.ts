import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openSite } from './open-site.ts'
import { addressOf, see, seeNot, settles } from './see.ts'

const site = await openSite()
after(site.stop)

const counts = {
  目标: 99,
  指标体系: 27,
  任务与保障: 24,
  责任单位: 26,
  产业集群: 8,
}

test(
  'the plan’s tabs carry its counts, and each opens at its own address',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { at: '/plan' })
    const tabs = page.getByRole('navigation', { name: '方案各部分' })
    for (const [name, count] of Object.entries(counts)) {
      await tabs.getByRole('link', { name: `${name} ${count}`, exact: true }).click()
      await see(tabs.locator('[aria-current="page"]').filter({ hasText: name }))
      assert.match(addressOf(page), /^\/plan\?tab=\w+$/)
    }
    await tabs.getByRole('link', { name: /^目录/ }).click()
    await see(page.getByText('不是正式印发的文本'))
  }),
)

test(
  'whoever searches 亩均税收 finds it in indicators and targets and jumps to the target',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区经信局', at: '/plan' })
    await page.getByRole('searchbox', { name: /在方案中查找/ }).fill('亩均税收')
    await see(page.getByText('“亩均税收”的查找结果'))
    await see(page.getByRole('link', { name: '规上工业亩均税收（万元/亩）' }))
    await page.getByRole('link', { name: '核心地块亩均税收' }).click()
    await see(page.getByRole('region', { name: '目标' }).getByText('T35'))
    assert.match(addressOf(page), /tab=targets/)
  }),
)

test(
  'words that the plan does not have are said so, with a way on',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { at: '/plan?find=鲸鱼养殖' })
    await see(page.getByText('方案中没有找到“鲸鱼养殖”'))
    await page.getByRole('searchbox', { name: /在方案中查找/ }).fill('')
    await seeNot(page.getByText('方案中没有找到“鲸鱼养殖”'))
    await settles(async () => addressOf(page), '/plan')
  }),
)

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ask } from './ask.ts'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'
import { addressOf, see, seeNot } from './see.ts'

const site = await openSite({ enterprises: 400 })
after(site.stop)

test(
  'a leader goes from an indicator to a town, a cluster and the enterprises behind it, and the parts add up',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { at: '/indicators/industrial-value-added' })
    await page.getByRole('region', { name: '按企业数据计算' }).getByRole('link', { name: '看构成' }).click()
    await see(page.getByText('与总数一致：每家企业只归一处'))
    const parts = page.getByRole('region', { name: '构成' })
    await parts.getByRole('link', { name: '姜山镇' }).click()
    await see(parts.getByRole('button', { name: '不再只看姜山镇' }))
    assert.match(addressOf(page), /town=330212110/)
    assert.match(addressOf(page), /by=cluster/)
    const { items } = await ask(page, 'listComputedRows', {
      params: { id: 'industrial-value-added' },
      query: { town: '330212110', limit: 1 },
    })
    const largest = items[0]
    assert.ok(largest !== undefined && largest.town === '330212110')
    await see(
      page.getByRole('region', { name: '背后的企业' }).getByRole('link', { name: largest.name ?? '' }),
    )
    await parts.getByRole('button', { name: '不再只看姜山镇' }).click()
    await see(parts.getByRole('link', { name: '潘火街道' }))
  }),
)

test(
  'a liaison sees totals by town and cluster only, and is told so',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { at: '/indicators/industrial-tax-per-mu/computed' })
    const parts = page.getByRole('region', { name: '构成' })
    await see(parts.getByText('您的角色只能看按镇街或按集群的汇总'))
    await see(parts.getByRole('cell', { name: '不公开' }).first())
    await seeNot(parts.getByRole('link', { name: '姜山镇' }))
    await page.goto('/towns/330212110')
    await see(page.getByText('没有权限查看这一页'))
  }),
)

test(
  'pages of computed figures, towns and clusters hold on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader')
    const faults = await tour(page, [
      { path: '/indicators/industrial-value-added/computed', shows: '与总数一致' },
      { path: '/towns/330212110', shows: '本镇街的指标' },
      { path: '/towns/330212999', shows: '没有这个镇街' },
      { path: '/clusters/digital', shows: '电子材料' },
      { path: '/clusters/nothing', shows: '没有这个集群' },
    ])
    assert.deepEqual(faults, [])
  }),
)

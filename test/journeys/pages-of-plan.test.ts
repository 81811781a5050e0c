import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'

const site = await openSite()
after(site.stop)

test(
  'the sign-in page, the cockpit, the indicators and the plan hold on every screen in both themes',
  site.journey(async ({ open, enterAs }) => {
    const entrance = await open('/sign-in')
    const page = await enterAs('leader')
    const faults = [
      ...(await tour(entrance, [{ path: '/sign-in', shows: '以演示人物身份进入' }])),
      ...(await tour(page, [
        { path: '/cockpit', shows: '指标体系' },
        { path: '/cockpit?why=industrial-tax-per-mu', shows: '演算' },
        { path: '/indicators', shows: '共 27 项' },
        { path: '/indicators/industrial-tax-per-mu', shows: '怎么算出来的' },
        { path: '/plan', shows: '不是正式印发的文本' },
        { path: '/plan?tab=targets', shows: '共 99 项' },
        { path: '/plan?tab=indicators', shows: '序号照原文' },
        { path: '/plan?tab=actions', shows: '牵头' },
        { path: '/plan?tab=units', shows: '单位名照原文' },
        { path: '/plan?tab=clusters', shows: '领域' },
        { path: '/plan?tab=zones', shows: '重点园区' },
        { path: '/plan?tab=names', shows: '数字系统与服务' },
        { path: '/plan?find=亩均', shows: '的查找结果' },
      ])),
    ]
    assert.deepEqual(faults, [])
  }),
)

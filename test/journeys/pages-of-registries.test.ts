import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'
import { nameOf, sendEnterprises } from './registry-rows.ts'

const site = await openSite()
after(site.stop)

test(
  'the pages of registries hold on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    const [code] = await sendEnterprises(page, 20)
    const faults = await tour(page, [
      { path: '/registries', shows: '集群企业名单' },
      { path: '/registries?field=enterprise-year.taxWanYuan', shows: '实际入库' },
      { path: '/registries?field=enterprise-year', shows: '一行之内的校核' },
      { path: '/registries/enterprise-year?taxWanYuan=10..&missing=profitWanYuan', shows: nameOf(0) },
      { path: `/registries/enterprise-year?record=${code}~2025`, shows: '首次记录' },
      { path: '/registries/title', shows: '台账里还没有您可见的记录' },
      { path: '/registries/nothing', shows: '没有这份台账' },
      { path: '/registry-changes', shows: '系统推送' },
      { path: '/burden?unit=taxation', shows: '每行 1 个字段共 1 分钟' },
    ])
    assert.deepEqual(faults, [])
  }),
)

test(
  'a list with withheld fields holds on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区科技局' })
    const faults = await tour(page, [{ path: '/registries/enterprise-year', shows: '个字段不显示' }])
    assert.deepEqual(faults, [])
  }),
)

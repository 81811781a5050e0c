import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ask } from './ask.ts'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'

const site = await openSite()
after(site.stop)

test(
  'the pages of the plan office hold on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    const faults = await tour(page, [
      { path: '/map', shows: '导入本区界线' },
      { path: '/reporting', shows: '截止日' },
      { path: '/reporting?tab=completeness', shows: '应报' },
      { path: '/units', shows: '区经信局' },
      { path: '/password', shows: '再输一次新密码' },
      { path: '/gallery', shows: '部件陈列', isLarge: true },
    ])
    assert.deepEqual(faults, [])
  }),
)

test(
  'the pages of a liaison hold on every screen in both themes, at the desk and on the phone',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区经信局' })
    const { items } = await ask(page, 'listWork', {})
    const waiting = items.find(({ state }) => state === 'due')
    assert.ok(waiting, 'something waits for a value')
    const faults = await tour(page, [
      { path: '/work', shows: '可办理' },
      { path: `/reporting/${waiting.id}`, shows: '要填的数' },
      { path: '/sheets', shows: '一、下载填报表' },
      { path: '/imports', shows: '还没有导入' },
      { path: '/users', shows: '没有权限查看这一页' },
      { path: '/m', shows: '待我办理' },
      { path: `/m/work/${waiting.id}`, shows: '办理过程' },
      { path: '/m/indicators', shows: '规上工业亩均税收' },
    ])
    assert.deepEqual(faults, [])
  }),
)

test(
  'the pages of the administrators hold on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const faults = [
      ...(await tour(await enterAs('security-admin'), [{ path: '/users', shows: '共' }])),
      ...(await tour(await enterAs('audit-admin'), [{ path: '/audit', shows: '核验整条链' }])),
    ]
    assert.deepEqual(faults, [])
  }),
)

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ask } from './ask.ts'
import { lookAt } from './look-at.ts'
import { openSite } from './open-site.ts'
import { addressOf, see, seeNot } from './see.ts'

const site = await openSite({ enterprises: 5000 })
after(site.stop)

const phone = { width: 390, height: 844 } as const

test(
  'the plan office reminds a town of those who have not answered, once a day; the enterprise sees it on the phone, the town in its list and its log',
  site.journey(async ({ enterAs }) => {
    const office = await enterAs('plan-office')
    const body = { title: '催办一轮', year: 2025, fields: ['employees'], aim: {}, dueOn: '2026-12-20' }
    const round = await ask(office, 'openConfirmationRound', { body })
    await office.goto(`/confirmations/${round.id}`)
    await office.getByRole('button', { name: '催办姜山镇（登录可见）' }).click()
    const dialog = office.getByRole('dialog')
    await see(dialog.getByText('系统不发短信、不打电话'))
    await dialog.getByRole('button', { name: '记录催办（对方登录可见）' }).click()
    await see(office.getByText(/已记录，催办 \d+ 家/))
    assert.deepEqual(
      await lookAt(office, { path: `/confirmations/${round.id}`, shows: '同一张确认单 1 天内只催办一次' }),
      [],
    )
    await office.getByRole('button', { name: '催办姜山镇（登录可见）' }).click()
    await dialog.getByRole('button', { name: '记录催办（对方登录可见）' }).click()
    await see(dialog.getByText(/2026-11-22 已经催办过/))

    const town = await enterAs('town-officer', { at: `/confirmations?tab=sheets&round=${round.id}` })
    await see(town.getByText('2026-11-22 催办'))
    assert.deepEqual(await lookAt(town, { path: addressOf(town), shows: '2026-11-22 催办' }), [])
    await town.setViewportSize({ width: 1366, height: 900 })
    await town.getByRole('row').nth(1).getByRole('link').click()
    await see(town.getByText('催办 1 次，最近 2026-11-22'))
    await seeNot(town.getByRole('button', { name: '催办（登录可见）' }))
    site.clock.now = new Date('2026-11-23T02:00:00Z')
    const later = await enterAs('town-officer', { at: addressOf(town) })
    await later.getByRole('button', { name: '催办（登录可见）' }).click()
    await later.getByRole('dialog').getByRole('button', { name: '记录催办（对方登录可见）' }).click()
    await see(later.getByText('催办 2 次，最近 2026-11-23'))
    assert.deepEqual(await lookAt(later, { path: addressOf(later), shows: '催办 2 次' }), [])
  }),
)

test(
  'an enterprise that was reminded sees on which day, in its list and on its sheet',
  site.journey(async ({ enterAs }) => {
    const office = await enterAs('plan-office')
    const body = { title: '提醒一轮', year: 2025, fields: ['employees'], aim: {}, dueOn: '2026-12-20' }
    const round = await ask(office, 'openConfirmationRound', { body })
    await ask(office, 'remindOfConfirmation', { params: { id: round.id }, body: { of: { kind: 'round' } } })
    const firm = await enterAs('enterprise', { ...phone, at: '/m' })
    const link = firm.getByRole('link', { name: /提醒一轮/ })
    await see(link.getByText(/11-2\d 催办/))
    assert.deepEqual(await lookAt(firm, { path: '/m/confirmations', shows: '催办' }), [])
    await firm.setViewportSize(phone)
    await link.click()
    await see(firm.getByText(/催办 1 次，最近 2026-11-2\d/))
    assert.deepEqual(await lookAt(firm, { path: addressOf(firm), shows: '催办 1 次' }), [])
  }),
)

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { addressOf, see, settles } from './see.ts'

const site = await openSite()
after(site.stop)

test(
  'a leader picks their name on the sign-in page, lands on the cockpit and signs out again',
  site.journey(async ({ open }) => {
    const page = await open('/')
    await see(page.getByRole('heading', { name: '登录', exact: true }))
    await see(page.getByRole('heading', { name: '以演示人物身份进入' }))
    await page.getByRole('button', { name: '以区领导“秦致和”进入' }).click()
    await see(page.getByRole('heading', { name: /制造业高质量发展驾驶舱/ }))
    assert.equal(addressOf(page), '/cockpit')
    assert.equal((await ask(page, 'getSession', {})).user.name, '秦致和')

    await page.getByText('秦致和').click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await see(page.getByText('登录已结束'))
    assert.equal((await page.request.get('/api/v1/session')).status(), 401)
  }),
)

test(
  'a liaison who enters lands on their work',
  site.journey(async ({ open }) => {
    const page = await open('/')
    await page.getByLabel('按单位查找').fill('区经信局')
    await page.getByRole('button', { name: '以联络员“林若溪”进入' }).click()
    await see(page.getByRole('heading', { name: '我的待办' }))
    assert.equal(addressOf(page), '/work')
  }),
)

test(
  'a wrong password is refused in words that do not say which of both was wrong',
  site.journey(async ({ open }) => {
    const page = await open('/sign-in')
    await page.getByLabel('登录名').fill('demo-leader')
    await page.getByLabel('密码').fill('not the password')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await see(page.getByRole('alert').filter({ hasText: /账号或密码不正确/ }))
    assert.equal(await page.getByLabel('登录名').inputValue(), 'demo-leader')
  }),
)

test(
  'a session that ended leads to the sign-in page and from there back to where one was',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { at: '/indicators?status=behind' })
    await see(page.getByRole('heading', { name: '指标', exact: true }))
    await ask(page, 'signOut', {})
    await page.getByRole('link', { name: '行动方案' }).click()
    await see(page.getByText('登录已结束。'))
    assert.match(addressOf(page), /^\/sign-in\?return=/)

    await page.getByRole('button', { name: '以区领导“秦致和”进入' }).click()
    await see(page.getByRole('heading', { name: '行动方案' }))
    await settles(async () => new URL(page.url()).pathname, '/plan')
  }),
)

test(
  'a stranger who opens a deep link signs in first and then sees that very page',
  site.journey(async ({ open }) => {
    const page = await open('/cockpit?year=2023')
    await page.getByRole('button', { name: '以督查“严秉正”进入' }).click()
    await see(page.getByRole('heading', { name: /制造业高质量发展驾驶舱/ }))
    assert.equal(addressOf(page), '/cockpit?year=2023')
  }),
)

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { addressOf, choose, see, seeNot } from './see.ts'

const site = await openSite({ isDemo: false })
after(site.stop)

const secret = 'five lamps at the east gate'
const admins = [
  { title: '系统管理员', login: 'sys.admin', name: '甲系统' },
  { title: '安全管理员', login: 'sec.admin', name: '乙安全' },
  { title: '审计管理员', login: 'aud.admin', name: '丙审计' },
] as const

async function signIn(page: Page, login: string, password = secret): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await see(page.getByRole('navigation', { name: '主菜单' }))
}

async function openUser(page: Page, name: string): Promise<void> {
  await page.goto('/users')
  await page.getByRole('rowheader').getByRole('button', { name }).click()
  await see(page.getByRole('dialog').getByRole('heading', { name: '角色' }))
}

test(
  'a new installation has no account, and the link from its start makes the three administrators',
  site.journey(async ({ open }) => {
    const page = await open('/')
    await see(page.getByText('这是一套新安装的系统'))
    assert.equal(await page.getByText('以演示人物身份进入').count(), 0)
    const path = await site.makeSetupPath()
    await page.goto(path)
    for (const { title, login, name } of admins) {
      const group = page.getByRole('region', { name: title })
      await group.getByLabel('登录名').fill(login)
      await group.getByLabel('姓名').fill(name)
      await group.getByLabel('密码', { exact: true }).fill(secret)
      await group.getByLabel('再输一次密码').fill(secret)
    }
    await page.getByRole('button', { name: '建立三位管理员' }).click()
    await see(page.getByRole('heading', { name: '设置完成' }))
    await page.goto(path)
    await see(page.getByRole('alert'))
    assert.equal(await page.getByLabel('姓名').count(), 0)
  }),
)

test(
  'the system administrator makes an account, the security administrator its role, its person a password of their own',
  site.journey(async ({ open }) => {
    const system = await open('/sign-in')
    await signIn(system, 'sys.admin')
    await system.goto('/users')
    await system.getByRole('button', { name: '新建账号' }).click()
    const dialog = system.getByRole('dialog', { name: '新建账号' })
    await dialog.getByLabel('登录名').fill('yang.liaison')
    await dialog.getByLabel('姓名').fill('杨联络')
    await dialog.getByRole('button', { name: '新建账号' }).click()
    const once = system.getByRole('dialog', { name: '一次性密码' })
    const password = await once.getByRole('code').last().innerText()
    await once.getByRole('button', { name: '已记下，关闭' }).click()
    await seeNot(system.getByText(password))

    const security = await open('/sign-in')
    await signIn(security, 'sec.admin')
    await openUser(security, '杨联络')
    const panel = security.getByRole('dialog')
    await panel.getByRole('button', { name: '添加角色' }).click()
    await choose(panel.getByRole('combobox', { name: '角色' }), '联络员')
    await choose(panel.getByRole('combobox', { name: '单位' }), '姜山镇')
    await panel.getByRole('button', { name: '添加角色' }).click()
    await choose(panel.getByRole('combobox', { name: '角色' }).last(), '审计管理员')
    await see(security.getByText(/不得由同一人担任/))
    assert.ok(await security.getByRole('button', { name: '保存角色' }).isDisabled())
    await security.getByRole('button', { name: '移除这一角色' }).last().click()
    await security.getByRole('button', { name: '保存角色' }).click()
    await see(security.getByText('已保存'))

    const person = await open('/sign-in')
    await signIn(person, 'yang.liaison', password)
    await see(person.getByText('您用的是一次性密码'))
    assert.match(addressOf(person), /^\/password/)
    await person.getByLabel('当前密码').fill(password)
    await person.getByLabel('新密码', { exact: true }).fill('paper lanterns by the lake')
    await person.getByLabel('再输一次新密码').fill('paper lanterns by the lake')
    await person.getByRole('button', { name: '修改密码' }).click()
    await see(person.getByRole('heading', { name: '我的待办' }))
    const { user, grants } = await ask(person, 'getSession', {})
    assert.equal(user.mustChangePassword, false)
    assert.deepEqual(
      grants.map(({ role, unitName }) => ({ role, unitName })),
      [{ role: 'liaison', unitName: '姜山镇' }],
    )

    await person.goto('/users')
    await see(person.getByText('没有权限查看这一页'))
    await see(person.getByText('您现在的角色：联络员（姜山镇）'))
  }),
)

test(
  'the audit administrator reads every step and finds the chain whole',
  site.journey(async ({ open }) => {
    const page = await open('/sign-in')
    await signIn(page, 'aud.admin')
    await page.goto('/audit')
    for (const action of ['完成首次设置', '新建账号', '设置角色', '修改密码'])
      await see(page.getByRole('rowheader').filter({ hasText: action }))
    await page.getByRole('button', { name: '核验整条链' }).click()
    await see(page.getByText(/链完整：\d+ 条记录逐条核对无误/))
    const { isWhole } = await ask(page, 'verifyAudit', {})
    assert.ok(isWhole)
  }),
)

test(
  'before a plan is there, cockpit, indicators, plan, work and sheets say so and what to do',
  site.journey(async ({ open }) => {
    const page = await open('/sign-in')
    await signIn(page, 'yang.liaison', 'paper lanterns by the lake')
    await page.goto('/cockpit')
    await see(page.getByText('还没有行动方案'))
    await page.goto('/indicators')
    await see(page.getByText('还没有行动方案'))
    await page.goto('/plan')
    await see(page.getByText('本区还没有载入行动方案'))
    await page.goto('/work')
    await see(page.getByText('没有待办事项'))
    await page.goto('/reporting')
    await see(page.getByText('还没有要填报的数据'))
  }),
)

/** Every page in both themes on desk, laptop and phone: no error, no request elsewhere, no overflow, nothing serious for axe. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Role } from '../../src/domain/access/permissions.ts'
import { checkPage } from '../browser.ts'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { see } from './see.ts'

const site = await openSite()
after(site.stop)

interface Stop {
  readonly path: string
  /** Text that is there once the page has loaded. */
  readonly shows: string
}

const screens = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
] as const

const themes = ['light', 'dark'] as const

const tours: Readonly<Partial<Record<Role, readonly Stop[]>>> = {
  'plan-office': [
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
    { path: '/map', shows: '导入本区界线' },
    { path: '/work', shows: '可办理' },
    { path: '/reporting', shows: '截止日' },
    { path: '/reporting?tab=completeness', shows: '应报' },
    { path: '/units', shows: '区经信局' },
    { path: '/password', shows: '再输一次新密码' },
    { path: '/gallery', shows: '部件陈列' },
  ],
  liaison: [
    { path: '/work', shows: '可办理' },
    { path: '/sheets', shows: '一、下载填报表' },
    { path: '/users', shows: '没有权限查看这一页' },
  ],
  'security-admin': [{ path: '/users', shows: '共' }],
  'audit-admin': [{ path: '/audit', shows: '核验整条链' }],
}

test(
  'signing in',
  site.journey(async ({ open }) => {
    const page = await open('/sign-in')
    assert.deepEqual(await visit(page, { path: '/sign-in', shows: '以演示人物身份进入' }), [])
  }),
)

for (const [role, tour] of Object.entries(tours))
  test(
    `the pages of ${role}`,
    site.journey(async ({ enterAs }) => {
      const page = await enterAs(role as Role, role === 'liaison' ? { unit: '区经信局' } : {})
      const faults: string[] = []
      const entry = role === 'liaison' ? await findEntry(page) : []
      for (const stop of [...tour, ...entry]) faults.push(...(await visit(page, stop)))
      assert.deepEqual(faults, [])
    }),
  )

/** A submission that waits for a value. */
async function findEntry(page: Page): Promise<readonly Stop[]> {
  const { items } = await ask(page, 'listWork', {})
  const waiting = items.find(({ state }) => state === 'due')
  assert.ok(waiting, 'something waits for a value')
  return [{ path: `/reporting/${waiting.id}`, shows: '要填的数' }]
}

/** Looks at a page in both themes on every screen, and goes on when it fails: one run names all faults. */
async function visit(page: Page, { path, shows }: Stop): Promise<readonly string[]> {
  const faults: string[] = []
  await page.goto(path)
  await see(page.getByText(shows).filter({ visible: true }))
  for (const screen of screens)
    for (const colorScheme of themes) {
      await page.setViewportSize(screen)
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
      const fault = await findFault(page)
      if (fault !== undefined) faults.push(`${screen.width} ${colorScheme}: ${fault}`)
      await keepPicture(page, path)
    }
  return faults
}

async function findFault(page: Page): Promise<string | undefined> {
  try {
    await checkPage(page)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** With GUATU_PICTURES set to a folder, every page is kept as a picture to look at. */
async function keepPicture(page: Page, path: string): Promise<void> {
  const folder = process.env.GUATU_PICTURES
  if (folder === undefined || folder === '') return
  mkdirSync(folder, { recursive: true })
  const { width } = page.viewportSize() ?? { width: 0 }
  const theme = await page.evaluate(() => document.documentElement.dataset.theme)
  const slug = path.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  await page.screenshot({ path: join(folder, `${width}-${theme}${slug}.png`) })
}

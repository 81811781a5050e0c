import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask } from './ask.ts'
import { tour } from './look-at.ts'
import { openSite } from './open-site.ts'
import { addressOf, download, see, seeNot, settles } from './see.ts'

const site = await openSite()
after(site.stop)

/** An invented district's plan; `total` is what the prose promises, the table says 350. */
const planText = (total = '360') => `青岚区先进制造业强基提质行动方案（2025—2027年）

一、总体要求

（一）主要目标

到2027年，全区规上工业增加值达到${total}亿元以上，规上工业亩均税收达到42万元/亩，研发经费支出占营业收入比重达到3.6%。累计新增国家级专精特新“小巨人”企业20家，单位工业增加值能耗下降12%。

二、主攻方向

（一）数字装备产业集群

到2027年，数字装备产业集群规模突破800亿元。重点发展智能机床、工业机器人、传感器等领域，依托青岚高新园区布局。

三、重点任务

（一）实施企业梯队培育工程

每年新增规上工业企业30家，到2026年新增单项冠军企业6家。（牵头单位：区经信局；配合单位：区科技局、区市场监管局）

（二）实施数字化改造工程

到2027年，规上工业企业数字化改造覆盖率达到95%，打造未来工厂5家、智能工厂40家。（牵头单位：区经信局；配合单位：区数据局）

（三）实施空间提效工程

三年盘活低效工业用地2400亩，新建工业标准厂房90万平方米。

附件：主要指标

序号	指标名称	单位	2024年	2025年	2027年	责任单位
1	规上工业增加值	亿元	268	296	350	区经信局
2	规上工业亩均税收	万元/亩	34	36	42	区税务局
`

const upload = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

async function openDraft(page: Page, name: string, text: string): Promise<string> {
  await page.goto('/drafting')
  await upload(page, name, text)
  await page.waitForURL(/\/drafting\/[0-9a-f-]{36}/)
  await see(chosenItem(page))
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

const chosenItem = (page: Page) => page.locator('.item[data-chosen="true"]')
const chosenFinding = (page: Page) => page.locator('.finding[data-chosen="true"]')

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const progressOf = async (page: Page, id: string) =>
  (await ask(page, 'getPlanDraft', { params: { id } })).review.progress

/** All that still waits, by the API: for walks about something else. */
async function settle(page: Page, id: string): Promise<void> {
  const { review, draft } = await ask(page, 'getPlanDraft', { params: { id } })
  let version = draft.version
  const act = async (body: Parameters<typeof ask<'addPlanDraftAct'>>[2]['body']['act']) => {
    const body_ = { expectedVersion: version, key: `settle-${version}`, act: body }
    version = (await ask(page, 'addPlanDraftAct', { params: { id }, body: body_ })).version
  }
  const items = review.items.filter(({ state }) => state === 'open').map((item) => item.id)
  if (items.length > 0) await act({ kind: 'accept', items })
  for (const { id: finding, severity, decision } of review.findings) {
    if (severity === 'error' && decision === null) {
      await act({ kind: 'decide', finding, decision: 'not-a-problem' })
    }
  }
}

async function publishByApi(page: Page, id: string, name: string): Promise<string> {
  await settle(page, id)
  const { draft } = await ask(page, 'getPlanDraft', { params: { id } })
  const body = { expectedVersion: draft.version, name }
  return (await ask(page, 'publishPlanDraft', { params: { id }, body })).id
}

test(
  'a clerk reads a plan in, works by the keyboard, decides a finding, publishes, and exports the tasks',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/drafting' })
    await see(page.getByText('还没有草案'))
    const id = await openDraft(page, '青岚方案.txt', planText())
    const { total } = await progressOf(page, id)
    assert.ok(total > 12, `${total} items were read`)

    await press(page, ...Array.from({ length: 10 }, () => 'Enter'))
    await see(page.getByText(`已校核 10 / ${total}`))
    await settles(async () => (await progressOf(page, id)).settled, 10)
    await press(page, 'u')
    await see(page.getByText(`已校核 9 / ${total}`))

    await press(page, 'e')
    await page.getByLabel('年份', { exact: false }).first().fill('2026')
    await press(page, 'Enter')
    await settles(async () => (await progressOf(page, id)).settled, 10)

    await page.getByRole('button', { name: '发布' }).click()
    await see(page.getByText(`${total - 10} 条待校核`))
    await page
      .getByRole('region', { name: `${total - 10} 条待校核` })
      .getByRole('button', { name: '逐条处理' })
      .click()
    assert.match(addressOf(page), /state=open/)
    await page
      .getByRole('button', { name: '清除筛选' })
      .or(page.getByText('待校核').first())
      .first()
      .waitFor()

    await press(page, 'f')
    await see(
      chosenFinding(page)
        .getByText(/360.*350|350.*360/)
        .first(),
    )
    await press(page, 'b')
    await see(page.locator('.mark[data-ring]').filter({ hasText: '350' }))
    await press(page, '1')
    await see(page.getByText(/采用 A · /))
    await settles(async () => (await progressOf(page, id)).findings.decided, 1)

    await settle(page, id)
    await page.reload()
    await page.getByRole('button', { name: '发布' }).click()
    await page.getByLabel('方案名称').fill('青岚制造业方案')
    await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
    await see(page.getByRole('rowheader', { name: '青岚制造业方案' }))

    await page.goto(`/drafting/${id}`)
    await see(page.getByText('这份草案已发布，只能查看。'))
    await page.getByRole('button', { name: '导出任务清单' }).click()
    const { name, bytes } = await download(page, page.getByRole('link', { name: 'Word（.docx）' }))
    assert.match(name, /\.docx$/)
    assert.equal(bytes.subarray(0, 2).toString(), 'PK')
  }),
)

test(
  'words selected in the text become an item, an item is split, two are merged, one is removed, and all of it can be undone',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    const id = await openDraft(page, '增补.txt', planText('361'))
    const before = await progressOf(page, id)

    const line = page.locator('.reader__line').filter({ hasText: '重点发展智能机床' })
    await line.scrollIntoViewIfNeeded()
    await line.evaluate((element) => {
      const words = '智能机床'
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1
        if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
      }
      element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
    })
    await page.getByRole('button', { name: '新增', exact: true }).click()
    const form = page.getByRole('dialog', { name: '新增条目' })
    await form.getByText('集群', { exact: true }).click()
    assert.equal(await form.getByLabel('原文中的文字').inputValue(), '智能机床')
    assert.equal(await form.getByLabel('名称').inputValue(), '智能机床')
    await form.getByRole('button', { name: '新增' }).click()
    await settles(async () => (await progressOf(page, id)).total, before.total + 1)
    const { review } = await ask(page, 'getPlanDraft', { params: { id } })
    const added = review.items.find(({ origin }) => origin === 'added')
    assert.equal(added?.quote, '智能机床')

    await press(page, 's')
    await page.getByRole('button', { name: '拆分' }).last().click()
    await settles(async () => (await progressOf(page, id)).total, before.total + 2)

    await press(page, 'x')
    await page.getByRole('button', { name: '重复' }).click()
    await settles(async () => (await progressOf(page, id)).total, before.total + 1)

    await page.goto(`/drafting/${id}?kind=target&state=open`)
    await see(chosenItem(page))
    await press(page, 'm', 'j', 'm')
    await see(page.getByText('已选 2 条'))
    await press(page, 'M')
    await page.getByRole('dialog', { name: '合并为一条' }).getByRole('button', { name: '合并所选' }).click()
    await settles(async () => (await progressOf(page, id)).total, before.total)

    await see(page.getByText('已保存'))
    await press(page, 'u', 'u', 'u', 'u')
    await settles(() => progressOf(page, id), before)
  }),
)

test(
  'whoever was slower is told who was faster, sees the latest, and goes on',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    const id = await openDraft(page, '先后.txt', planText('362'))
    const { review, draft } = await ask(page, 'getPlanDraft', { params: { id } })
    const last = review.items.at(-1)
    assert.ok(last)
    const act = { kind: 'accept' as const, items: [last.id] }
    await ask(page, 'addPlanDraftAct', {
      params: { id },
      body: { expectedVersion: draft.version, key: 'elsewhere', act },
    })
    await press(page, 'Enter')
    await see(page.getByText(/先办理了，已更新到最新/))
    await settles(async () => (await progressOf(page, id)).settled, 1)
    await press(page, 'Enter')
    await settles(async () => (await progressOf(page, id)).settled, 2)
  }),
)

test(
  'a mark leads to its item and an item to its mark, and filters stand in the address',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    await openDraft(page, '联动.txt', planText('363'))
    await page.locator('.mark').filter({ hasText: '42万元/亩' }).first().click()
    await see(chosenItem(page).getByText('亩均税收').first())
    await press(page, 'j')
    await see(page.locator('.mark[data-ring]').filter({ hasText: '3.6%' }))
    await page.getByRole('button', { name: /^无牵头/ }).click()
    assert.match(addressOf(page), /only=no-owner/)
    await press(page, '/')
    await page.keyboard.type('空间提效')
    await see(page.locator('.item').filter({ hasText: '空间提效' }))
    await press(page, 'Escape', '?')
    await see(page.getByRole('dialog', { name: '快捷键' }))
    await press(page, 'Escape')
    await seeNot(page.getByRole('dialog', { name: '快捷键' }))
  }),
)

test(
  'a file that is no plan says what it is and what to do, and makes no draft',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/drafting' })
    const count = async () => (await ask(page, 'listPlanDrafts', {})).items.length
    const before = await count()
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    await page.locator('input[type=file]').setInputFiles({
      name: '旧版.doc',
      mimeType: 'application/msword',
      buffer: Buffer.concat([ole, Buffer.alloc(4000)]),
    })
    await see(page.getByRole('alert').filter({ hasText: /docx/ }))
    await upload(page, '空白.txt', '   \n')
    await see(page.getByRole('alert').filter({ hasText: /没有文字/ }))
    await upload(page, '名单.xlsx', 'x')
    await see(page.getByRole('alert').filter({ hasText: '不接受“.xlsx”文件' }))
    assert.equal(await count(), before)
  }),
)

test(
  'two editions stand side by side, and the pages of the workbench hold on every screen in both themes',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    const first = await publishByApi(page, await openDraft(page, '甲.txt', planText('364')), '对比方案')
    const changed = planText('380').replace('配合单位：区数据局', '配合单位：区数据局、区财政局')
    const second = await publishByApi(page, await openDraft(page, '乙.txt', changed), '对比方案')
    const open = await openDraft(page, '丙.txt', planText('365'))
    await page.goto(`/drafting/compare?before=${first}&after=${second}`)
    await see(page.getByRole('row').filter({ hasText: '380' }).getByText('改动'))
    await see(page.getByText(/增加单位：区财政局/))
    const faults = await tour(page, [
      { path: '/drafting', shows: '已发布的版本' },
      { path: `/drafting/${open}`, shows: '待校核' },
      { path: `/drafting/${open}?pane=findings`, shows: '疑点已处理' },
      { path: `/drafting/compare?before=${first}&after=${second}`, shows: '改动' },
      { path: '/drafting/compare', shows: '选择原版本和新版本后' },
    ])
    assert.deepEqual(faults, [])
  }),
)

test(
  'a liaison has no way to the workbench',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区经信局', at: '/drafting' })
    await see(page.getByText('没有权限查看这一页'))
    assert.equal(await page.getByRole('link', { name: '方案编制' }).count(), 0)
  }),
)

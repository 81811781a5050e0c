import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { nameOf, send, sendEnterprises } from './registry-rows.ts'
import { addressOf, choose, download, see, seeNot, settles, tick } from './see.ts'

const site = await openSite()
after(site.stop)
const COUNT = 450
let codes: readonly string[] = []

before(
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    codes = await sendEnterprises(page, COUNT)
    await send(page, 'person', [{ enterprise: codes[0] ?? '', duty: 'contact', name: '演示联系人甲' }])
  }),
)

const drawer = (page: Page, title: string) => page.getByRole('dialog').filter({ hasText: title })
const row = (page: Page, index: number) => page.getByRole('row').filter({ hasText: nameOf(index) })
const count = (page: Page, shown: string) => page.getByRole('status').filter({ hasText: shown })
const keyOf = (index: number) => `${codes[index]}~2025`

async function yearOf(page: Page, index: number) {
  const params = { registry: 'enterprise-year', key: keyOf(index) }
  return ask(page, 'getRecord', { params, query: { purpose: 'verification' } })
}

/** By somebody else, meanwhile. */
async function editLand(page: Page, index: number, landMu: number): Promise<void> {
  const { version } = await yearOf(page, index)
  const body = { items: [{ key: keyOf(index), version }], values: { landMu } }
  await ask(page, 'editRecords', { params: { registry: 'enterprise-year' }, body })
}

test(
  'a list is filtered and sorted, a record opened and edited, the change seen and undone',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/registries' })
    await page.getByRole('link', { name: '企业年度数据' }).first().click()
    await see(count(page, `共 ${COUNT} 项`))
    await choose(page.getByRole('combobox', { name: '添加条件' }), '实缴税金')
    await page.getByLabel('实缴税金不小于').fill('4400')
    await page.keyboard.press('Enter')
    await see(count(page, '共 11 项'))
    await page.getByRole('button', { name: '实缴税金（万元）' }).click()
    await page.getByRole('button', { name: '实缴税金（万元）' }).click()
    await see(page.locator('[data-row="0"]').filter({ hasText: nameOf(COUNT - 1) }))
    assert.equal(addressOf(page), '/registries/enterprise-year?taxWanYuan=4400..&sort=-taxWanYuan')

    await page.getByRole('button', { name: nameOf(COUNT - 1) }).click()
    await see(drawer(page, `${nameOf(COUNT - 1)} · 2025`).getByText('首次记录'))
    await page.getByRole('button', { name: '修改这条记录' }).click()
    const form = drawer(page, '修改记录')
    await form.getByLabel('用地面积').fill('12.5')
    await form.getByLabel('修改说明').fill('不动产登记复核')
    await form.getByRole('button', { name: '保存' }).click()
    await see(page.getByText('用地面积：5.0000 → 12.5000'))
    await see(page.getByText('不动产登记复核'))
    assert.equal((await yearOf(page, COUNT - 1)).values.landMu, 12.5)

    await page.goto('/registry-changes')
    const change = page.getByRole('row').filter({ hasText: '不动产登记复核' })
    await see(change)
    await change.getByRole('button', { name: '撤销', exact: true }).click()
    const ask = page.getByRole('dialog')
    await ask.getByRole('button', { name: '撤销这次变更' }).click()
    await see(ask.getByText('请填写撤销原因'))
    await ask.getByLabel('撤销原因').fill('看错了宗地')
    await ask.getByRole('button', { name: '撤销这次变更' }).click()
    await see(change.getByText('已撤销'))
    await see(page.getByRole('row').filter({ hasText: '看错了宗地' }))
    assert.equal((await yearOf(page, COUNT - 1)).values.landMu, 5)
  }),
)

test(
  'many records are edited at once; where one was changed meanwhile nothing is stored, and who did it is said',
  site.journey(async ({ enterAs }) => {
    const [mine, theirs] = [await enterAs('plan-office'), await enterAs('plan-office')]
    await mine.goto('/registries/enterprise-year?taxWanYuan=..30')
    for (const index of [0, 1, 2]) await row(mine, index).getByRole('checkbox').check()
    await see(mine.getByText('已选 3 条'))
    await mine.getByRole('button', { name: '修改', exact: true }).click()
    const form = drawer(mine, '修改 3 条记录')
    await choose(form.getByLabel('要修改的字段'), '用地面积')
    await mine.keyboard.press('Escape')
    await see(form.getByText('所选记录现为“5.0000”'))
    await form.getByLabel('用地面积').fill('6')
    await editLand(theirs, 1, 7)

    await form.getByRole('button', { name: '保存' }).click()
    const conflict = form.getByRole('alert').filter({ hasText: '1 条在您打开之后已有他人改动' })
    await see(conflict.getByText(new RegExp(`${nameOf(1)}.*宋清和`)))
    assert.equal((await yearOf(theirs, 0)).values.landMu, 5)

    await conflict.getByRole('button', { name: '载入现在的内容，保留我填的' }).click()
    await see(form.getByText('现有 2 种取值'))
    assert.equal(await form.getByLabel('用地面积').inputValue(), '6')
    await form.getByRole('button', { name: '保存' }).click()
    await see(mine.getByText('已保存：修改 3 条'))
    assert.equal((await yearOf(theirs, 1)).values.landMu, 6)
  }),
)

test(
  'all rows that match are chosen, those too that are not loaded, and edited as one change',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/registries/enterprise-year?taxWanYuan=..4100' })
    await see(count(page, '共 410 项'))
    await page.getByRole('checkbox', { name: '选中已载入的全部' }).check()
    await see(page.getByText('已选 200 条'))
    await page.getByRole('button', { name: '选中符合条件的全部 410 条' }).click()
    await see(page.getByText('已选 410 条'))
    await page.getByRole('button', { name: '修改', exact: true }).click()
    const form = drawer(page, '修改 410 条记录')
    await choose(form.getByLabel('要修改的字段'), '年平均职工人数')
    await page.keyboard.press('Escape')
    await form.getByLabel('年平均职工人数').fill('31')
    await form.getByLabel('修改说明').fill('成批更正')
    await form.getByRole('button', { name: '保存' }).click()
    await see(page.getByText('已保存：修改 410 条').or(page.getByText(/已保存，有 \d+ 处请留意/)))
    const stored = await Promise.all([0, 409, 410].map((index) => yearOf(page, index)))
    assert.deepEqual(
      stored.map(({ values }) => values.employees),
      [31, 31, null],
    )

    await page.goto('/registry-changes')
    await page.getByRole('row').filter({ hasText: '成批更正' }).getByRole('link').first().click()
    await see(page.getByRole('heading', { name: '变更详情' }))
    assert.match(addressOf(page), /^\/registry-changes\/[0-9a-f-]{36}$/)
    await see(page.getByRole('region', { name: '涉及的记录' }).getByText(`${nameOf(0)} · 2025`))
    await page.reload()
    await page.getByRole('button', { name: '撤销这次变更' }).click()
    const ask = page.getByRole('dialog')
    await ask.getByLabel('撤销原因').fill('更正错了')
    await ask.getByRole('button', { name: '撤销这次变更' }).click()
    await see(page.getByText('这次变更已经撤销。'))
    assert.equal((await yearOf(page, 409)).values.employees, null)
    await page.goto('/registry-changes/00000000-0000-4000-8000-000000000000')
    await see(page.getByRole('alert'))
  }),
)

test(
  'a record that somebody changed meanwhile is shown as both have it, and mine goes on top of theirs',
  site.journey(async ({ enterAs }) => {
    const [mine, theirs] = [await enterAs('plan-office'), await enterAs('plan-office')]
    await mine.goto(`/registries/enterprise-year?record=${keyOf(9)}`)
    await mine.getByRole('button', { name: '修改这条记录' }).click()
    const form = drawer(mine, '修改记录')
    await form.getByLabel('实缴税金').fill('111')
    await editLand(theirs, 9, 8)
    await form.getByRole('button', { name: '保存' }).click()
    const notice = form.getByRole('alert').filter({ hasText: '在您打开之后，已有他人办理' })
    await see(notice.getByText('宋清和'))
    await see(notice.getByRole('row').filter({ hasText: '实缴税金' }).getByText('111.00'))
    await see(notice.getByRole('row').filter({ hasText: '用地面积' }).getByText('8.0000'))
    await notice.getByRole('button', { name: '保留我填的' }).click()
    assert.equal(await form.getByLabel('实缴税金').inputValue(), '111')
    assert.equal(await form.getByLabel('用地面积').inputValue(), '8')
    await form.getByRole('button', { name: '保存' }).click()
    await settles(async () => {
      const { values } = await yearOf(theirs, 9)
      return [values.taxWanYuan, values.landMu]
    }, [111, 8])
  }),
)

test(
  'what a rule refuses is told at its field and what was typed stays; what it asks about is told once it is saved',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: `/registries/enterprise-year?record=${keyOf(20)}` })
    await page.getByRole('button', { name: '修改这条记录' }).click()
    const form = drawer(page, '修改记录')
    await form.getByLabel('工业总产值').fill('100')
    await form.getByLabel('工业增加值').fill('200')
    await form.getByRole('button', { name: '保存' }).click()
    await see(form.locator('.ant-form-item-explain').getByText(/^这一行不符合“工业增加值不大于工业总产值”/))
    assert.equal(await form.getByLabel('工业增加值').inputValue(), '200')
    assert.equal((await yearOf(page, 20)).values.valueAddedWanYuan, null)

    await form.getByLabel('工业增加值').fill('30')
    await form.getByLabel('研发费用').fill('99999')
    await form.getByRole('button', { name: '保存' }).click()
    const asked = page.getByRole('dialog').filter({ hasText: /已保存，有 \d 处请留意/ })
    await see(asked.getByText(/^这一行不符合“研发费用不大于营业收入”/))
    await asked.getByRole('button', { name: '关闭', exact: true }).last().click()
    await seeNot(asked)
    assert.equal((await yearOf(page, 20)).values.rdExpenseWanYuan, 99999)
  }),
)

test(
  'a change whose records were changed again is not undone, and why is said',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office')
    for (const landMu of [6, 7]) {
      site.clock.now = new Date(site.clock.now.getTime() + 60_000)
      await editLand(page, 30, landMu)
    }
    await page.goto('/registry-changes?registry=enterprise-year')
    const earlier = page.getByRole('row').filter({ hasText: '手工修改' }).nth(1)
    await earlier.getByRole('button', { name: '撤销', exact: true }).click()
    const ask = page.getByRole('dialog')
    await ask.getByLabel('撤销原因').fill('误改')
    await ask.getByRole('button', { name: '撤销这次变更' }).click()
    await see(ask.getByRole('alert').filter({ hasText: '有 1 条后来又改过' }))
    assert.equal((await yearOf(page, 30)).values.landMu, 7)
  }),
)

test(
  'a list that is longer than a page is read to its end by scrolling, and exported whole',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/registries/enterprise-year' })
    await see(count(page, `共 ${COUNT} 项`))
    await settles(async () => {
      await page.locator('.grid__scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight))
      return page.locator(`[data-row="${COUNT - 1}"]`).count()
    }, 1)
    await page.getByRole('button', { name: '导出' }).click()
    const file = await download(page, page.getByRole('link', { name: '导出 CSV' }))
    const lines = file.bytes.toString('utf8').trim().split('\r\n')
    assert.equal(lines.filter((line) => line.includes('宁波')).length, COUNT)
  }),
)

test(
  'columns are chosen, and the list is kept as a view that opens it again',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/registries/enterprise-year?taxWanYuan=..30' })
    await see(count(page, '共 3 项'))
    await page.getByRole('button', { name: '列', exact: true }).click()
    await tick(page.getByRole('checkbox', { name: '利润总额（万元）' }), false)
    await tick(page.getByRole('checkbox', { name: '统一社会信用代码' }))
    await page.keyboard.press('Escape')
    await see(row(page, 0).getByText(codes[0] ?? '', { exact: true }))
    assert.equal(await page.getByRole('columnheader', { name: /利润总额/ }).count(), 0)
    await page.getByRole('button', { name: '视图' }).click()
    await page.getByLabel('视图名称').fill('纳税少的')
    await page.getByRole('button', { name: '保存当前' }).click()
    await seeNot(page.getByLabel('视图名称'))
    const kept = addressOf(page)

    await page.goto('/registries/enterprise-year')
    await see(count(page, `共 ${COUNT} 项`))
    await page.getByRole('button', { name: '视图' }).click()
    await page.getByRole('link', { name: '纳税少的' }).click()
    await see(count(page, '共 3 项'))
    assert.equal(addressOf(page), kept)
  }),
)

test(
  'a town officer sees the rows of the own town only, and edits what the town provides',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('town-officer', { at: '/registries/enterprise-year' })
    await see(count(page, `共 ${COUNT / 2} 项`))
    await see(page.getByText('姜山镇').first())
    assert.equal(await page.getByRole('row').filter({ hasText: '首南街道' }).count(), 0)
    await page.goto('/registries/enterprise?q=1号')
    await page
      .getByRole('row')
      .filter({ hasText: nameOf(0) })
      .getByRole('checkbox')
      .check()
    await page.getByRole('button', { name: '修改', exact: true }).click()
    const form = drawer(page, '修改记录')
    await form.getByLabel('经营地址').fill('某路 1 号')
    assert.equal(await form.getByLabel('企业名称').count(), 0)
    await form.getByRole('button', { name: '保存' }).click()
    await see(page.getByText('已保存：修改 1 条'))
    await page.goto('/registry-changes')
    await see(page.getByText('没有权限查看这一页'))
  }),
)

test(
  'a liaison is told which fields are withheld and why, and cannot choose a purpose that the key rules out',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit: '区科技局', at: '/registries/enterprise-year' })
    const note = page.getByRole('group').filter({ hasText: '个字段不显示' })
    await see(page.getByText(/有 14 个字段不显示：属商业秘密或个人信息/))
    await page.getByText(/有 14 个字段不显示/).click()
    await see(note.getByText(/实缴税金/).first())
    assert.equal(await page.getByRole('button', { name: /实缴税金/ }).count(), 0)
    assert.equal(await page.getByRole('checkbox', { name: /选中/ }).count(), 0)
    await page.goto('/registries/person?purpose=plan-monitoring')
    await see(page.getByText(/“职责、姓名”用来区分记录，而不得用于“规划监测”/))
    await page.getByRole('combobox', { name: '查看用途' }).click()
    await see(page.getByText('规划监测（“职责”不得用于此用途）'))
    await page.getByTitle('企业服务', { exact: true }).click()
    await see(page.getByText(/“姓名”用来区分记录，而属商业秘密或个人信息/))
    await seeNot(page.getByText('演示联系人甲'))
  }),
)

test(
  'a purpose leaves filters and sort by fields that must not serve it behind',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', {
      at: '/registries/enterprise-year?revenueWanYuan=100..&sort=-revenueWanYuan&year=2025',
    })
    await see(count(page, `共 ${COUNT} 项`))
    await choose(page.getByRole('combobox', { name: '查看用途' }), '企业评价')
    await see(page.getByText('不得用于“企业评价”').first())
    assert.equal(addressOf(page), '/registries/enterprise-year?year=2025&purpose=evaluation')
  }),
)

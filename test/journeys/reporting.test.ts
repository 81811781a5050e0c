import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { required } from '../../src/base/assert.ts'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { see, seeNot, settles } from './see.ts'

const site = await openSite()
after(site.stop)

const unit = '区经信局'
const form = (page: Page, step: string) => page.getByRole('form', { name: step })

/** Opens one's own work on an indicator. */
async function openWork(page: Page, indicator: RegExp): Promise<string> {
  await page.goto('/work')
  await page.getByRole('link', { name: indicator }).first().click()
  await see(page.getByRole('heading', { level: 1, name: indicator }))
  return required(new URL(page.url()).pathname.split('/').at(-1), 'the address ends in an id')
}

/** Presses a step's button and confirms it in the dialog. */
async function takeStep(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click()
  await seeNot(page.getByRole('dialog'))
}

const readValue = async (page: Page, id: string) => {
  const { state, value, version } = await ask(page, 'getSubmission', { params: { id } })
  return { state, value, version }
}

test(
  'a figure goes from the liaison over the approver to the plan office, stands on the cockpit, and is corrected in sight of all',
  site.journey(async ({ enterAs }) => {
    const liaison = await enterAs('liaison', { unit })
    const id = await openWork(liaison, /绿色设计示范企业/)
    await form(liaison, '填报').getByLabel(/数值/).fill('４')
    await form(liaison, '填报')
      .locator('input[type=file]')
      .setInputFiles({ name: '认定名单.txt', mimeType: 'text/plain', buffer: Buffer.from('四家企业') })
    await see(form(liaison, '填报').getByText('认定名单.txt'))
    await form(liaison, '填报').getByRole('button', { name: '填报', exact: true }).click()
    await see(liaison.getByText('已填报待审核'))
    assert.deepEqual(await readValue(liaison, id), { state: 'entered', value: 4, version: 2 })

    const approver = await enterAs('approver', { unit })
    await openWork(approver, /绿色设计示范企业/)
    await see(approver.getByRole('link', { name: '认定名单.txt' }))
    await takeStep(approver, '审核通过')
    await see(approver.getByText('已审核待确认'))

    const office = await enterAs('plan-office')
    await openWork(office, /绿色设计示范企业/)
    await takeStep(office, '确认入库')
    await see(office.getByText('已入库').first())

    const leader = await enterAs('leader', { width: 1920, height: 1080, at: '/cockpit?year=2025' })
    const row = leader.getByRole('row').filter({ hasText: '绿色设计示范企业' })
    await see(row.getByRole('img', { name: '达到序时' }))
    assert.match((await row.innerText()).replaceAll(/\s+/g, ' '), / 4 4 /)
    assert.equal(await row.getByRole('img', { name: '演示', exact: true }).count(), 0)

    await liaison.goto(`/reporting/${id}`)
    await liaison.getByRole('button', { name: '更正', exact: true }).click()
    await form(liaison, '更正').getByLabel(/数值/).fill('5')
    await form(liaison, '更正').getByLabel('说明').fill('复核后补认一家')
    await form(liaison, '更正').getByRole('button', { name: '更正', exact: true }).click()
    await settles(async () => (await readValue(liaison, id)).value, 5)
    await approver.reload()
    await takeStep(approver, '审核通过')
    await office.reload()
    await takeStep(office, '确认入库')

    await leader.goto('/indicators/green-design-enterprises?year=2025')
    const history = leader.getByRole('region', { name: '数据来源与版次' })
    await see(history.getByText('复核后补认一家'))
    const { vintages } = await ask(leader, 'getIndicator', { params: { id: 'green-design-enterprises' } })
    const reported = vintages.filter(({ origin, period }) => origin === 'reported' && period === '2025')
    assert.deepEqual(
      reported.map(({ value, vintage }) => ({ value, vintage })),
      [
        { value: 5, vintage: 2 },
        { value: 4, vintage: 1 },
      ],
    )
    assert.equal(await history.getByRole('row').filter({ hasText: '单位填报' }).count(), 2)
  }),
)

test(
  'a value in the wrong unit is asked about, and the proposal is taken with one press',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit })
    const id = await openWork(page, /全部工业增加值/)
    await form(page, '填报').getByLabel(/数值/).fill('5200000')
    await form(page, '填报').getByRole('button', { name: '填报', exact: true }).click()
    const question = page.getByRole('alert').filter({ hasText: '可能填错了单位' })
    await see(question)
    assert.equal((await readValue(page, id)).state, 'due')
    await question.getByRole('button', { name: /改为 520 亿元并提交|改为 520 亿元 并提交/ }).click()
    await see(page.getByText('已填报待审核'))
    assert.deepEqual(await readValue(page, id), { state: 'entered', value: 520, version: 2 })
  }),
)

test(
  'text in place of a number is refused at its place, and what was typed stays',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('liaison', { unit })
    const id = await openWork(page, /软件/)
    const value = form(page, '填报').getByLabel(/数值/)
    await value.fill('约20')
    await form(page, '填报').getByRole('button', { name: '填报', exact: true }).click()
    await see(form(page, '填报').getByRole('alert').filter({ hasText: '约20' }))
    assert.equal(await value.inputValue(), '约20')
    assert.equal((await readValue(page, id)).state, 'due')
  }),
)

test(
  'when someone else entered meanwhile, both values are shown and nothing typed is lost',
  site.journey(async ({ enterAs }) => {
    const [mine, theirs] = [await enterAs('liaison', { unit }), await enterAs('liaison', { unit })]
    const id = await openWork(mine, /软件/)
    await openWork(theirs, /软件/)
    await form(mine, '填报').getByLabel(/数值/).fill('51')
    await form(mine, '填报').getByLabel(/说明/).fill('一至九月快报')
    await form(theirs, '填报').getByLabel(/数值/).fill('50')
    await form(theirs, '填报').getByRole('button', { name: '填报', exact: true }).click()
    await see(theirs.getByText('已填报待审核'))

    await form(mine, '填报').getByRole('button', { name: '填报', exact: true }).click()
    await see(mine.getByText('在您打开之后，已有他人办理'))
    await see(mine.getByText('51 亿元'))
    await see(mine.getByText('50 亿元'))
    await see(mine.getByText('一至九月快报'))
    assert.equal((await readValue(mine, id)).value, 50)
  }),
)

test(
  'a return needs a reason, which the liaison then reads',
  site.journey(async ({ enterAs }) => {
    const approver = await enterAs('approver', { unit })
    const id = await openWork(approver, /工业投资（亿元）/)
    await approver.getByRole('button', { name: '退回', exact: true }).click()
    const dialog = approver.getByRole('dialog')
    await dialog.getByLabel('说明').fill('请附统计月报。')
    await dialog.getByRole('button', { name: '退回', exact: true }).click()
    await seeNot(dialog)
    assert.equal((await readValue(approver, id)).state, 'due')
    const liaison = await enterAs('liaison', { unit, at: `/reporting/${id}` })
    await see(liaison.getByText('请附统计月报。'))
  }),
)

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { required } from '../../src/base/assert.ts'
import { readCsv } from '../../src/sheet/read-csv.ts'
import { readWorkbook } from '../../src/sheet/xlsx/read-xlsx.ts'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { addressOf, choose, download, see, seeNot, settles, tick } from './see.ts'

const site = await openSite()
after(site.stop)

const list = (page: Page) => page.getByRole('region', { name: '指标', exact: true })
const names = (page: Page) => list(page).getByRole('rowheader').allInnerTexts()
const rows = async (page: Page) => (await names(page)).length

test(
  'filters by status and unit narrow the list, stand in the address and survive a reload',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('supervisor', { at: '/indicators' })
    await see(page.getByText('共 27 项'))
    await choose(page.getByRole('combobox', { name: '状态' }), '落后')
    const behind = await ask(page, 'listIndicators', { query: { status: 'behind' } })
    await settles(() => rows(page), behind.items.length)
    assert.match(addressOf(page), /status=behind/)
    await choose(page.getByRole('combobox', { name: '责任单位' }), '区科技局')
    const ofUnit = behind.items.filter(({ owners }) => owners.some(({ id }) => id === 'science-technology'))
    await settles(() => rows(page), ofUnit.length)
    assert.match(addressOf(page), /unit=science-technology/)
    await page.reload()
    await settles(() => rows(page), ofUnit.length)
    await page.getByRole('button', { name: '清除筛选' }).first().click()
    await settles(() => rows(page), 27)
  }),
)

test(
  'a heading sorts up and down, columns come and go, and a saved view brings both back',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('supervisor', { at: '/indicators' })
    await see(page.getByText('共 27 项'))
    await list(page).getByRole('button', { name: '完成' }).click()
    await see(list(page).getByRole('columnheader', { name: '完成' }))
    await settles(async () => /sort=/.test(addressOf(page)), true)
    const sorted = await names(page)
    await list(page).getByRole('button', { name: '列', exact: true }).click()
    await tick(page.getByRole('checkbox', { name: '条款' }))
    await see(list(page).getByRole('columnheader', { name: '条款' }))
    await tick(page.getByRole('checkbox', { name: '类别' }), false)
    await seeNot(list(page).getByRole('columnheader', { name: '类别' }))
    await page.keyboard.press('Escape')

    await list(page).getByRole('button', { name: '视图' }).click()
    await page.getByLabel('视图名称').fill('晨会')
    await page.getByRole('button', { name: '保存当前' }).click()
    await seeNot(page.getByLabel('视图名称'))
    await page.goto('/indicators')
    await see(list(page).getByRole('columnheader', { name: '类别' }))
    await list(page).getByRole('button', { name: '视图' }).click()
    await page.getByRole('link', { name: '晨会' }).click()
    await see(list(page).getByRole('columnheader', { name: '条款' }))
    assert.deepEqual(await names(page), sorted)
    const { items } = await ask(page, 'listViews', { query: { list: 'indicators' } })
    assert.deepEqual(
      items.map(({ name }) => name),
      ['晨会'],
    )
  }),
)

test(
  'the list goes out as Excel and CSV with the filters that are set',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('supervisor', { at: '/indicators?status=behind&year=2023' })
    const { items } = await ask(page, 'listIndicators', { query: { status: 'behind', year: 2023 } })
    await settles(() => rows(page), items.length)
    const expected = items.map(({ name }) => name)

    await list(page).getByRole('button', { name: '导出' }).click()
    const excel = await download(page, page.getByRole('link', { name: /Excel/ }))
    assert.match(excel.name, /\.xlsx$/)
    const workbook = await readWorkbook(excel.bytes)
    assert.ok(workbook.isOk)
    const [sheet] = workbook.value.sheets
    assert.deepEqual(readColumn(required(sheet, 'the workbook has a sheet').rows, '指标'), expected)

    await list(page).getByRole('button', { name: '导出' }).click()
    const csv = await download(page, page.getByRole('link', { name: /CSV/ }))
    const table = readCsv(csv.bytes, 'csv')
    assert.ok(table.isOk)
    assert.deepEqual(readColumn(table.value.rows, '指标'), expected)
  }),
)

test(
  'an indicator’s page shows its path, every vintage with its source, and leads into the plan',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { at: '/indicators?year=2023' })
    await page.getByRole('link', { name: /规上工业增加值增速/ }).click()
    await see(page.getByRole('heading', { level: 1, name: /规上工业增加值增速/ }))
    assert.equal(addressOf(page), '/indicators/above-scale-value-added-growth?year=2023')
    await see(page.getByRole('img', { name: /目标路径与实绩/ }))
    await see(page.getByText(/4\.4 ÷ 5\.5/))
    const { vintages } = await ask(page, 'getIndicator', {
      params: { id: 'above-scale-value-added-growth' },
      query: { year: 2023 },
    })
    const history = page.getByRole('region', { name: '数据来源与版次' })
    assert.equal(await history.getByRole('rowheader').count(), vintages.length)
    const published = required(
      vintages.find(({ origin }) => origin === 'published'),
      'growth was published',
    )
    const source = history.getByRole('link', { name: published.source.title }).first()
    assert.equal(await source.getAttribute('href'), published.source.url)
    await see(history.getByRole('img', { name: '演示', exact: true }))

    await page.getByRole('region', { name: '方案中的要求' }).getByRole('link', { name: '区经信局' }).click()
    await see(page.getByRole('heading', { level: 1, name: /行动方案/ }))
    assert.match(addressOf(page), /^\/plan\?.*at=economy-information/)
  }),
)

/** Texts below a heading, top to bottom. */
function readColumn(
  rows: readonly (readonly ({ readonly text: string } | undefined)[])[],
  heading: string,
): readonly string[] {
  const top = rows.findIndex((row) => row.some((cell) => cell?.text === heading))
  const at = rows[top]?.findIndex((cell) => cell?.text === heading) ?? -1
  return rows.slice(top + 1).flatMap((row) => row[at]?.text ?? [])
}

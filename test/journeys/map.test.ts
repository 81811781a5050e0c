import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask } from './ask.ts'
import { openSite } from './open-site.ts'
import { see, seeNot } from './see.ts'

const site = await openSite()
after(site.stop)

/** A square of a tenth of a degree at a place in the grid. */
function makeSquare(index: number): readonly (readonly [number, number])[] {
  const west = 121.4 + (index % 5) * 0.1
  const south = 29.6 + Math.floor(index / 5) * 0.1
  const [east, north] = [west + 0.1, south + 0.1]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

function makeGeojson(codes: readonly string[]): Buffer {
  const features = codes.map((code, index) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [makeSquare(index)] },
  }))
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/geo+json', buffer }
  await page.getByRole('region', { name: '导入本区界线' }).locator('input[type=file]').setInputFiles(file)
}

test(
  'a wrong file changes nothing and says why; a good one replaces the cells, on the cockpit too',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('plan-office', { at: '/map' })
    await see(page.getByText('示意单元格').first())
    const { towns } = await ask(page, 'getDistrict', {})
    const replace = page.getByRole('button', { name: '用这份地图替换' })
    await page.getByLabel('数据来源').fill('测试单位，2026 年镇街界线')

    await chooseFile(page, '错.geojson', makeGeojson(['999999999']))
    await see(page.getByText('不能导入，请按提示修改'))
    assert.ok(await replace.isDisabled())
    assert.equal((await ask(page, 'getMap', {})).kind, 'schematic')

    await chooseFile(page, '镇街.geojson', makeGeojson(towns.map(({ code }) => code)))
    await see(page.getByText('可以导入', { exact: true }))
    await replace.click()
    await see(page.getByText('由本区导入的界线'))
    const map = await ask(page, 'getMap', {})
    assert.equal(map.kind, 'imported')
    assert.equal(map.towns.length, towns.length)

    await page.goto('/cockpit')
    await see(page.getByText('测试单位，2026 年镇街界线'))
    await seeNot(page.getByText('示意图，不代表行政区域界线'))
  }),
)

test(
  'who may not replace the map sees it, without the form',
  site.journey(async ({ enterAs }) => {
    const page = await enterAs('leader', { at: '/map' })
    await see(page.getByRole('img', { name: /个镇街的地图/ }))
    assert.equal(await page.getByText('导入本区界线').count(), 0)
  }),
)

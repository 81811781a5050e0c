import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import exceljs from 'exceljs'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, creditCodeOf, office, RegistryRequests, taxes } from '../../../test/registry-requests.ts'
import { registries } from '../../content/registries/catalogue.generated.ts'
import enterprise from '../../content/registries/enterprise.ts'
import { rawText } from '../../domain/grid/grid.ts'
import { recogniseWorkbook } from '../../domain/registry/recognise/recognise-workbook.ts'
import { sampleSheets } from '../../sheet/table-source.ts'

let app: TestApp
let requests: RegistryRequests
before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
})
after(() => app.stop())

async function samplesOf(bytes: Buffer) {
  const samples = await sampleSheets({ kind: 'xlsx', bytes })
  assert.ok(samples.isOk)
  return samples.value
}

async function openWorkbook(bytes: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

describe('an empty sheet of a registry', () => {
  for (const registry of registries) {
    it(`of ${registry.id} is recognised again: every field, its unit, nothing else`, async () => {
      const samples = await samplesOf(await requests.download(office, `registries/${registry.id}/template`))
      const seen = recogniseWorkbook(samples, { registry, identity: enterprise, lookups: {} })
      assert.deepEqual(seen.chosen, [samples[0]?.name])
      const [table] = seen.tables
      const found = table?.columns.filter(({ use }) => use.kind === 'field') ?? []
      assert.deepEqual(
        found.map(({ use, unit }) => ('field' in use ? [use.field, unit?.unit] : [])),
        registry.fields.map(({ key, type }) => [key, 'unit' in type ? type.unit : undefined]),
      )
      const others = table?.columns.filter(({ use }) => use.kind !== 'field') ?? []
      assert.ok(others.every(({ use }) => use.kind === 'witness'))
      assert.deepEqual([table?.missing, samples[0]?.rows.length], [[], 1])
    })
  }

  it('has drop-downs, codes that stay text, and notes that say who provides what', async () => {
    const bytes = await requests.download(office, 'registries/enterprise/template')
    const workbook = await openWorkbook(bytes)
    const [sheet] = workbook.worksheets
    const heads = Array.from({ length: sheet?.columnCount ?? 0 }, (_, at) => sheet?.getCell(1, at + 1).text)
    const columnOf = (head: string) => heads.indexOf(head) + 1
    assert.equal(sheet?.getColumn(columnOf('统一社会信用代码')).numFmt, '@')
    const town = sheet?.getCell(2, columnOf('所属镇街')).dataValidation
    assert.equal(town?.type, 'list')
    const note = sheet?.getCell(1, columnOf('统一社会信用代码')).note
    assert.match(JSON.stringify(note), /必填.*区市场监管局/)
    const lists = (await samplesOf(bytes)).find(({ state }) => state === 'veryHidden')
    assert.ok(lists?.rows.some(({ cells }) => cells.some((cell) => rawText(cell) === '姜山镇')))
  })

  it('has the columns of the asking unit only, and none for a unit that provides nothing', async () => {
    const samples = await samplesOf(await requests.download(taxes, 'registries/enterprise-year/template'))
    const heads = samples[0]?.rows[0]?.cells.map(rawText) ?? []
    assert.ok(heads.includes('统一社会信用代码') && heads.some((head) => head.startsWith('实缴税金')))
    assert.ok(
      heads.every((head) => !head.includes('用地')),
      heads.join(),
    )
    const court: As = { role: 'liaison', unit: 'court' }
    const refused = await requests.ask(court, 'GET registries/enterprise-year/template')
    assert.equal(refused.body.code, 'import-nothing-yours')
  })
})

const code = creditCodeOf('MA2000009')

async function annotatedOf(fileName: string, bytes: Buffer): Promise<exceljs.Workbook> {
  const seen = await requests.upload(taxes, `enterprise-year/${fileName}`, bytes)
  const checked = seen.state === 'mapping' ? await requests.confirm(taxes, seen) : seen
  assert.equal(checked.state, 'checked', JSON.stringify(checked.problem))
  return openWorkbook(await requests.download(taxes, `registry-imports/${checked.id}/annotated`))
}

describe('a file with the remarks of its check', () => {
  before(async () => {
    const firm = `统一社会信用代码,企业名称,所属镇街\n${code},宁波禾川精密机械有限公司,姜山镇`
    await requests.store(office, 'enterprise/名录.csv', firm)
  })

  it('is the sender’s own workbook, its cells noted and its values as they were', async () => {
    const workbook = new exceljs.Workbook()
    const sheet = workbook.addWorksheet('税收')
    sheet.addRows([
      ['2025 年企业税收'],
      ['统一社会信用代码', '年度', '税收（万元）'],
      [code, 2025, '约20'],
      ['合计', null, { formula: 'SUM(C3:C3)', result: 0 }],
    ])
    const annotated = await annotatedOf('税收.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
    const cell = annotated.getWorksheet('税收')?.getCell('C3')
    assert.equal(cell?.value, '约20')
    assert.match(JSON.stringify(cell?.note), /约20/)
    assert.equal(cell?.fill.type, 'pattern')
    assert.equal(annotated.getWorksheet('税收')?.getCell('C4').formula, 'SUM(C3:C3)')
    assert.equal(annotated.getWorksheet('批注')?.getCell('B2').text, 'C3')
  })

  it('is for a CSV a workbook of the rows to mend, which can be sent again', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `${code},${1990 + at},${at === 20 ? '约7' : at}`)
    const csv = ['统一社会信用代码,年度,税收（万元）', ...lines].join('\n')
    const annotated = await annotatedOf('税收.csv', Buffer.from(csv))
    const sheet = annotated.getWorksheet('税收')
    assert.deepEqual((sheet?.getRow(1).values as unknown[]).slice(1), [
      '行号',
      '统一社会信用代码',
      '年度',
      '税收（万元）',
    ])
    const rows = Array.from({ length: (sheet?.rowCount ?? 1) - 1 }, (_, at) => sheet?.getRow(at + 2))
    const row = rows.find((one) => one?.getCell(1).value === 22)
    assert.equal(row?.getCell(4).value, '约7')
    assert.match(JSON.stringify(row?.getCell(4).note), /约7/)
    assert.ok(rows.length < 30)
    const again = await requests.upload(
      taxes,
      'enterprise-year/改过.xlsx',
      Buffer.from(await annotated.xlsx.writeBuffer()),
    )
    assert.deepEqual(
      again.sheets.find(({ isChosen }) => isChosen)?.columns.map(({ use }) => use.field ?? use.kind),
      ['ordinal', 'enterprise', 'year', 'taxWanYuan'],
    )
  })

  it('is gone with the file once the rows are stored', async () => {
    const csv = `统一社会信用代码,年度,税收（万元）\n${code},2024,8`
    const seen = await requests.upload(taxes, 'enterprise-year/好.csv', Buffer.from(csv))
    const checked = seen.state === 'mapping' ? await requests.confirm(taxes, seen) : seen
    await requests.ask(taxes, `POST registry-imports/${seen.id}/commit`, { version: checked.version })
    const refused = await requests.ask(taxes, `GET registry-imports/${seen.id}/annotated`)
    assert.deepEqual([refused.status, refused.body.code], [409, 'import-state'])
  })
})

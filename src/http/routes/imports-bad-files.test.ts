/** Files as they should not be, on the whole way in: each is read or refused as what it is, plainly said, and nothing of it is lost in silence. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { creditCodeOf, office, RegistryRequests } from '../../../test/registry-requests.ts'
import { Draft } from '../../../test/ugly/draft.ts'
import type { UglyValue } from '../../../test/ugly/ugly-cell.ts'
import { encodeGb18030 } from '../../../test/ugly/write-ugly-csv.ts'
import { writeUglyXlsx } from '../../../test/ugly/write-ugly-xlsx.ts'
import { resumeImports } from '../../app/registry/import/run-import.ts'
import { makeZip } from '../../archive/testing/make-zip.ts'
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import type { ImportDetail, ImportRemarkView } from '../../domain/registry/import-view.ts'
import { makeXlsx } from '../../sheet/testing/make-xlsx.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import { clearStaged } from '../../store/registry/staging-store.ts'

let app: TestApp
let requests: RegistryRequests
before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
  await requests.store(office, 'enterprise/名录.csv', directory(codes.map((code) => [code, '姜山镇'])))
})
after(() => app.stop())

type Cells = readonly UglyValue[]

const [a, b, c] = ['MA3000001', 'MA3000002', 'MA3000003'].map(creditCodeOf) as [string, string, string]
const codes = [a, b, c]
const wrongCode = `${a.slice(0, 17)}${a.endsWith('1') ? '2' : '1'}`
const head = ['统一社会信用代码', '年度', '税收（万元）'] as const
const good: readonly Cells[] = codes.map((code, at) => [code, 2025, at + 1])

function directory(firms: readonly (readonly [code: string, town: string])[]): string {
  const rows = firms.map(
    ([code, town], at) => `${code},宁波测试${'甲乙丙'[at]}机械有限公司,${town},C3484,2010-05-01`,
  )
  return `统一社会信用代码,企业名称,所属镇街,行业代码,成立日期\n${rows.join('\n')}`
}

function named(name: string, rows: readonly Cells[]): Draft {
  const draft = new Draft(name)
  for (const cells of [head, ...rows]) draft.add(cells)
  return draft
}

function sheet(rows: readonly Cells[], change: (draft: Draft) => void = () => undefined): Draft {
  const draft = named('税收', rows)
  change(draft)
  return draft
}

function csv(rows: readonly Cells[], delimiter = ','): string {
  return rows.map((cells) => cells.join(delimiter)).join('\n')
}

/** The container of old office files with one directory entry: what a workbook with a password is packed in. */
function compound(stream: string): Buffer {
  const bytes = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  const name = Buffer.from(`${stream}\0`, 'utf16le')
  name.copy(bytes, 1152)
  bytes.writeUInt16LE(name.length, 1152 + 64)
  bytes[1152 + 66] = 2
  return bytes
}

interface ReadFile {
  readonly name: string
  readonly file?: string
  readonly bytes: () => Buffer
  /** Rows that may be stored, and those with an error. */
  readonly staged: number
  readonly faulty?: number
  /** On cells and rows. */
  readonly remarks?: readonly string[]
  /** On tables. */
  readonly told?: readonly string[]
}

const readFiles: readonly ReadFile[] = [
  {
    name: 'a year that cannot be',
    file: 'enterprise-year/税收.csv',
    bytes: () => Buffer.from(csv([head, [a, 1825, 1], [b, 2025, 2]])),
    staged: 1,
    faulty: 1,
    remarks: ['B2 year-implausible'],
  },
  {
    name: 'a workbook with macros',
    file: 'enterprise-year/税收.xlsm',
    bytes: () => writeUglyXlsx([sheet(good)]),
    staged: 3,
  },
  {
    name: 'a formula whose result was not saved',
    bytes: () =>
      writeUglyXlsx([
        sheet([
          [a, 2025, { formula: '1+1', cached: null }],
          [b, 2025, { formula: '1+2', cached: 3 }],
        ]),
      ]),
    staged: 1,
    faulty: 1,
    remarks: ['C2 cell-stale'],
  },
  {
    name: 'a hidden row and a hidden column',
    bytes: () =>
      writeUglyXlsx([
        sheet(good, ({ hiddenRows, hiddenColumns }) => {
          hiddenRows.add(3)
          hiddenColumns.add(3)
        }),
      ]),
    staged: 3,
    remarks: ['3 row-hidden'],
    told: ['column-hidden'],
  },
  {
    name: 'a hundred thousand empty rows below the last one',
    bytes: () =>
      writeUglyXlsx([
        sheet(good, (draft) => {
          draft.emptyRows = 100_000
        }),
      ]),
    staged: 3,
  },
  {
    name: 'a sheet of 300 columns',
    bytes: () => {
      const more = Array.from({ length: 297 }, (_, at) => at)
      const draft = new Draft('税收')
      draft.add([...head, ...more.map((at) => `其他${at}`)])
      for (const cells of good) draft.add([...cells, ...more])
      return writeUglyXlsx([draft])
    },
    staged: 3,
    told: ['columns-unknown'],
  },
  {
    name: 'a credit code with a wrong check digit',
    bytes: () => Buffer.from(csv([head, [wrongCode, 2025, 1], [b, 2025, 2]])),
    staged: 2,
    remarks: ['A2 credit-code-check-mistaken'],
  },
  {
    name: 'a firm in an unknown town',
    file: 'enterprise/名录.csv',
    bytes: () => Buffer.from(directory([[creditCodeOf('MA3000009'), '不知名镇']])),
    staged: 0,
    faulty: 1,
    remarks: ['C2 reference-unknown', 'C2 row-new-open'],
  },
  {
    name: 'a CSV in GB18030',
    file: 'enterprise-year/税收.csv',
    bytes: () => encodeGb18030(csv([head, ...good])),
    staged: 3,
  },
  {
    name: 'a CSV with another delimiter in each of its parts',
    file: 'enterprise-year/税收.csv',
    bytes: () =>
      Buffer.from(
        [csv([head, [a, 2025, 1]]), csv([[b, 2025, 2]], ';'), csv([[c, 2025, 3]], '\t')].join('\n'),
      ),
    staged: 1,
    faulty: 2,
    remarks: ['A3 credit-code-extra-text', 'B3 cell-missing', 'A4 credit-code-extra-text', 'B4 cell-missing'],
  },
  {
    name: 'a firm’s year in two sheets of one workbook',
    bytes: () =>
      writeUglyXlsx([
        named('甲', [
          [a, 2025, 1],
          [b, 2025, 2],
        ]),
        named('乙', [
          [a, 2025, 9],
          [c, 2025, 3],
        ]),
      ]),
    staged: 2,
    faulty: 2,
    remarks: ['2 row-doubled', '2 row-double'],
  },
]

describe('a file that is not as it should be', () => {
  for (const {
    name,
    file = 'enterprise-year/税收.xlsx',
    bytes,
    staged,
    faulty = 0,
    remarks = [],
    told = [],
  } of readFiles) {
    it(`is read, and what is wrong is told: ${name}`, async () => {
      const checked = await check(file, bytes())
      assert.equal(checked.state, 'checked', JSON.stringify(checked.problem))
      assert.deepEqual([checked.summary?.staged, checked.summary?.faulty], [staged, faulty])
      const found = await remarksOf(checked.id)
      assert.deepEqual(
        found.map(({ cell, row, code }) => `${cell ?? row} ${code}`),
        remarks,
      )
      assert.deepEqual(
        checked.sheets.flatMap((one) => one.remarks.map(({ code }) => code)),
        told,
      )
      await requests.ask(office, `DELETE registry-imports/${checked.id}`)
    })
  }

  const refused: readonly (readonly [name: string, bytes: () => Buffer, code: string])[] = [
    [
      'two sheets of one name',
      () => writeUglyXlsx([sheet(good), sheet([[a, 2024, 7]])]),
      'workbook-same-names',
    ],
    ['a workbook with a password', () => compound('EncryptedPackage'), 'file-encrypted'],
    [
      'a zip bomb',
      () => makeXlsx({ sheets: [{ name: '税收', xml: '<row r="1"/>'.repeat(4_000_000) }] }),
      'zip-ratio',
    ],
    ['an archive of other things', () => makeZip([{ name: 'photo.jpg', data: 'x' }]), 'file-other-zip'],
    ['a file without a word in it', () => Buffer.from('\n'), 'table-none'],
  ]
  for (const [name, bytes, code] of refused) {
    it(`is refused as what it is: ${name}`, async () => {
      const failed = await check('enterprise-year/税收.xlsx', bytes())
      assert.deepEqual([failed.state, failed.problem?.code], ['failed', code])
    })
  }

  it('is refused before a byte of it is sent when it is a workbook of 200 MB or has none', async () => {
    const begin = (fileName: string, sizeBytes: number) =>
      requests.ask(office, 'POST registry-imports', { registry: 'enterprise-year', fileName, sizeBytes })
    const large = await begin('税收.xlsx', 200 * 2 ** 20)
    assert.deepEqual([large.status, large.body.code], [413, 'import-too-large'])
    assert.equal((await begin('税收.csv', 0)).status, 400)
    assert.equal((await begin('税收.csv', 200 * 2 ** 20)).status, 201)
  })

  it('stores no row twice where a proposal makes the code of another row', async () => {
    const checked = await check(
      'enterprise-year/税收.csv',
      Buffer.from(csv([head, [wrongCode, 2023, 1], [a, 2023, 2]])),
    )
    await requests.ask(office, `POST registry-imports/${checked.id}/decisions`, {
      decision: 'as-proposed',
      code: 'credit-code-check-mistaken',
    })
    const commit = await requests.ask(office, `POST registry-imports/${checked.id}/commit`, {
      version: checked.version,
    })
    assert.deepEqual([commit.status, commit.body.code], [409, 'import-doubled'])
  })
})

describe('a checked file whose rows went with the power of the database server', () => {
  const lose = (importId: string) =>
    app.database.withDistrict(home, (tx) =>
      clearStaged(tx, { tables: registryTables(enterpriseYear), importId }),
    )

  it('is checked once more at the next start', async () => {
    const checked = await check('enterprise-year/税收.csv', Buffer.from(csv([head, ...good])))
    await lose(checked.id)
    await resumeImports(app.context, home)
    const again = await requests.settled(office, checked.id)
    assert.deepEqual([again.state, again.summary?.staged], ['checked', 3])
    assert.ok(again.version > checked.version)
  })

  it('is checked once more when it is to be stored, and then stored', async () => {
    const checked = await check('enterprise-year/税收.csv', Buffer.from(csv([head, ...good])))
    await lose(checked.id)
    const tried = await requests.ask(office, `POST registry-imports/${checked.id}/commit`, {
      version: checked.version,
    })
    assert.equal(tried.body.state, 'checking')
    const again = await requests.settled(office, checked.id)
    const done = await requests.ask(office, `POST registry-imports/${checked.id}/commit`, {
      version: again.version,
    })
    assert.equal(done.body.state, 'committed')
    const list = await requests.ask(
      office,
      'GET registries/enterprise-year/records?purpose=verification&filters=year:eq:2025',
    )
    assert.equal(list.body.count, 3)
  })
})

async function check(file: string, bytes: Buffer): Promise<ImportDetail> {
  const seen = await requests.upload(office, file, bytes)
  return seen.state === 'mapping' ? requests.confirm(office, seen) : seen
}

async function remarksOf(id: string): Promise<readonly ImportRemarkView[]> {
  return (await requests.ask(office, `GET registry-imports/${id}/remarks`)).body.items
}

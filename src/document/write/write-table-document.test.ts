import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultArchiveLimits } from '../../archive/archive-limits.ts'
import { inflateWhole } from '../../archive/inflate-limited.ts'
import { readZipDirectory } from '../../archive/zip-directory.ts'
import { readPlanDocument } from '../read-plan-document.ts'
import { type TableDocument, writeTableDocument } from './write-table-document.ts'

const madeAt = new Date('2026-11-23T08:00:00Z')
const table: TableDocument = {
  title: '青屿区任务清单 <A&B>',
  columns: [
    { label: '序号', width: 1, align: 'center' },
    { label: '目标任务', width: 5 },
    { label: '牵头单位', width: 3 },
  ],
  rows: [
    ['1', '培育企业\n第二行', '区经信局、“区财政局”'],
    ['2', '</w:t></w:r><w:r><w:instrText>DDE</w:instrText>', '=1+1 &amp; \u0007\u0000 ]]>'],
    ['3', '', ''],
  ],
}

async function readBack(document: TableDocument) {
  const checked = await readPlanDocument(await writeTableDocument(document, madeAt), 'tasks.docx')
  assert.ok(checked.isOk, JSON.stringify(checked.diagnostics))
  const { text, blocks = [] } = checked.value
  const found = blocks.find(({ kind }) => kind === 'table')
  assert.ok(found?.kind === 'table')
  return {
    text,
    cells: found.rows.map((row) => row.map(({ range }) => text.slice(range.start, range.end).trim())),
  }
}

test('a table reads back cell by cell, and what looks like markup is text', async () => {
  const { text, cells } = await readBack(table)
  assert.ok(text.startsWith('青屿区任务清单 <A&B>'))
  assert.deepEqual(cells[0], ['序号', '目标任务', '牵头单位'])
  assert.equal(cells[1]?.[1]?.replace(/\s+/g, '|'), '培育企业|第二行')
  assert.deepEqual(cells[2]?.slice(1), ['</w:t></w:r><w:r><w:instrText>DDE</w:instrText>', '=1+1 &amp;  ]]>'])
  assert.equal(cells.length, 4)
})

test('the page is A4 with the margins of official papers, and the columns fill it', async () => {
  const bytes = await writeTableDocument(table, madeAt)
  const directory = readZipDirectory(bytes, defaultArchiveLimits)
  assert.ok(directory.isOk)
  const part = (name: string) => {
    const entry = directory.value.get(name) ?? assert.fail(`no ${name}`)
    const inflated = inflateWhole(bytes, entry)
    assert.ok(inflated.isOk)
    return inflated.value.toString('utf8')
  }
  const document = part('word/document.xml')
  assert.match(document, /<w:pgSz w:w="11906" w:h="16838"\/>/)
  const millimetres = (name: string) =>
    Math.round(
      (Number(new RegExp(`w:${name}="(\\d+)"`).exec(document.slice(document.indexOf('<w:pgMar')))?.[1]) /
        1440) *
        25.4,
    )
  assert.deepEqual(['top', 'bottom', 'left', 'right'].map(millimetres), [37, 35, 28, 26])
  const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  const sum = widths.reduce((total, width) => total + width, 0)
  assert.ok(Math.abs(sum - (11_906 - 1588 - 1474)) <= widths.length)
  assert.match(document, /<w:tblHeader\/>/)
  assert.match(part('word/footer1.xml'), /PAGE/)
})

test('a table without rows is a head', async () => {
  const { cells } = await readBack({ ...table, rows: [] })
  assert.equal(cells.length, 1)
})

test('the same table and moment give the same bytes', async () => {
  assert.deepEqual(await writeTableDocument(table, madeAt), await writeTableDocument(table, madeAt))
})

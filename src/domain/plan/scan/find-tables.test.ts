import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTables } from './find-tables.ts'
import { splitLines } from './split-lines.ts'

function rowsOf(text: string): readonly string[] {
  return findTables(text, splitLines(text)).flatMap(({ rows }) =>
    rows.map((row) => row.map(({ reading }) => reading).join('¦')),
  )
}

const layouts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'rows drawn with strokes, a rule of dashes between',
    '| 指标 | 单位 | 2026年 |\n|---|---|---|\n| 技改投资 | 亿元 | 45 |',
    ['指标¦单位¦2026年', '技改投资¦亿元¦45'],
  ],
  [
    'rows in a drawn box',
    '┌──┬──┐\n│指标│2026年│\n├──┼──┤\n│技改投资（亿元）│45│\n└──┴──┘',
    ['指标¦2026年', '技改投资(亿元)¦45'],
  ],
  [
    'cells apart by tabs, the first one empty where it was merged',
    '类别\t指标\t2026年\n规模\t技改投资\t45\n\t工业用电\t12',
    ['类别¦指标¦2026年', '规模¦技改投资¦45', '¦工业用电¦12'],
  ],
  [
    'cells aligned by blanks',
    '序号   指标名称      单位    2026年\n1      技改投资      亿元    45\n2      上市企业      家      6',
    ['序号¦指标名称¦单位¦2026年', '1¦技改投资¦亿元¦45', '2¦上市企业¦家¦6'],
  ],
  [
    'one blank between cells where the first line is nothing but headings',
    '指标 单位 2024年 2026年\n技改投资 亿元 30 45',
    ['指标¦单位¦2024年¦2026年', '技改投资¦亿元¦30¦45'],
  ],
  [
    'one cell a line led by a tab, a heading broken over lines, a blank line between rows',
    '\t领域\n\t指标\n\t2026年\n\n目标\n\n\t规模\n\t技改投资\n\t45\n\n\t\n\t工业用电\n\t12\n',
    ['领域¦指标¦2026年目标', '规模¦技改投资¦45', '¦工业用电¦12'],
  ],
  [
    'one cell a line with a stroke behind',
    '序号 |\n重点工作 |\n责任单位 |\n1 |\n盘活低效\n用地 |\n规划局 |\n2 |\n建设厂房 |\n住建局 |\n',
    ['¦序号¦重点工作¦责任单位', '¦1¦盘活低效用地¦规划局', '¦2¦建设厂房¦住建局'],
  ],
  [
    'one cell a line without any mark, cells of merged columns missing',
    '指标\n单位\n2026年\n责任单位\n技改投资\n亿元\n45\n县工信局\n工业用电\n亿千瓦时\n12\n利用外资\n万美元\n800\n县商务局\n',
    [
      '¦指标¦单位¦2026年¦责任单位',
      '¦技改投资¦亿元¦45¦县工信局',
      '¦工业用电¦亿千瓦时¦12¦',
      '¦利用外资¦万美元¦800¦县商务局',
    ],
  ],
  [
    'a table pasted as one running line',
    '指标 单位 2024年 2026年 责任单位 技改投资 亿元 30 45 县工信局 上市企业 家 3 6 县金融办 工业用电量 亿千瓦时 12 15 县供电公司',
    [
      '¦指标¦单位¦2024年¦2026年¦责任单位',
      '¦技改投资¦亿元¦30¦45¦县工信局',
      '¦上市企业¦家¦3¦6¦县金融办',
      '¦工业用电量¦亿千瓦时¦12¦15¦县供电公司',
    ],
  ],
]

for (const [name, text, rows] of layouts) {
  test(`reads ${name}`, () => assert.deepEqual(rowsOf(text), rows))
}

const prose: readonly (readonly [string, string])[] = [
  [
    'a letter with a short line for every part',
    '各镇：\n\n现将方案印发给你们。\n\n项目\n单位\n\n名称以文件为准。\n',
  ],
  ['paragraphs set in by a tab', '\t一、总体要求\n\t坚持稳中求进。\n\t二、主要任务\n\t加快转型。\n'],
  ['a sentence that mentions headings', '请按序号、指标、单位、责任单位逐项填写。\n谢谢配合。'],
]

for (const [name, text] of prose) {
  test(`sees no table in ${name}`, () => assert.deepEqual(rowsOf(text), []))
}

test('a note below closes the table, the line above names it', () => {
  const text = '主要指标表\n指标\t2024年\t2026年\n技改投资\t30\t45\n注：均为预期性指标。\n'
  const [table] = findTables(text, splitLines(text))
  assert.ok(table?.caption)
  assert.equal(text.slice(table.caption.start, table.caption.end), '主要指标表')
  assert.equal(text.slice(table.range.start, table.range.end), '指标\t2024年\t2026年\n技改投资\t30\t45')
  assert.deepEqual([table.firstLine, table.lastLine], [1, 2])
})

test('many lines that only look like cells are read once each', () => {
  const text = '序号 |\n指标 |\n'.repeat(3000)
  const started = performance.now()
  findTables(text, splitLines(text))
  assert.ok(performance.now() - started < 10_000)
})

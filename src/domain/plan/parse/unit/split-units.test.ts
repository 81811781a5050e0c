import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUnitName } from './is-unit-name.ts'
import { resolveUnits } from './resolve-units.ts'
import { speakUnits } from './speak-units.ts'
import { splitUnits } from './split-units.ts'

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['县工信局(县中小企业局)、各镇(街道、园区)', ['县工信局(县中小企业局)', '各镇(街道、园区)']],
  ['市发展和改革委员会和市工业和信息化局', ['市发展和改革委员会', '市工业和信息化局']],
  ['省科技厅、工业和信息化厅等有关部门', ['省科技厅', '工业和信息化厅']],
  ['区发改局区统计局', ['区发改局', '区统计局']],
  ['区发改局 区统计局', ['区发改局', '区统计局']],
  ['市教育局等', ['市教育局']],
  ['高新区管委会;县农商行,专班', ['高新区管委会', '县农商行', '专班']],
  ['市自然资源和规划局会同市住房和城乡建设局', ['市自然资源和规划局', '市住房和城乡建设局']],
  ['各市、县(市、区)人民政府,省税务局', ['各市、县(市、区)人民政府', '省税务局']],
  ['招商工作部/安商工作部', ['招商工作部', '安商工作部']],
]

for (const [list, names] of lists) {
  test(`splits ${list}`, () =>
    assert.deepEqual(
      splitUnits(list).map(({ start, end }) => list.slice(start, end)),
      names,
    ))
}

for (const [cell, reading] of [
  ['市工信局\n市财政局', '市工信局、市财政局'],
  ['各县（市、区）\n开发区', '各县(市、区)、开发区'],
  ['市自然资源和规划\n局', '市自然资源和规划局'],
  ['市发展改革委\n员会', '市发展改革委员会'],
] as const) {
  test(`reads a cell with the break in ${JSON.stringify(cell)}`, () => {
    const spoken = speakUnits(cell, { start: 0, end: cell.length })
    assert.equal(spoken.reading, reading)
    assert.equal(spoken.offsets.length, reading.length + 1)
  })
}

test('names of organs are told from other words', () => {
  for (const name of [
    '区政府办(金融办)',
    '各县(市、区)政府',
    '国网某市供电公司',
    '税务局',
    '改革办',
    '市总工会',
  ])
    assert.ok(isUnitName(name), name)
  for (const words of ['加强组织领导', '含PCT', '15项', '推动项目建设', '下同'])
    assert.ok(!isUnitName(words), words)
})

test('a left-out level or bracket is the same organ', () => {
  const { units, idOf } = resolveUnits([
    '省科技厅',
    '省工业和信息化厅',
    '工业和信息化厅',
    '省科技厅（外专局）',
  ])
  assert.deepEqual(
    units.map(({ name, aliases }) => [name, ...aliases]),
    [
      ['省科技厅（外专局）', '省科技厅'],
      ['省工业和信息化厅', '工业和信息化厅'],
    ],
  )
  assert.equal(idOf.get('工业和信息化厅'), idOf.get('省工业和信息化厅'))
})

test('a contraction is joined but marked as doubtful; other levels and endings stay apart', () => {
  const { units } = resolveUnits([
    '区人力社保局',
    '区人社局',
    '市人社局',
    '区工商局',
    '区工商联',
    '各镇（街道）',
  ])
  assert.deepEqual(
    units.map(({ name, doubtfulAliases, isCollective }) => [name, doubtfulAliases, isCollective]),
    [
      ['区人力社保局', ['区人社局'], false],
      ['市人社局', [], false],
      ['区工商局', [], false],
      ['区工商联', [], false],
      ['各镇（街道）', [], true],
    ],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isExample,
  isGrandTotal,
  isNoteText,
  isPageNumber,
  isPartLabel,
  isPlainTotal,
  isSum,
  isTotalLabel,
  readSection,
} from './row-labels.ts'

const labels: readonly (readonly [
  ask: (text: string) => boolean,
  yes: readonly string[],
  no: readonly string[],
])[] = [
  [
    isTotalLabel,
    [
      '合计',
      '总 计',
      '小计：',
      '姜山镇小计',
      '全区合计',
      '本页合计',
      '一、合计',
      '合计（12家）',
      'Total',
      '平均',
      '户均',
    ],
    ['宁波合计源机械有限公司', '汇总科技有限公司', '姜山镇', '合'],
  ],
  [isGrandTotal, ['合计', '总计', '全区合计'], ['小计', '姜山镇合计']],
  [isPlainTotal, ['合计', '规上企业合计', '本页小计', '（一）小计', '平均值'], ['宁波鄞州合计', '甬江累计']],
  [isSum, ['合计', '小计'], ['平均', '其中：规上']],
  [isPageNumber, ['第 1 页，共 3 页', '1/3', '-2-'], ['2025/05', '第一页']],
  [isPartLabel, ['其中：规上企业', ' 其中外资'], ['规上企业']],
  [
    isNoteText,
    [
      '注：1.数据来源',
      '备注：含租用',
      '填报单位：区税务局',
      '单位：万元',
      '制表人：张三',
      '（续表）',
      '以下空白',
    ],
    ['注册资本（万元）', '附海镇', '备注', '*单位名称', '单位名称', '说明'],
  ],
]

for (const [ask, yes, no] of labels) {
  test(`${ask.name} tells ${yes[0]} from ${no[0]}`, () => {
    for (const text of yes) assert.ok(ask(text), text)
    for (const text of no) assert.ok(!ask(text), text)
  })
}

test('an example is known by its label, its firm or its code', () => {
  for (const text of ['例', '示例：', '宁波XX有限公司', '某某有限公司', '91330212XXXXXXXXXX'])
    assert.ok(isExample([text]), text)
  for (const text of ['某森机械有限公司', '91330212MA2GRPNX1H', 'XX']) assert.ok(!isExample([text]), text)
})

test('a section’s name stands without number, count and frame', () => {
  for (const text of ['一、姜山镇', '（二）姜山镇（12家）', '【姜山镇】', '3. 姜山镇', '姜山镇：']) {
    assert.equal(readSection(text).name, '姜山镇')
  }
})

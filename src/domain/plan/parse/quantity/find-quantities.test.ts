import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldText } from '../../scan/fold.ts'
import { findQuantities } from './find-quantities.ts'

/** `text` and what it holds: comparator, value, unit. */
const cases: readonly (readonly [string, string])[] = [
  ['达到1300亿元、280亿元和75亿元以上', 'eq 1300亿元 | eq 280亿元 | gte 75亿元'],
  ['园区十六个，企业二十七家，协会半百家', 'eq 16个 | eq 27家 | eq 50家'],
  ['一千二百家，一万二千户，三万户', 'eq 1200家 | eq 12000户 | eq 3万户'],
  ['营收超百亿元，突破五百亿元', 'gt 100亿元 | gt 500亿元'],
  ['十余家，100多万亩，2000余家', 'gt 10家 | gt 100万亩 | gt 2000家'],
  ['1,200家，3 200亿元，１２．５％', 'eq 1200家 | eq 3200亿元 | eq 12.5%'],
  ['2.7万亿元，1万个，50万辆', 'eq 2.7万亿元 | eq 1万个 | eq 50万辆'],
  ['2.8%—3.1%之间，10至12个百分点，4～6家', 'range 2.8~3.1% | range 10~12个百分点 | range 4~6家'],
  ['1.5万—2万亩，60—70家', 'range 1.5~2万亩 | range 60~70家'],
  ['翻一番，翻两番以上，实现倍增', 'eq 2倍 | gte 4倍 | eq 2倍'],
  ['七成以上，三分之一，百分之十五', 'gte 70% | eq 33.33% | eq 15%'],
  ['2.5:1以下，2:1左右', 'lte 2.5:1 | approx 2:1'],
  [
    '43.2万元/亩，12立方米/万元以下，27.6万元/人·年',
    'eq 43.2万元/亩 | lte 12立方米/万元 | eq 27.6万元/人·年',
  ],
  ['不低于70万元/亩，不超过30%，低于35微克/立方米', 'gte 70万元/亩 | lte 30% | lt 35微克/立方米'],
  ['5家（含）以上，40家左右，30天以内', 'gte 5家 | approx 40家 | lte 30天'],
  ['全省前三，居全国第九', 'eq 3位 | eq 9位'],
  ['突破2200家以上', 'gte 2200家'],
  ['5G、3D打印、6G技术和PM2.5', ''],
  ['世界500强、“224X”、“1+N”、《三年行动计划（2023—2025年）》', ''],
  ['第20次会议，第三大，国发〔2023〕12号，2023年3月28日9:30', ''],
  ['千亿级、五百亿级、百名企业家、十链百场千企', ''],
  ['零部件产业，三星级园区，二〇二七年', ''],
]

describe('quantities', () => {
  for (const [text, expected] of cases) {
    it(text, () => {
      const found = findQuantities(foldText(text)).map(
        ({ comparator, value, valueHigh, unit }) =>
          `${comparator} ${value}${valueHigh === null ? '' : `~${valueHigh}`}${unit}`,
      )
      assert.equal(found.join(' | '), expected)
    })
  }

  it('the places of number and comparing words are told apart', () => {
    const [quantity] = findQuantities('力争突破2200家以上')
    assert.deepEqual(
      [quantity?.outerStart, quantity?.start, quantity?.end, quantity?.outerEnd],
      [2, 4, 9, 11],
    )
  })
})

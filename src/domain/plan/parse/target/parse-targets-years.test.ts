/** Which year a figure is meant for, told in invented passages: printed, set by the text around it, or by the document. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { scanText } from '../../scan/scan-text.ts'
import { parseTargets } from './parse-targets.ts'
import { tellTarget } from './tell-target.ts'

interface Case {
  readonly name: string
  readonly text: string
  /** Separated by `|`. */
  readonly targets: string
  readonly facts?: string
}

const cases: readonly Case[] = [
  {
    name: 'a year before 新增 is that year, not every year',
    text: '2031年新增规上企业14家，培育瞪羚企业6家。',
    targets: '规上企业 eq 14家 2031 | 瞪羚企业 eq 6家 2031',
  },
  {
    name: '年新增 without a year before it is of each year',
    text: '到2031年，技术工人达到4万人；年新增岗位300个。',
    targets: '技术工人 eq 4万人 2031 | 年新增岗位 eq 300个 2031',
  },
  {
    name: 'a run of years from a printed one',
    text: '某市人才集聚办法\n一、目标\n自2021年起5年内，引进博士900名，人才总量达到61万人。\n二、项目\n1.青年项目。5年内支持青年人才320名。',
    targets: '博士 eq 900名 2025 | 人才总量 eq 61万人 2025 | 青年人才 eq 320名 2025',
  },
  {
    name: 'a text without headings keeps the one deadline it names',
    text: '近日，某市印发低碳园区工作方案，提出到2029年，绿色园区达到17个。\n在用能方面，某市将推广屋顶光伏，装机容量达到240万千瓦。',
    targets: '绿色园区 eq 17个 2029 | 装机容量 eq 240万千瓦 2029',
  },
  {
    name: 'of two deadlines it keeps none',
    text: '某市提出，到2029年，绿色园区达到17个，到2035年达到30个。\n某市将推广屋顶光伏，装机容量达到240万千瓦。',
    targets: '绿色园区 eq 17个 2029 | 绿色园区 eq 30个 2035 | 装机容量 eq 240万千瓦 null',
  },
  {
    name: 'efforts of some years end at the deadline named before',
    text: '到2022年，全县生产总值年均增长9%以上。\n通过五年努力，光电产业产值达到80亿元。',
    targets: '生产总值 gte 9% 2022 | 光电产业产值 eq 80亿元 2022',
  },
  {
    name: 'a yearly average in a bracket runs from the base to the goal',
    text: '到2027年，研发投入达到96亿元（2022年41.2亿元，年均约19%），占比达到4%（2022年2.8%）。',
    targets: '研发投入 eq 96亿元 2027 | 研发投入 approx 19% 2027 | 研发投入占比 eq 4% 2027',
    facts: '研发投入 eq 41.2亿元 2022 | 研发投入占比 eq 2.8% 2022',
  },
  {
    name: 'a year far ahead is no year of the document',
    text: '2.3 主要目标\n锚定2040年远景目标，到2030年，数字转型取得重大进展，森林覆盖率达到21.5%，公园达到千座以上。',
    targets: '森林覆盖率 eq 21.5% 2030 | 公园 gte 1000座 2030',
  },
]

describe('years of targets', () => {
  for (const { name, text, targets, facts } of cases) {
    it(name, () => {
      const parsed = parseTargets(scanText({ text }))
      assert.equal(parsed.targets.map(tellTarget).join(' | '), targets)
      if (facts !== undefined) assert.equal(parsed.facts.map(tellTarget).join(' | '), facts)
    })
  }
})

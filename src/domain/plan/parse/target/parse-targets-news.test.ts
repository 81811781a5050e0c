/** Invented passages of the genre (news without headings, lists run together) and the figures a careful reader would take from them. */
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
    name: 'a deadline goes on over a broken line, until the text names another',
    text: '《实施意见》要求：到2026年，渔业体系初步形成，养殖水面达到40万亩。到2031年，渔业转型取得显著成效。\n网箱数量达到9000个，冷库容量达到26万吨以上。\n到2036年，水产品加工率达到75%以上。',
    targets:
      '养殖水面 eq 40万亩 2026 | 网箱数量 eq 9000个 2031 | 冷库容量 gte 26万吨 2031 | 水产品加工率 gte 75% 2036',
  },
  {
    name: 'the year after the one that is told as the last',
    text: '“去年全市外贸开局良好。”市商务局负责人介绍，2023年全市出口达4.7万亿元，增长8.9%，创下近四年新高。\n该负责人表示，今年我市将稳住大盘，力争全市出口增长5%左右，服务贸易增长9%左右，计划全年新增外贸企业270家。',
    targets: '出口 approx 5% 2024 | 服务贸易 approx 9% 2024 | 外贸企业 eq 270家 2024',
    facts: '出口 eq 4.7万亿元 2023 | 出口 eq 8.9% 2023',
  },
  {
    name: 'the years between which something was counted are no plan',
    text: '记者从相关会议上获悉，全市软件业规模持续扩大，从2020年的317.14亿元增长至2023年的547.02亿元。\n2023年，全市成立了软件业母基金。从2020年至2023年，软件业累计融资383.72亿元。（完）',
    targets: '',
    facts:
      '软件业规模 eq 317.14亿元 2020 | 软件业规模 eq 547.02亿元 2023 | 软件业累计融资 eq 383.72亿元 2023',
  },
  {
    name: 'items with hyphens in one line: 每年 is not of the deadline before',
    text: '- 到2028年，打造40个以上数字工坊，培育70个以上行业能手 [1] - 在人才方面，每年将面向青年开放30个以上实训岗位 [2]',
    targets: '数字工坊 gte 40个 2028 | 行业能手 gte 70个 2028 | 实训岗位 gte 30个 null',
  },
  {
    name: 'what a plan stressed is still to come',
    text: '该计划提出了到2029年的具体目标，还强调了培育4-5家生态型企业，选树800家标杆工厂。',
    targets: '生态型企业 range 4~5家 2029 | 标杆工厂 eq 800家 2029',
  },
  {
    name: 'what is counted of the plan itself, whatever verb follows',
    text: '全市新基建主要包含3个方面6大工程。将从稳链、补链、强链3个方面全力抓好服务业强市建设，重抓18个重点产业链。到2027年，服务业营业收入超3000亿元。',
    targets: '服务业营业收入 gt 3000亿元 2027',
  },
  {
    name: 'chains sorted out are there',
    text: '市商务局对产业链进行梳理，精准梳理出14条关键产业链条，其中有11条制造业产业链、3条服务业产业链。',
    targets: '',
    facts: '制造业产业链 eq 11条 null | 服务业产业链 eq 3条 null',
  },
  {
    name: 'a share of those whose income passes a threshold',
    text: '2024年，力争实现30%的村集体年收入超40万元，新增年收入超80万元的强村6个。',
    targets: '村集体年收入超40万元 eq 30% 2024 | 年收入超80万元的强村 eq 6个 2024',
  },
  {
    name: 'a total that is attained, buildings that are pushed on',
    text: '到2028年，全市文旅产业规模将达到6000亿元的总收入，推进150万平方米园区标准厂房建设，目标实现规上企业上云率90%。',
    targets:
      '文旅产业规模总收入 eq 6000亿元 2028 | 园区标准厂房建设 eq 150万平方米 2028 | 规上企业上云率 eq 90% 2028',
  },
  {
    name: 'a five-year plan in the last year of which the page was printed is behind',
    text: '晨报11月9日电 记者日前获悉，“十四五”时期，全省港口布局更加优化，泊位总数从2020年的146个增加到187个，覆盖21个沿海县区。\n2025年11月9日',
    targets: '',
    facts: '泊位总数 eq 146个 2020 | 泊位总数 eq 187个 null | 沿海县区 eq 21个 null',
  },
  {
    name: '目标企业 intends nothing',
    text: '一、过去一年工作回顾\n2023年，全区带队招商41次，拜访目标企业130家，签约项目26个，实际使用外资271万美元。',
    targets: '',
    facts:
      '带队招商 eq 41次 2023 | 目标企业 eq 130家 2023 | 项目 eq 26个 2023 | 实际使用外资 eq 271万美元 2023',
  },
  {
    name: 'a scale that describes, a slogan that is explained',
    text: '“一三四”工程是指一个中枢、三个口岸基地、四大集群，7个子规划近日发布。2026年，支持龙头牵头打造900亿元规模的冷链装备联盟，冷库达到60座。',
    targets: '冷库 eq 60座 2026',
  },
  {
    name: 'town and country apart, names with 及 within',
    text: '2022年主要预期目标：城、乡居民人均可支配收入分别增长6%、7%，家电、汽车及零部件业产值分别增长9%、11%。',
    targets:
      '城镇居民人均可支配收入 eq 6% 2022 | 农村居民人均可支配收入 eq 7% 2022 | 家电 eq 9% 2022 | 汽车及零部件业产值 eq 11% 2022',
  },
]

describe('targets and facts: news without headings', () => {
  for (const { name, text, targets, facts = '' } of cases) {
    it(name, () => {
      const parsed = parseTargets(scanText({ text }))
      assert.equal(parsed.targets.map(tellTarget).join(' | '), targets)
      assert.equal(parsed.facts.map(tellTarget).join(' | '), facts)
    })
  }
})

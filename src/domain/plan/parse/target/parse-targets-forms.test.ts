/** Invented sentences with subjects left out, lists, thresholds and numbers that only name or compare. */
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
}

const cases: readonly Case[] = [
  {
    name: 'lines that go on with the subject and the year of the line before',
    text: '目标\n主营业务收入2022年达到240亿元左右\n2025年达到380亿元左右\n年均增长16%左右',
    targets:
      '主营业务收入 approx 240亿元 2022 | 主营业务收入 approx 380亿元 2025 | 主营业务收入 approx 16% 2025',
  },
  {
    name: 'names before a colon',
    text: '2024年考核指标目标任务说明\n规模以上工业增加值：增长8%（依据市下达目标设置，高于全市7.5%平均水平，居三区第一）。新兴产业产值：产值增长16%，占规上工业比重6.2%。科技型企业数：新增10家以上。',
    targets:
      '规模以上工业增加值 eq 8% 2024 | 新兴产业产值 eq 16% 2024 | 新兴产业产值占规上工业比重 eq 6.2% 2024 | 科技型企业数 gte 10家 2024',
  },
  {
    name: 'a figure for each of the names',
    text: '到2026年，创建省级产业园区和市级小微企业园各12个。',
    targets: '省级产业园区 eq 12个 2026 | 市级小微企业园 eq 12个 2026',
  },
  {
    name: 'rates whose names hold the sign of joining',
    text: '到2026年，数控化率、研发工具普及率分别提高到68%和85%。',
    targets: '数控化率 eq 68% 2026 | 研发工具普及率 eq 85% 2026',
  },
  {
    name: 'counts with thresholds behind and before',
    text: '到2027年，百亿级集群达到9个，其中过500亿元2个、过300亿元3个。',
    targets: '百亿级集群 eq 9个 2027 | 过500亿元 eq 2个 2027 | 过300亿元 eq 3个 2027',
  },
  {
    name: 'a count whose noun begins with an amount, named one by one',
    text: '到2026年，全市形成6个200亿元以上产业园，分别是东园、西园等。',
    targets: '200亿元以上产业园 eq 6个 2026',
  },
  {
    name: 'at least, before the verb',
    text: '2026年，东、西两县至少各新建1个省级园区。',
    targets: '省级园区 gte 1个 2026',
  },
  {
    name: 'solving is counted, not exceeded',
    text: '到2027年，突破6项关键共性技术，规上企业突破600家。',
    targets: '关键共性技术 eq 6项 2027 | 规上企业 gt 600家 2027',
  },
  {
    name: 'works are counted, parts of the plan are not',
    text: '到2025年，实施8个以上示范应用工程，组织五大工程，围绕12项考核指标开展分析。',
    targets: '示范应用工程 gte 8个 2025',
  },
  {
    name: 'stages, capacities and index numbers name things',
    text: '索引号：11330000202407/2024-00021 组配分类\n2024年，加快推进华东二期和20万吨饲料、5万头肉牛等项目建设，锭数年内达到60万锭。',
    targets: '锭数 eq 60万锭 2024',
  },
  {
    name: 'the same in another money',
    text: '到2026年，全区人均生产总值达到12万元，折合1.7万美元。',
    targets: '人均生产总值 eq 12万元 2026',
  },
  {
    name: 'a scale without a number is one of it',
    text: '力争到2029年材料产业产值突破万亿元，万元产值能耗下降9%。',
    targets: '材料产业产值 gt 1万亿元 2029 | 万元产值能耗 eq 9% 2029',
  },
  {
    name: 'the measure stands behind what is attained',
    text: '到2027年，全市电子产业力争实现900亿元销售收入。',
    targets: '电子产业销售收入 eq 900亿元 2027',
  },
  {
    name: 'fields and grounds of a plan are not counted',
    text: '到2028年，在3—5个关键材料领域形成优势，引进材料企业15家。',
    targets: '材料企业 eq 15家 2028',
  },
  {
    name: 'a table whose cells ran together',
    text: '附表 指标表 1 服务业占比% ≥ 53市统计局2 品牌农业比重% ≥ 55市农业局3 城镇化率% ≥ 72市统计局4 利润率% ≥ 10 市统计局',
    targets: '',
  },
]

describe('targets and facts: elided and joined forms', () => {
  for (const { name, text, targets } of cases)
    it(name, () => {
      const parsed = parseTargets(scanText({ text }))
      assert.equal(parsed.targets.map(tellTarget).join(' | '), targets)
    })
})

/** Invented passages of the genre (ways of putting a figure) and the figures a careful reader would take from them. */
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
    name: 'year on year in an annual plan',
    text: '2026年全县工业经济工作要点\n规上工业增加值同比增长8%以上，工业用电量同比增长6%左右，工业技改投资比上年增长10%，规上工业利润总额增长5%。',
    targets:
      '规上工业增加值 gte 8% 2026 | 工业用电量 approx 6% 2026 | 工业技改投资 eq 10% 2026 | 规上工业利润总额 eq 5% 2026',
  },
  {
    name: 'amount and growth joined',
    text: '2025年，实现规上工业总产值320亿元、增长9%，完成工业投资45亿元、增长12%以上，实现进出口总额60亿元、同比增长5%左右。\n发布时间：2025年1月12日',
    targets:
      '规上工业总产值 eq 320亿元 2025 | 规上工业总产值 eq 9% 2025 | 工业投资 eq 45亿元 2025 | 工业投资 gte 12% 2025 | 进出口总额 eq 60亿元 2025 | 进出口总额 approx 5% 2025',
  },
  {
    name: 'end of the five-year plan',
    text: '到“十四五”末，全市规模以上工业企业数量达到1000家，“十五五”末突破1500家；“十四五”时期，工业投资年均增长8%以上。',
    targets:
      '规模以上工业企业数量 eq 1000家 2025 | 规模以上工业企业数量 gt 1500家 2030 | 工业投资 gte 8% 2025',
  },
  {
    name: 'steps and gates',
    text: '到2028年，生物医药产业规模迈上500亿元台阶，力争跨越千亿元大关，规上企业营收达到450亿元左右，过亿元品种达到20个。',
    targets:
      '生物医药产业规模 eq 500亿元 2028 | 生物医药产业规模 gt 1000亿元 2028 | 规上企业营收 approx 450亿元 2028 | 过亿元品种 eq 20个 2028',
  },
  {
    name: 'deadline in the future called 截至',
    text: '某市氢能产业行动计划（2023—2025年）\n二、发展目标\n截至2025年底，建成加氢站30座，推广燃料电池汽车1500辆以上，氢能产业产值突破200亿元。',
    targets: '加氢站 eq 30座 2025 | 燃料电池汽车 gte 1500辆 2025 | 氢能产业产值 gt 200亿元 2025',
  },
  {
    name: 'already and then',
    text: '目前全区已建成5G基站3200个，到2026年底建成5G基站6000个，每万人拥有5G基站数由21个提高到40个。',
    targets: '5G基站 eq 6000个 2026 | 每万人拥有5G基站数 eq 40个 2026',
    facts: '5G基站 eq 3200个 null | 每万人拥有5G基站数 eq 21个 null',
  },
  {
    name: 'list of kinds',
    text: '到2027年，新增国家级企业技术中心、制造业创新中心等国家级平台8家以上，省级平台60家左右，产业技术联盟、中试基地各10家。',
    targets:
      '国家级企业技术中心、制造业创新中心等国家级平台 gte 8家 2027 | 省级平台 approx 60家 2027 | 产业技术联盟 eq 10家 2027 | 中试基地 eq 10家 2027',
  },
  {
    name: 'half-width stops',
    text: '1 农业总产值增长4.5%,粮食总产稳定在42万吨. 农业农村局\n2 城乡居民人均可支配收入增长8%以上. 统计局',
    targets: '农业总产值 eq 4.5% null | 粮食总产 eq 42万吨 null | 城乡居民人均可支配收入 gte 8% null',
  },
  {
    name: 'news, speaker, plan',
    text: '在昨天举行的新闻发布会上，市经信局负责人介绍，2023年全市软件产业实现收入1100亿元，占全省的12.5%。根据规划，到2026年，全市软件产业收入将达到2000亿元，占全省比重提升至15%，集聚从业人员20万人。',
    targets: '软件产业收入 eq 2000亿元 2026 | 软件产业收入占全省比重 eq 15% 2026 | 从业人员 eq 20万人 2026',
    facts: '软件产业实现收入 eq 1100亿元 2023 | 软件产业实现收入占全省 eq 12.5% 2023',
  },
  {
    name: 'people and money support',
    text: '设立总规模100亿元的产业基金，安排财政资金5亿元，对入选企业给予最高300万元奖励。到2026年，培训企业家1000人次，引进博士200名。',
    targets: '财政资金 eq 5亿元 null | 企业家 eq 1000人次 2026 | 博士 eq 200名 2026',
  },
  {
    name: 'not less than average',
    text: '规上工业增加值增速高于全市平均水平1个百分点以上，主要污染物排放总量完成市下达任务，PM2.5平均浓度低于35微克/立方米，空气优良天数比例达到88%以上。',
    targets:
      '规上工业增加值增速高于全市平均水平 gte 1个百分点 null | PM2.5平均浓度 lt 35微克/立方米 null | 空气优良天数比例 gte 88% null',
  },
  {
    name: 'breakthrough list',
    text: '到2025年，全市国家高新技术企业突破1200家、科技型中小企业突破2500家、省级以上研发机构突破300家，技术合同成交额突破200亿元。',
    targets:
      '国家高新技术企业 gt 1200家 2025 | 科技型中小企业 gt 2500家 2025 | 省级以上研发机构 gt 300家 2025 | 技术合同成交额 gt 200亿元 2025',
  },
  {
    name: 'from present',
    text: '用5年左右时间，规上工业企业由目前的380家增加到600家以上，亿元企业从95家增加到180家，税收超千万元企业达到120家。',
    targets: '规上工业企业 gte 600家 null | 亿元企业 eq 180家 null | 税收超千万元企业 eq 120家 null',
    facts: '规上工业企业 eq 380家 null | 亿元企业 eq 95家 null',
  },
  {
    name: 'whole of document numbered items',
    text: '（三）实施数字赋能行动。到2025年，培育省级以上工业互联网平台15个，建设“未来工厂”8家，推动2000家企业上云，打造5个以上“产业大脑”，规上企业数字化改造全覆盖。\n（四）实施绿色低碳行动。到2025年，单位GDP二氧化碳排放降低率完成上级下达目标，建成近零碳园区2个，创建国家级绿色工厂10家。',
    targets:
      '省级以上工业互联网平台 eq 15个 2025 | “未来工厂” eq 8家 2025 | 企业上云 eq 2000家 2025 | “产业大脑” gte 5个 2025 | 规上企业数字化改造 eq 100% 2025 | 近零碳园区 eq 2个 2025 | 国家级绿色工厂 eq 10家 2025',
  },
  {
    name: 'for whose sake',
    text: '为了完成全年任务，除了抓好在建的15个项目外，还要新开工项目20个、竣工项目18个，完成投资60亿元。',
    targets: '项目 eq 20个 null | 项目 eq 18个 null | 投资 eq 60亿元 null',
  },
  {
    name: 'first half',
    text: '上半年，全市规上工业增加值同比增长7.2%，增速居全省第3位；工业投资增长11.5%，高于全省平均2.1个百分点。下半年，我们将力争全年规上工业增加值增长8%以上。',
    targets: '规上工业增加值 gte 8% null',
    facts:
      '规上工业增加值 eq 7.2% null | 规上工业增加值增速 eq 3位 null | 工业投资 eq 11.5% null | 工业投资高于全省平均 eq 2.1个百分点 null',
  },
  {
    name: 'plus minus bracket growth',
    text: '主要预期目标：规模以上工业增加值增长7%（确保6.5%），固定资产投资增长6%，财政收入28亿元（同口径增长5%）。',
    targets:
      '规模以上工业增加值 eq 7% null | 规模以上工业增加值 eq 6.5% null | 固定资产投资 eq 6% null | 财政收入 eq 28亿元 null | 财政收入 eq 5% null',
  },
  {
    name: 'cumulative',
    text: '到2026年，累计改造提升低效工业用地1.2万亩以上，累计建成标准厂房500万平方米，累计引进50亿元以上项目10个、100亿元以上项目3个，亩均税收较2022年提高30%以上。',
    targets:
      '低效工业用地 gte 1.2万亩 2026 | 标准厂房 eq 500万平方米 2026 | 50亿元以上项目 eq 10个 2026 | 100亿元以上项目 eq 3个 2026 | 亩均税收 gte 30% 2026',
  },
  {
    name: 'title case in brackets year',
    text: '（一）到2025年：制造业增加值占比保持在28%以上，数字经济核心产业增加值占比达到10%；\n（二）到2030年：制造业增加值占比稳定在30%左右。',
    targets:
      '制造业增加值占比 gte 28% 2025 | 数字经济核心产业增加值占比 eq 10% 2025 | 制造业增加值占比 approx 30% 2030',
  },
  {
    name: 'kinds of counts with 余 and 多',
    text: '全市现有规上企业1300余家，从业人员30多万人；到2027年力争规上企业超过2000家。',
    targets: '规上企业 gt 2000家 2027',
    facts: '规上企业 gt 1300家 null | 从业人员 gt 30万人 null',
  },
  {
    name: 'rates per something',
    text: '到2027年，单位工业增加值二氧化碳排放降至0.8吨/万元以下，工业用地容积率达到2.0以上，车桩比达到2:1，万人拥有企业数达到350户。',
    targets:
      '单位工业增加值二氧化碳排放 lte 0.8吨/万元 2027 | 工业用地容积率 gte 2 2027 | 车桩比 eq 2:1 2027 | 万人拥有企业数 eq 350户 2027',
  },
  {
    name: 'completed with le',
    text: '2023年，我区新增了国家级专精特新“小巨人”企业6家，实现了规上工业增加值145亿元的目标。2024年，我区计划新增国家级专精特新“小巨人”企业8家。',
    targets: '国家级专精特新“小巨人”企业 eq 8家 2024',
    facts: '国家级专精特新“小巨人”企业 eq 6家 2023 | 规上工业增加值 eq 145亿元 2023',
  },
]

describe('targets and facts: ways of putting a figure', () => {
  for (const { name, text, targets, facts = '' } of cases) {
    it(name, () => {
      const parsed = parseTargets(scanText({ text }))
      assert.equal(parsed.targets.map(tellTarget).join(' | '), targets)
      assert.equal(parsed.facts.map(tellTarget).join(' | '), facts)
    })
  }
})

/** Invented passages of the genre (reports and older opinions) and the figures a careful reader would take from them. */
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
    name: 'tiers of clusters with a range as name',
    text: '到2025年,力争培育营业收入百亿级集群35个,其中:500亿级集群3个、300—500亿级集群10个左右,集群营业收入总规模突破1万亿元;培育发挥群主作用的龙头企业200家,各类配套企业1000家;力争培育10个左右在全国知名度较高的集群。',
    targets:
      '营业收入百亿级集群 eq 35个 2025 | 500亿级集群 eq 3个 2025 | 300—500亿级集群 approx 10个 2025 | 集群营业收入总规模 gt 1万亿元 2025 | 发挥群主作用的龙头企业 eq 200家 2025 | 各类配套企业 eq 1000家 2025 | 在全国知名度较高的集群 approx 10个 2025',
  },
  {
    name: 'thresholds that end in 的',
    text: '建成一批百亿集群，其中年营业收入超1000亿元的1个、超500亿元的3个、超100亿元的40个；年营业收入超100亿元的龙头企业8家、超10亿元的骨干企业50家以上。',
    targets:
      '年营业收入超1000亿元 eq 1个 null | 超500亿元 eq 3个 null | 超100亿元 eq 40个 null | 年营业收入超100亿元的龙头企业 eq 8家 null | 超10亿元的骨干企业 gte 50家 null',
  },
  {
    name: 'a report without numbered headings',
    text: '政府工作报告\n——2023年1月5日在某县第十八届人民代表大会第二次会议上\n2022年工作回顾\n过去一年，面对压力，我们迎难而上。预计全年地区生产总值完成215亿元，增长6%；固定资产投资完成88亿元，增长13%；规上工业企业达到96户。\n重点项目加快建设。实施亿元以上项目62个，完成投资51亿元。\n2023年工作安排\n今年工作的总体要求是稳中求进。主要预期目标：地区生产总值增长7%，固定资产投资增长12%，规上工业企业达到110户。',
    targets: '地区生产总值 eq 7% 2023 | 固定资产投资 eq 12% 2023 | 规上工业企业 eq 110户 2023',
    facts:
      '地区生产总值 eq 215亿元 2022 | 地区生产总值 eq 6% 2022 | 固定资产投资 eq 88亿元 2022 | 固定资产投资 eq 13% 2022 | 规上工业企业 eq 96户 2022 | 亿元以上项目 eq 62个 2022 | 投资 eq 51亿元 2022',
  },
  {
    name: 'a city plan in the news with dashes',
    text: '6月15日，某市印发《推动制造业高质量发展三年行动计划（2023—2025年）》，其中提到，到2025年，现代化产业体系不断夯实，工业增加值超过1.3万亿元，占地区生产总值比重达25%以上，工业投资年均增长5%。\n——引领功能提升。战略性新兴产业产值占规模以上工业总产值比重达45%，工业劳动生产率超过50万元/人。\n——转型成效明显。工业机器人使用密度力争达360台/万人。\n《计划》还提出了22条重点任务。',
    targets:
      '工业增加值 gt 1.3万亿元 2025 | 工业增加值占地区生产总值比重 gte 25% 2025 | 工业投资 eq 5% 2025 | 战略性新兴产业产值占规模以上工业总产值比重 eq 45% 2025 | 工业劳动生产率 gt 50万元/人 2025 | 工业机器人使用密度 eq 360台/万人 2025',
  },
  {
    name: 'counts inside a subject',
    text: '到2025年，4个地标产业集群和6个优势产业集群营收合计达到2.6万亿元，其中营收规模达5000亿元级别的产业集群1个（物联网）、3000亿元级别的产业集群2个；5个未来产业营业收入保持年均15%以上的增长。',
    targets:
      '4个地标产业集群和6个优势产业集群营收 eq 2.6万亿元 2025 | 营收规模达5000亿元级别的产业集群 eq 1个 2025 | 3000亿元级别的产业集群 eq 2个 2025 | 5个未来产业营业收入 gte 15% 2025',
  },
  {
    name: 'tiers by range',
    text: '通过此轮行动，到2021年，全市产业集聚区主营业务收入年均增长要达到10%左右，创建年主营业务收入过100亿元的集聚区10个以上，300—500亿元的集聚区5个，过1000亿元的集聚区3个。',
    targets:
      '产业集聚区主营业务收入 approx 10% 2021 | 年主营业务收入过100亿元的集聚区 gte 10个 2021 | 300—500亿元的集聚区 eq 5个 2021 | 过1000亿元的集聚区 eq 3个 2021',
  },
  {
    name: 'a news report of what has been done',
    text: '1月7日，区长向大会作报告。2024年以来，全区产业发展实现新突破。\n全区实施工业项目45个，1—11月工业投资增长89.7%，排名全市第二。签约实体项目36个，完成工业投资15.8亿元，同比增长43%。',
    targets: '',
    facts:
      '工业项目 eq 45个 null | 工业投资 eq 89.7% null | 工业投资 eq 2位 null | 实体项目 eq 36个 null | 工业投资 eq 15.8亿元 null | 工业投资 eq 43% null',
  },
  {
    name: 'goal told in the past tense',
    text: '今年，该市又确定了到2012年地方工业实现销售收入1100亿元以上的目标。今后5年，将形成6个超百亿规模的产业集群。',
    targets: '地方工业实现销售收入 gte 1100亿元 2012 | 超百亿规模的产业集群 eq 6个 null',
  },
  {
    name: 'an older opinion of a county-level city',
    text: '二、发展目标和重点\n保持工业增加值年均25%以上的增长速度。到2015年底，全市规模以上工业增加值达到100亿元以上。规模以上工业企业总数每年新增18家以上；培植一个年销售收入过150亿元的产业集群；扶持两个销售收入过30亿元的企业集团；上市企业达到3—5家。力争化工产业两年内销售收入过150亿元；其他产业力争三年内实现翻番。\n三、政策措施\n争取上级资金每年不低于5000万元。',
    targets:
      '工业增加值 gte 25% null | 规模以上工业增加值 gte 100亿元 2015 | 规模以上工业企业总数 gte 18家 null | 年销售收入过150亿元的产业集群 eq 1个 2015 | 销售收入过30亿元的企业集团 eq 2个 2015 | 上市企业 range 3~5家 2015 | 销售收入 gt 150亿元 null | 其他产业 eq 2倍 null | 上级资金 gte 5000万元 null',
  },
  {
    name: 'blueprint of a city until 2029',
    text: '到2029年，先进制造业基地基本建成。规模总量实现新突破，制造业增加值占GDP比重达到40%；传统产业改造升级取得明显成效，汽车产业力争突破3500亿元，农产品加工产业力争突破2000亿元；新兴产业快速发展壮大，战略性新兴产业占规上工业总产值比重达到25%以上。',
    targets:
      '制造业增加值占GDP比重 eq 40% 2029 | 汽车产业 gt 3500亿元 2029 | 农产品加工产业 gt 2000亿元 2029 | 战略性新兴产业占规上工业总产值比重 gte 25% 2029',
  },
  {
    name: 'progress report of a half year',
    text: '上半年，我区实现地区生产总值312亿元，增长6.2%。规上工业增加值增长8.1%，固定资产投资总额增长3.1%。重点产业快速发展，新增低空航线58条，吸引74家企业来我区测试。',
    targets: '',
    facts:
      '地区生产总值 eq 312亿元 null | 地区生产总值 eq 6.2% null | 规上工业增加值 eq 8.1% null | 固定资产投资总额 eq 3.1% null | 低空航线 eq 58条 null | 企业来我区测试 eq 74家 null',
  },
  {
    name: 'industries one after another',
    text: '到2015年，全省服务业在三次产业中的比重提高到33%以上，装备和食品产业主营业务收入超2万亿元，电子信息、汽车及零部件、现代家居等产业超5000亿元，服装服饰产业超4000亿元，形成20个以上超千亿元产业集群和75个超百亿元企业。',
    targets:
      '服务业在三次产业中的比重 gte 33% 2015 | 装备和食品产业主营业务收入 gt 2万亿元 2015 | 电子信息、汽车及零部件、现代家居等产业 gt 5000亿元 2015 | 服装服饰产业 gt 4000亿元 2015 | 超千亿元产业集群 gte 20个 2015 | 超百亿元企业 eq 75个 2015',
  },
  {
    name: 'a bulletin of tasks done and not',
    text: '截至11月底，列入通报的量化指标任务共55项，达到序时进度44项、占比80%。',
    targets: '',
    facts: '列入通报的量化指标任务共 eq 55项 null | 达到序时进度 eq 44项 null | 达到序时进度占比 eq 80% null',
  },
  {
    name: 'monthly quota words',
    text: '三、强化要素保障。每年安排不少于3000亩新增建设用地指标用于工业项目，工业用地占比不低于35%，每年新增工业贷款50亿元以上。',
    targets:
      '新增建设用地指标用于工业项目 gte 3000亩 null | 工业用地占比 gte 35% null | 新增工业贷款 gte 50亿元 null',
  },
  {
    name: 'goals with parentheses for units',
    text: '主要指标：规上工业总产值（亿元）2025年达到900，2027年达到1200；研发投入强度（%）2027年达到3.5。',
    targets:
      '规上工业总产值（亿元） eq 900 2025 | 规上工业总产值（亿元） eq 1200 2027 | 研发投入强度（%） eq 3.5 2027',
  },
  {
    name: 'ratio of industries and more than half',
    text: '到2026年，高新技术产业增加值占规上工业增加值比重超过六成，中小企业数字化改造面达到八成以上，近半数企业完成设备更新。',
    targets: '高新技术产业增加值占规上工业增加值比重 gt 60% 2026 | 中小企业数字化改造面 gte 80% 2026',
  },
  {
    name: 'key projects in a list',
    text: '1.智能装备产业园项目。总投资25亿元，占地300亩，建设厂房18万平方米，达产后年产值40亿元、税收2亿元。',
    targets: '厂房 eq 18万平方米 null',
  },
  {
    name: 'plan headings that hold a goal',
    text: '二、主要任务\n（一）培育100家“链主”企业。聚焦重点产业链，实施梯度培育，强化要素保障。\n（二）到2026年建成10个未来工厂。推进智能化改造。',
    targets: '未来工厂 eq 10个 2026',
  },
]

describe('targets and facts: reports and older opinions', () => {
  for (const { name, text, targets, facts = '' } of cases) {
    it(name, () => {
      const parsed = parseTargets(scanText({ text }))
      assert.equal(parsed.targets.map(tellTarget).join(' | '), targets)
      assert.equal(parsed.facts.map(tellTarget).join(' | '), facts)
    })
  }
})

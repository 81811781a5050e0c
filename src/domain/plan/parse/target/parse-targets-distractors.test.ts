/** Invented passages of the genre (thresholds, meetings and bases) and the figures a careful reader would take from them. */
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
    name: 'conditions for applying are no targets',
    text: '三、申报条件\n（一）年营业收入1000万元以上，近两年营业收入平均增长10%以上。\n（二）研发人员占比不低于10%，拥有发明专利2项以上。\n四、支持政策\n对新认定企业一次性奖励20万元；贷款贴息不超过50%，每家企业每年不超过30万元。租金第一年全免、第二年减半。',
    targets: '',
  },
  {
    name: 'policy measures with ceilings',
    text: '1.鼓励技术改造。对设备投资500万元以上的项目，按实际投资额的8%给予补助，单个项目补助不超过500万元。\n2.支持开拓市场。对参加境外展会的，给予展位费70%、最高5万元的支持。\n3.到2026年，全区技改投资年均增长10%以上。',
    targets: '技改投资 gte 10% 2026',
  },
  {
    name: 'who, where, how many met',
    text: '6月8日上午，全市推进会召开，各县（市、区）120余人参会。会上，5家企业作交流发言，签约项目23个，总投资186亿元。会议强调，要围绕“1个目标、3大支撑、5项行动”，确保全年工业投资增长15%以上、技改投资增长20%以上。',
    targets: '工业投资 gte 15% null | 技改投资 gte 20% null',
    facts: '参会 gt 120人 null | 企业作交流发言 eq 5家 null | 项目 eq 23个 null',
  },
  {
    name: 'organisation words',
    text: '成立由12个部门组成的领导小组，建立“1+8”工作机制，每季度召开1次推进会，每年开展2次督查。各镇要在10个工作日内上报方案，联系电话：0571-12345678。',
    targets: '',
  },
  {
    name: 'laws and standards named',
    text: '根据国办发〔2021〕33号文件和GB/T 19001—2016标准，落实“十大工程”“七个着力”，推进三级联动、四链融合。',
    targets: '',
  },
  {
    name: 'base and goal in brackets',
    text: '到2027年，规上工业增加值达到320亿元（2022年为198亿元），研发投入强度达到3%（2022年2.1%），高新技术企业达到200家（现有96家）。',
    targets: '规上工业增加值 eq 320亿元 2027 | 研发投入强度 eq 3% 2027 | 高新技术企业 eq 200家 2027',
    facts: '规上工业增加值 eq 198亿元 2022 | 研发投入强度 eq 2.1% 2022 | 高新技术企业 eq 96家 null',
  },
  {
    name: 'two goals for two years in one clause',
    text: '力争2025年、2027年集群产值分别突破300亿元、500亿元，规上企业2025年达到80家、2027年达到120家。',
    targets:
      '集群产值 gt 300亿元 2025 | 集群产值 gt 500亿元 2027 | 规上企业 eq 80家 2025 | 规上企业 eq 120家 2027',
  },
  {
    name: 'first, second, third',
    text: '一是抓招商。全年引进亿元以上项目30个，其中10亿元以上项目5个。二是抓服务。办好10件民生实事，开展“企业服务日”活动不少于12次。三是抓要素。保障用地1500亩、用能20万吨标准煤。',
    targets:
      '亿元以上项目 eq 30个 null | 10亿元以上项目 eq 5个 null | 民生实事 eq 10件 null | “企业服务日”活动 gte 12次 null | 用地 eq 1500亩 null | 用能 eq 20万吨标准煤 null',
  },
  {
    name: 'growth rates of several in a row',
    text: '主要预期目标为：生产总值增长5.5%左右；一般公共预算收入增长4%；固定资产投资、社会消费品零售总额分别增长6%、7%；居民人均可支配收入增长与经济增长同步；城镇调查失业率5.5%左右；单位生产总值能耗下降2.5%。',
    targets:
      '生产总值 approx 5.5% null | 一般公共预算收入 eq 4% null | 固定资产投资 eq 6% null | 社会消费品零售总额 eq 7% null | 城镇调查失业率 approx 5.5% null | 单位生产总值能耗 eq 2.5% null',
  },
  {
    name: 'english words and units in text',
    text: '到2028年，建成AI算力中心2个，总算力超过5000P，数据交易额突破10亿元，R&D投入占GDP比重达到3.0%，PCT国际专利申请量达到800件。',
    targets:
      'AI算力中心 eq 2个 2028 | 总算力 gt 5000P 2028 | 数据交易额 gt 10亿元 2028 | R&D投入占GDP比重 eq 3% 2028 | PCT国际专利申请量 eq 800件 2028',
  },
  {
    name: 'marks of an assessment',
    text: '1.镇里三套班子带头，全年引进项目8个。\n2.引进1个外资项目加5分，少完成2个扣3分。',
    targets: '项目 eq 8个 null',
  },
  {
    name: 'for whom a measure holds, with a remark in brackets',
    text: '对年产值6亿元以上的制造项目（含增资项目），给予用能保障。',
    targets: '',
  },
  {
    name: 'short names in corner brackets and slogans of rank',
    text: '落实「一核三带」布局，力争跻身全省第一方阵。六个强化：到2027年，软件产业规模提升至1.5万亿级。',
    targets: '软件产业规模 eq 1.5万亿 2027',
  },
  {
    name: 'what the counted are to do is no part of their name',
    text: '推动科技型企业、小微企业等创新主体600家高质量发展。',
    targets: '科技型企业、小微企业等创新主体 eq 600家 null',
  },
  {
    name: 'industries that a paper is about, and what is one of each',
    text: '规划确定了今后重点发展的9个产业，公布了全市打造的22个特色镇。实行“六个一”机制，即一个产业、一位领导、一套支持政策。',
    targets: '',
  },
  {
    name: 'what names the aim, on what it rests, in which money',
    text: '政府确定的发展目标是——力争完成投资1.2万亿元人民币，六大优势产业到2027年在现有基础上翻一番，形成至少20大应用场景。',
    targets: '投资 eq 1.2万亿元 null | 六大优势产业 eq 2倍 2027 | 应用场景 gte 20大 2027',
  },
  {
    name: 'rows of a table that lost its lines',
    text: '4 货物吞吐量 万吨 预期性 2800左右 -\n6 每万人拥有专利2 件 预期性 30左右 -',
    targets: '',
  },
]

describe('targets and facts: thresholds, meetings and bases', () => {
  for (const { name, text, targets, facts = '' } of cases) {
    it(name, () => {
      const parsed = parseTargets(scanText({ text }))
      assert.equal(parsed.targets.map(tellTarget).join(' | '), targets)
      assert.equal(parsed.facts.map(tellTarget).join(' | '), facts)
    })
  }
})

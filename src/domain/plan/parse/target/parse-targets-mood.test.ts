/** Invented reports, news and lists in which what was reached stands beside what is promised. */
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
    name: 'a year before the first one looked ahead to lies behind',
    text: '2016年，该县招引项目62个，工业税收6.1亿元，增长14.2%。\n2017年主要目标\n地区生产总值增长9%，工业税收突破7亿元。',
    targets: '地区生产总值 eq 9% 2017 | 工业税收 gt 7亿元 2017',
  },
  {
    name: 'a report names the year looked back at and the year of the goals in one sentence',
    text: '会议听取了工作报告，回顾了2018年的工作，提出了2019年的发展目标。\n东湖县2018年全年实现工业增加值88亿元，比上年增长8.1%；粮食总产和蔬菜总产分别达到31万吨和12万吨。\n2019年的预期目标是：工业增加值增长8%，粮食总产稳定在30万吨以上。',
    targets: '工业增加值 eq 8% 2019 | 粮食总产 gte 30万吨 2019',
  },
  {
    name: 'a page without a word of intent is a report',
    text: '园区发展亮点\n北山市聚焦链条延伸，2021年，园区营业收入达860亿元，占全市60%以上，持续领跑全市。\n南河市的做法被省政府通报表扬，锂电、铝材2个百亿级产业集群快速发展，2021年产值分别增长41.62%、35.08%。\n西岭市中药材种植面积12万亩，年加工能力3.5万多吨，推动产业投资增长21.4%，居全省前列。',
    targets: '',
  },
  {
    name: 'figures behind which the rank or the record stands are reported, in a text that promises elsewhere',
    text: '全市工业用电量62亿千瓦时，增速居全省第三。建成5G基站4200个，创历史新高。下一步，力争新建5G基站1000个。',
    targets: '5G基站 eq 1000个 null',
  },
  {
    name: 'a sentence that reports goes on reporting',
    text: '全市实现进出口120亿元，同比增长9.3%；利用外资1.2亿美元，增长6%。到2026年，全市进出口突破150亿元。',
    targets: '进出口 gt 150亿元 2026',
  },
  {
    name: 'how much of the goal is done is no goal',
    text: '一季度，园区完成投资4.2亿元，完成年任务20亿元的21%，占全年目标的21%。到2026年，园区产值达到80亿元。',
    targets: '园区产值 eq 80亿元 2026',
  },
  {
    name: 'a five-year plan that ended before the date of issue is behind',
    text: '政府工作报告\n发布时间：2021年2月3日\n全市生产总值由“十二五”末的510亿元增加到780亿元，工业投资比“十二五”增长33%。到2025年，全市生产总值突破1100亿元。',
    targets: '生产总值 gt 1100亿元 2025',
  },
  {
    name: 'stages of goals begin with the nearest year',
    text: '《方案》明确，2021年，加快推进园区建设，产业规模达到30亿元；到2023年，产业规模达到60亿元；到2025年，产业规模达到100亿元。',
    targets: '产业规模 eq 30亿元 2021 | 产业规模 eq 60亿元 2023 | 产业规模 eq 100亿元 2025',
  },
  {
    name: 'brands that enterprises own are no report',
    text: '到2028年，形成一批拥有自主品牌的企业，培育上市企业5家，软件产业规模达到60亿元。',
    targets: '上市企业 eq 5家 2028 | 软件产业规模 eq 60亿元 2028',
  },
  {
    name: 'a year for which ground is laid does not govern',
    text: '到2025年，用能结构明显优化，为2030年碳达峰打下基础。其中，单位产值用水量降低12%。',
    targets: '单位产值用水量 eq 12% 2025',
  },
  {
    name: 'headlines in thick brackets say nothing themselves',
    text: '【数字一——300亿元】\n2019年，全县工业产值突破300亿元，首次跨入全省百强。\n2020年，全县将完成工业投资50亿元。',
    targets: '工业投资 eq 50亿元 2020',
  },
  {
    name: 'the one year looked ahead to holds for the paragraphs that follow',
    text: '在1月8日召开的会议上，县长提出：2021年，临水县将聚焦实体经济。\n实施技改项目27个，原煤产量突破100万吨。\n每年培训工人500人。',
    targets: '技改项目 eq 27个 2021 | 原煤产量 gt 100万吨 2021 | 工人 eq 500人 null',
  },
  {
    name: 'a goal told as a result is still a goal',
    text: '《计划》提出，到2026年，工业增加值超过500亿元。\n——数字化转型成效明显。企业数字化转型比例达80%以上。',
    targets: '工业增加值 gt 500亿元 2026 | 企业数字化转型比例 gte 80% 2026',
  },
  {
    name: 'a paper of ten years ago printed anew keeps its goals',
    text: '发布时间：2020年6月1日\n到2018年，全区电商企业达到300家。',
    targets: '电商企业 eq 300家 2018',
  },
  {
    name: 'a slogan of a goal told as a result turns nothing where goals are told',
    text: '主要目标任务\n“十五五”时期要努力实现以下主要目标。\n——质量效益取得显著成效。经济潜力充分释放，生产总值年均增长6%左右。',
    targets: '生产总值 approx 6% 2030',
  },
  {
    name: 'a plan fulfilled lies behind with all its figures',
    text: '奋发有为推进各项事业，“十三五”规划主要目标如期实现。\n综合实力大幅提升。生产总值从2015年的460亿元上升到2020年的710亿元，人均产值超过9万元。',
    targets: '',
  },
  {
    name: 'tasks to be fulfilled in time lie ahead',
    text: '确保年度目标任务如期完成，新建绿色矿山3座。',
    targets: '绿色矿山 eq 3座 null',
  },
  {
    name: 'a paragraph that reports and intends nothing',
    text: '园区规划面积30平方公里，道路总里程达到42公里。已引进企业180户，其中去年投产16户。\n到2028年，园区总产值突破260亿元。',
    targets: '园区总产值 gt 260亿元 2028',
  },
  {
    name: 'goals that others set are measured against, not intended',
    text: '上半年，全市工业产值612亿元，高于市里下达目标3个百分点，工业投资188亿元，居全省第6位，完成下达目标的58%。',
    targets: '',
  },
  {
    name: 'forecasts of the months that are told',
    text: '一、运行情况\n1.投资方面：1—5月完成投资21.3亿元，预测上半年将完成投资26亿元。今年市下达工业投资目标60亿元。',
    targets: '工业投资 eq 60亿元 null',
  },
  {
    name: 'the year that ends when the page is printed lies behind the goals of the next',
    text: '2021-12-28 10:03\n报告指出，2021年，全市生产总值增长6.1%，在2021年度新增规上企业120家。\n2022年主要预期目标是：生产总值增长7%左右，新增规上企业90家。',
    targets: '生产总值 approx 7% 2022 | 规上企业 eq 90家 2022',
  },
  {
    name: 'works before a project begins are no word of now',
    text: '做实重点项目前期工作，全年开工重点项目600个以上。会议明确了培育上市公司8家。',
    targets: '重点项目 gte 600个 null | 上市公司 eq 8家 null',
  },
  {
    name: 'a column of progress looks back',
    text: '序号 | 工作事项 | 进展情况 | 责任单位 |\n1 | 力争绿色园区占比提升至44%，取得资质8本以上。 | 绿色园区占比为36.3%，居全市第2。 | 区发改局 |\n2 | 新增技改项目60个。 | 新增技改项目12个，完成投资3.1亿元。 | 区经信局 |',
    targets: '绿色园区占比 eq 44% null | 取得资质 gte 8本 null | 技改项目 eq 60个 null',
  },
  {
    name: 'what is done already does not turn the goals beside it',
    text: '（二）巩固提升。巩固已有成果，新增示范基地5个、合作社30家。',
    targets: '示范基地 eq 5个 null | 合作社 eq 30家 null',
  },
  {
    name: 'under goals a title of progress looks ahead, a title names the five-year plan',
    text: '二、“十五五”时期总体要求和主要目标\n（一）产业转型取得重大进展。做优铝镁深加工，本地转化率提高到62%。\n（二）创新能力取得明显成效。新增中试基地3家。',
    targets: '本地转化率 eq 62% 2030 | 中试基地 eq 3家 2030',
  },
  {
    name: 'the plan before the one that is set up has ended',
    text: '“十五五”时期，东溪区锚定纺织产值超480亿元目标。据介绍，“十四五”期间，纱锭年产量突破26万吨，园区由7个压减至3个。',
    targets: '纺织产值 gt 480亿元 2030',
    facts: '纱锭年产量 gt 26万吨 null | 园区 eq 7个 null | 园区 eq 3个 null',
  },
  {
    name: 'a goal looked out to is no deadline',
    text: '“十五五”时期是西陵乘势而上的五年，要为二〇三五年建成强市打下坚实基础。综合考虑实现2035年远景目标的需要，提出工业增加值年均增长6%—6.5%，重点从六个方面发力。',
    targets: '工业增加值 range 6~6.5% 2030',
  },
  {
    name: 'funds obtained are no goal; a source in brackets reports',
    text: '今年以来，全县争取上级技改资金1.2亿元，居全市第三位。产业规模达到46亿元（县统计局数据）。',
    targets: '',
    facts: '上级技改资金 eq 1.2亿元 null | 上级技改资金 eq 3位 null | 产业规模 eq 46亿元 null',
  },
  {
    name: 'what a quotation or a description counts',
    text: '到2027年，按照“聚焦1条主线、做强3个园区、打通5个堵点”的总体思路，规上企业达到96家。本规划范围包括东溪、西陵等，共14个县（市、区）。实现营业收入逾两百亿元发展目标。',
    targets: '规上企业 eq 96家 2027 | 营业收入 gt 200亿元 2027',
  },
]

describe('targets and facts: what governs', () => {
  for (const { name, text, targets, facts } of cases)
    it(name, () => {
      const parsed = parseTargets(scanText({ text }))
      assert.equal(parsed.targets.map(tellTarget).join(' | '), targets)
      if (facts !== undefined) assert.equal(parsed.facts.map(tellTarget).join(' | '), facts)
    })
})

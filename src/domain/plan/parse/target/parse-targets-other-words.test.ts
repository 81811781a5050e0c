/** Invented passages of notices, news and pages badly copied, and the figures a careful reader would take from them. */
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
    name: 'a lead-in that ends in a colon and looks back',
    text: '青岭市建材产业交出亮眼成绩单（截至2024年底）：\n● 规上建材产值增长6.4%，高于全市平均1.2个百分点；\n● 绿色建材占比为31%；\n下一步，力争到2027年绿色建材占比达到45%。',
    targets: '绿色建材占比 eq 45% 2027',
    facts:
      '规上建材产值 eq 6.4% null | 规上建材产值高于全市平均 eq 1.2个百分点 null | 绿色建材占比 eq 31% null',
  },
  {
    name: 'figures of a five-year plan that has ended, where the next is intended',
    text: '“十四五”期间，该市将建设两个化工园区。\n数据显示：“十三五”期间，全市化工规上企业216家，完成产值840亿元，比“十二五”末增长18.5%。全市拥有化工园区6个。',
    targets: '化工园区 eq 2个 2025',
    facts:
      '全市化工规上企业 eq 216家 null | 产值 eq 840亿元 null | 产值 eq 18.5% null | 化工园区 eq 6个 null',
  },
  {
    name: 'letters spaced by the page',
    text: '（二）主要目标。2020 年， 化 学 需 氧 量 排放总量 控制在 52.6 万吨 以 内， 比 2015 年 的 56.8 万 吨 减 少 7.4% ；单位产值能耗比 2015 年下降 18% ， 比 2010 年 下降 30.5% 。',
    targets:
      '化学需氧量排放总量 lte 52.6万吨 2020 | 化学需氧量排放总量 eq 7.4% 2020 | 单位产值能耗 eq 18% 2020 | 单位产值能耗 eq 30.5% 2020',
    facts: '化学需氧量排放总量 eq 56.8万吨 2015',
  },
  {
    name: 'the bases of two changes',
    text: '到2025年，氨氮和总磷排放量分别控制在3.1万吨、0.8万吨以内，比2020年的3.4万吨、0.9万吨分别减少8.8%、11%。',
    targets:
      '氨氮 lte 3.1万吨 2025 | 总磷排放量 lte 0.8万吨 2025 | 氨氮 eq 8.8% 2025 | 总磷排放量 eq 11% 2025',
    facts: '总磷排放量 eq 3.4万吨 2020 | 总磷排放量 eq 0.9万吨 null',
  },
  {
    name: 'a list of unlike measures',
    text: '到2027年，实现茶园和油茶面积、生猪存栏、肉鸡出栏量分别达到20万亩、35万亩、80万头、1200万只。',
    targets:
      '茶园 eq 20万亩 2027 | 油茶面积 eq 35万亩 2027 | 生猪存栏 eq 80万头 2027 | 肉鸡出栏量 eq 1200万只 2027',
  },
  {
    name: 'counts of chains told by their output',
    text: '到2026年，打造3条综合产值超二百亿元、5条超百亿元重点产业链；产业集群达到8个，其中2个营业收入超500亿元。',
    targets:
      '综合产值超二百亿元 eq 3条 2026 | 超百亿元重点产业链 eq 5条 2026 | 产业集群 eq 8个 2026 | 营业收入超500亿元 eq 2个 2026',
  },
  {
    name: 'a count that sums up a list',
    text: '2026年工作要点\n培育筹建稀土新材料、智能网联、生物育种等4家省级创新中心；新增瞪羚、独角兽和科技领军企业等12家；推动陶瓷、纺织等6个产业集群不断壮大。',
    targets: '省级创新中心 eq 4家 2026 | 瞪羚、独角兽和科技领军企业 eq 12家 2026',
  },
  {
    name: 'a noun that begins with a figure',
    text: '到2026年，建成2万个5G基站，公共文化场馆年服务人次大于等于300万。',
    targets: '5G基站 eq 2万个 2026 | 公共文化场馆年服务人次 gte 300万 2026',
  },
  {
    name: 'how large the projects are',
    text: '2026年工作要点\n重点抓好东乡60万头生猪、西乡8万头肉牛、南乡200万只蛋鸡等投资亿元以上项目建设。',
    targets: '',
  },
  {
    name: 'what a plant can make',
    text: '到2026年，形成整车12万辆、电机30万台的生产能力；形成一批营业收入超百亿元、千亿元集团。',
    targets: '整车 eq 12万辆 2026 | 电机 eq 30万台 2026',
  },
  {
    name: 'this year is the year of the page',
    text: '某县分解落实年度工作\n08.04.2016  09:30\n全县粮食播种面积稳定增长。抓好春耕备耕，全年粮食播种面积86万亩，总产41万吨；力争全年完成农机产量3.5万台目标。',
    targets: '粮食播种面积 eq 86万亩 2016 | 总产 eq 41万吨 2016 | 农机产量 eq 3.5万台 2016',
  },
  {
    name: 'labels in brackets and proportions of three',
    text: '【亮点二——80亿元】\n到2027年，旅游综合收入达到80亿元，三次产业结构调整为8:47:45。',
    targets: '旅游综合收入 eq 80亿元 2027',
  },
  {
    name: 'five breakthroughs and a least amount said early',
    text: '到2027年，突破5项关键共性技术，东区、西区至少各新建1个共享中试基地，上市企业突破20家。',
    targets: '关键共性技术 eq 5项 2027 | 共享中试基地 gte 1个 2027 | 上市企业 gt 20家 2027',
  },
  {
    name: 'names that share a figure',
    text: '实现“十五五”创建省级制造业集群和特色产业集群各12个的总目标。',
    targets: '省级制造业集群 eq 12个 2030 | 特色产业集群 eq 12个 2030',
  },
  {
    name: 'goals a line each',
    text: '冷链物流\n目标\n营业收入2027年达到60亿元左右\n2030年达到95亿元左右\n年均增长15%左右',
    targets: '营业收入 approx 60亿元 2027 | 营业收入 approx 95亿元 2030 | 营业收入 approx 15% 2030',
  },
  {
    name: 'a name on a line of its own',
    text: '2026年目标\n1.规模以上服务业营业收入：\n增长9%（高于全市8%平均水平），责任单位为区发改局；',
    targets: '规模以上服务业营业收入 eq 9% 2026',
  },
  {
    name: 'the year of the plan that a piece of news is about',
    text: '我县紧扣“项目攻坚年”部署，力争全年新签项目86个以上，投资总额320亿元以上，开工率达到60%以上。这是我县日前出台的《西陵县“扩投资稳外贸”2025年专项行动方案》提出的。',
    targets: '新签项目 gte 86个 2025 | 投资总额 gte 320亿元 2025 | 开工率 gte 60% 2025',
  },
  {
    name: 'signed, not about; thresholds in two moneys; an aim struck for',
    text: '今年目标：技改投资增长7%以上，冲刺90亿元。力争年底前签约 4 个项目，紧盯全县12个在谈项目；引进投资超20亿元或3亿美元项目5个。',
    targets:
      '技改投资 gte 7% null | 技改投资 eq 90亿元 null | 项目 eq 4个 null | 投资超20亿元或3亿美元项目 eq 5个 null',
  },
  {
    name: 'capacities of several products; where a change began stands before a comma',
    text: '到2030年，形成40万辆整车、25万台变速箱生产能力；重点发展9类关键部件、4类基础工艺，水泥占比由“十四五”末的31%，下降到24%左右。',
    targets: '整车 eq 40万辆 2030 | 变速箱生产能力 eq 25万台 2030 | 水泥占比 approx 24% 2030',
    facts: '水泥占比 eq 31% 2025',
  },
  {
    name: 'names made with small numbers',
    text: '到2027年，形成一核三轴六基地的布局，把磁材、电机、轴承3个产业打造为地标，助力四个“绿色西陵”建设，培育链主企业8家。',
    targets: '链主企业 eq 8家 2027',
  },
  {
    name: 'news of a five-year plan names no year: the end of the plan',
    text: '近日，省工信厅透露，《东陵省碳纤维产业“十五五”发展规划》文本已形成。“十五五”期间，产业总产值达到480亿元。\n同时，“十五五”产品综合保障能力提高到64%，将打造6个产值超50亿元的龙头企业。到2035年，产业进入全国前列。',
    targets: '产业总产值 eq 480亿元 2030 | 产品综合保障能力 eq 64% 2030 | 产值超50亿元的龙头企业 eq 6个 2030',
  },
  {
    name: 'a plan that is only cited does not date the text',
    text: '关于代表建议的答复\n2025-06-12\n2021年全国企业约6万家，市场规模达到2600亿元。据《行业五年（2022—2026）发展报告》预测，市场还将扩大。',
    targets: '',
    facts: '企业 approx 6万家 2021 | 市场规模 eq 2600亿元 2021',
  },
  {
    name: 'the advantage that enterprises have is no count of advantages; 按照…要求 intends nothing',
    text: '到2027年，形成8家以上具有竞争力的龙头企业、30家以上具有技术优势的骨干企业。\n按照集约发展要求，园区面积由41平方公里扩展至58平方公里。\n1 条记录 1/1 页',
    targets: '具有竞争力的龙头企业 gte 8家 2027 | 具有技术优势的骨干企业 gte 30家 2027',
    facts: '园区面积 eq 58平方公里 null',
  },
  {
    name: 'how long it took is no subject, a change told from end to end is reported',
    text: '软件业营业收入从300亿元到900亿元，用了4年时间，力争2030年前站上1500亿元台阶。区里将新增60万平方米软件园，带动增收达5亿元。近30个城市的代表出席。',
    targets: '软件业营业收入 eq 1500亿元 2030 | 软件园 eq 60万平方米 2030 | 增收 eq 5亿元 2030',
    facts: '软件业营业收入 eq 300亿元 null | 软件业营业收入 eq 900亿元 null',
  },
]

describe('targets and facts: other words', () => {
  for (const { name, text, targets, facts } of cases)
    it(name, () => {
      const parsed = parseTargets(scanText({ text }))
      assert.equal(parsed.targets.map(tellTarget).join(' | '), targets)
      assert.equal(parsed.facts.map(tellTarget).join(' | '), facts ?? '')
    })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanText } from '../../scan/scan-text.ts'
import { findClusters } from './find-clusters.ts'
import { findScales } from './scale.ts'

function read(text: string) {
  return findClusters(scanText({ text }), { end: null, written: 2024 })
}

/** Each cluster as `name scale year`. */
function clustersOf(text: string): readonly string[] {
  return read(text).map(({ name, target, year }) =>
    [name, target, year].filter((part) => part !== null).join(' '),
  )
}

const texts: readonly (readonly [string, readonly string[]])[] = [
  ['打造绿色石化、汽车等2个万亿级产业集群。', ['绿色石化 10000', '汽车 10000']],
  [
    '到2027年，形成以装备、食品为主导的两个两千亿级产业集群，以船舶、线缆为重点的两个五百亿级产业集群。',
    ['装备 2000 2027', '食品 2000 2027', '船舶 500 2027', '线缆 500 2027'],
  ],
  [
    '重点打造千亿级新能源、五百亿级食品加工、百亿级纺织产业集群，力争到2026年建成。',
    ['新能源 1000 2026', '食品加工 500 2026', '纺织 100 2026'],
  ],
  [
    '到2025年，打造千亿级低空经济产业集群。做强现代纺织、绿色建材两个百亿级产业集群。',
    ['低空经济 1000 2025', '现代纺织 100 2025', '绿色建材 100 2025'],
  ],
  [
    '全力打造3个骨干产业集群，包括电子材料、精细化工、农业机械，实现重点突破。',
    ['电子材料', '精细化工', '农业机械'],
  ],
  [
    '培育3个千亿级产业集群（新能源汽车、电子信息、装备）和1个五百亿级产业集群。',
    ['新能源汽车 1000', '电子信息 1000', '装备 1000'],
  ],
  [
    '形成1个三千亿级（动力电池）、2个千亿级（装备、建材）产业集群。',
    ['动力电池 3000', '装备 1000', '建材 1000'],
  ],
  [
    '形成新材料1个千亿级、装备制造等3个500亿级、电子信息等5个百亿级产业集群。',
    ['新材料 1000', '装备制造 500', '电子信息 100'],
  ],
  [
    '到2026年，智能装备、绿色化工产业集群规模分别达到800亿元、500亿元。',
    ['智能装备 800 2026', '绿色化工 500 2026'],
  ],
  ['其中3个百亿级产业集群，即医药、食品、家居产业集群。', ['医药 100', '食品 100', '家居产业集群 100']],
  ['打造“3+2”产业集群，即钢铁、石化、建材3个千亿级产业集群。', ['钢铁 1000', '石化 1000', '建材 1000']],
  ['打造“光电”“汽车”“健康食品”三个万亿级支柱产业集群。', ['光电 10000', '汽车 10000', '健康食品 10000']],
  [
    '形成高新区机电装备超百亿元、某县制冷家电超200亿元的产业集群。',
    ['高新区机电装备 100', '某县制冷家电 200'],
  ],
  ['打造汽车（1000亿元）、电子（500亿元）产业集群。', ['汽车 1000', '电子 500']],
  [
    '建成优质水稻、林木和林下经济、休闲农业和乡村电商4个产值百亿元级产业。',
    ['优质水稻 100', '林木和林下经济 100', '休闲农业 100', '乡村电商 100'],
  ],
  ['聚焦钢铁、铝材、光伏等5条千亿级产业链。', ['钢铁 1000', '铝材 1000', '光伏 1000']],
  ['做大做强高端装备、新材料、生物医药三大产业集群。', ['高端装备', '新材料', '生物医药']],
  [
    '——千亿级产业集群：新能源、绿色食品。\n——五百亿级产业集群：轻纺、医药。\n',
    ['新能源 1000', '绿色食品 1000', '轻纺 500', '医药 500'],
  ],
  ['现代化工产业集群：到2026年，力争产值达到1500亿元。\n', ['现代化工 1500 2026']],
  [
    '到2027年，营收规模达三千亿元级别的产业集群1个（智能网联）、两千亿元级别2个（新型材料、整车及部件）。',
    ['智能网联 3000 2027', '新型材料 2000 2027', '整车及部件 2000 2027'],
  ],
  [
    '到2026年，形成5个产业集聚区。其中，1个千亿产业集聚区即东湖高新区光学仪器产业；2个500亿产业集聚区，即西岭县制鞋产业、南桥区家电产业。',
    ['东湖高新区光学仪器产业 1000 2026', '西岭县制鞋产业 500 2026', '南桥区家电产业 500 2026'],
  ],
  [
    '2026年，医疗器械、智能汽车和无人系统等3个产业集群营业收入率先达到千亿级。',
    ['医疗器械 1000 2026', '智能汽车 1000 2026', '无人系统 1000 2026'],
  ],
  [
    '围绕产业集群建设，电子信息、汽车、新材料等3个产业，到2027年将成为万亿级产业。',
    ['电子信息 10000 2027', '汽车 10000 2027', '新材料 10000 2027'],
  ],
  ['打造船舶海工等5个以上千亿级产业集群。', ['船舶海工 1000']],
  ['打造汽车、电子等2个营业收入超千亿元的产业集群。', ['汽车 1000', '电子 1000']],
  ['形成若干百亿级接续产业，打造钢铁、纺织等2条五百亿级产业链。', ['钢铁 500', '纺织 500']],
  [
    '培育壮大产业集群。到2026年，光通信产业规模突破2000亿元，装备、建材产业规模分别达到900亿元、700亿元。',
    ['光通信 2000 2026', '装备 900 2026', '建材 700 2026'],
  ],
  ['打造零部件千亿产业集群，培育500亿级的光伏产业集群。', ['零部件 1000', '光伏 500']],
]

for (const [text, clusters] of texts)
  test(`reads ${text.trim()}`, () => assert.deepEqual(clustersOf(text), clusters))

const none = [
  '目前已形成装备、农产品2个百亿级产业集群。',
  '绿色石化、汽车零部件2个产业集群入选国家名单。',
  '培育千亿级企业1家、百亿级企业5家，打造千亿级园区3个，产业规模突破5000亿元。',
  '加快建设“万千百亿级”产业集群，构建千百亿级产业梯队。',
  '2023年，千亿级产业集群达到2个，总量突破1万亿元之后，产业集群发展较快。',
  '到2027年，形成5个营业收入超两百亿元的产业集群。',
  '打造5个万亿级支柱产业、20个千亿级特色产业集群。',
  '到2027年，光通信产业规模突破2000亿元。',
]

for (const text of none) test(`sees no cluster in ${text}`, () => assert.deepEqual(clustersOf(text), []))

test('headings of a tier have clusters below, those their segments; other headings have none', () => {
  const text = [
    '二、产业体系',
    '（一）两大千亿级产业集群',
    '1.数字产业集群。围绕通信设备、智能终端等领域，以甲电子、乙芯片等龙头企业为引领，力争到2027年产业集群规模突破1200亿元。',
    '——集成电路。在东片区、西开发区布局封测产业，到2027年产值超过150亿元。',
    '——人才培养。加强培养。',
    '2.现代健康。研发环节重点布局在南产业园。',
    '（二）X个新兴和未来产业群',
    '——元宇宙。聚焦区块链、数字孪生等。',
    '三、保障措施',
    '（一）推动产业集群发展。加强统筹。',
  ].join('\n')
  const clusters = read(text)
  assert.deepEqual(
    clusters.map(({ kind, name, tier, target }) => [kind, name, tier, target]),
    [
      ['cluster', '数字产业集群', '千亿级', 1200],
      ['segment', '集成电路', null, 150],
      ['cluster', '现代健康', '千亿级', 1000],
      ['emerging', '元宇宙', null, null],
    ],
  )
  const [digital, chips, health] = clusters
  assert.deepEqual(digital?.fields, ['通信设备', '智能终端'])
  assert.deepEqual(digital?.enterprises, ['甲电子', '乙芯片'])
  assert.equal(chips?.parent, digital?.id)
  assert.deepEqual(
    chips?.placeMentions.map(({ place, what }) => [place, what]),
    [
      ['东片区', '封测产业'],
      ['西开发区', '封测产业'],
    ],
  )
  assert.deepEqual(health?.places, ['南产业园'])
})

test('fields joined by 和, places where it gathers', () => {
  const [cluster] = read(
    '（一）康复器械产业集群。发展体外诊断和康复机器人，在东塘产业社区集聚发展，到2027年产值达到150亿元。\n',
  )
  assert.deepEqual(cluster?.fields, ['体外诊断', '康复机器人'])
  assert.deepEqual(cluster?.places, ['东塘产业社区'])
})

test('one cluster in a list and under a heading is one, the heading’s figure counts', () => {
  const text =
    '一、要求\n到2027年，培育绿色食品、新材料2个百亿级产业集群。\n二、任务\n（一）绿色食品产业集群。到2027年，产值达到180亿元。\n'
  assert.deepEqual(clustersOf(text), ['新材料 100 2027', '绿色食品产业集群 180 2027'])
})

test('running text puts what it names', () => {
  const placed = (text: string) => read(text).map(({ name, places }) => `${name} ${places.join('、')}`)
  assert.deepEqual(placed('依托高新区、北港工业园，打造千亿级新材料产业集群。'), [
    '新材料 高新区、北港工业园',
  ])
  assert.deepEqual(placed('到2027年，打造千亿级医药产业集群，重点布局在高新区、南湖镇。'), [
    '医药 高新区、南湖镇',
  ])
  assert.deepEqual(
    placed(
      '以东川县、西河区为承载区，打造产值超300亿元的建材产业集群；以安平经开区为核心，培育百亿级家居产业集群。',
    ),
    ['建材 东川县、西河区', '家居 安平经开区'],
  )
})

test('the scale stands in the clause behind the name', () => {
  assert.deepEqual(clustersOf('加快形成“一心三区”海工装备产业集群，力争实现产值180亿元以上。'), [
    '海工装备 180',
  ])
  assert.deepEqual(clustersOf('某县将加速光电产业集群规模集聚，力争年内销售收入突破90亿元。'), ['光电 90'])
})

test('kinds of which there are several, and praise, are no names', () => {
  assert.deepEqual(clustersOf('打造4个千亿级特色数字产业集聚区，形成1-2个百亿级产业集群(基地)。'), [])
  assert.deepEqual(clustersOf('加快打造国内一流、国际知名、特色鲜明的千亿级战略性新兴产业集群。'), [])
})

test('of several one is named, and words that point name none', () => {
  assert.deepEqual(clustersOf('打造包括磁性材料在内的2 个五百亿级产业集群，培育一批细分领域百亿级产业。'), [
    '磁性材料 500',
  ])
  assert.deepEqual(clustersOf('到2015年，在这项“千亿产业”规划中，纺织等集群将做大。'), [])
})

test('enterprises that are counted, and parts of a cluster, are no clusters', () => {
  assert.deepEqual(clustersOf('培育1家产值超500亿元、3家产值超100亿元的企业，建成12个产业集群。'), [])
  assert.deepEqual(clustersOf('构建涵盖智能交通、智能检测2大板块的智能装备产业集群。'), [])
})

test('an industry whose scale is reported is no goal', () => {
  const text = '全市新增产业集群3个。有色金属产业营收突破1万亿元。'
  const scanned = scanText({ text })
  const years = { end: null, written: 2026 }
  assert.deepEqual(findClusters(scanned, years, new Set([text.indexOf('1万')])), [])
})

test('scales are amounts of 亿元, tiers run together are none', () => {
  const amounts = findScales('两千亿级、1.5万亿元、超百亿元、十亿元级、万千亿级').map(({ amount }) => amount)
  assert.deepEqual(amounts, [2000, 15000, 100, 10])
})

test('every name quotes its characters', () => {
  const text = '打造绿色石化、汽\n车等2个万亿级产业集群。'
  for (const { range, quote } of read(text)) assert.equal(text.slice(range.start, range.end), quote)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanText } from '../scan/scan-text.ts'
import { linkOwners } from './link-owners.ts'

function read(text: string) {
  return linkOwners(scanText({ text }), { documentYear: 2026 })
}

/** Each task as `title ← leads ; supports`. */
function tasksOf(text: string): readonly string[] {
  return read(text).tasks.map(
    ({ title, lead, support, deadline }) =>
      `${title} ← ${lead.join('、')}${support.length > 0 ? `；${support.join('、')}` : ''}${deadline === null ? '' : ` @${deadline}`}`,
  )
}

const documents: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'brackets that close a paragraph',
    '三、重点任务\n（一）提升能力。支持建设中心。（市科技局牵头，市财政局等按职责分工负责）\n（二）培育企业。完善体系。（市工信局、市市场监管局）\n',
    ['提升能力 ← 市科技局；市财政局', '培育企业 ← 市工信局、市市场监管局'],
  ],
  [
    'owners in lines of their own',
    '1．实施技改行动。每年实施100项。\n责任单位：市经信局、各县（市、区）政府\n完成时限：2026年12月\n2．加快转型。\n牵头单位：市生态环境局\n责任单位：市发改委\n',
    ['实施技改行动 ← 市经信局、各县（市、区）政府 @2026年12月', '加快转型 ← 市生态环境局；市发改委'],
  ],
  [
    'owners in a heading, of all that stands below',
    '（一）做强链主（牵头单位：省工信厅；责任单位：省发展改革委、财政厅）\n1.建立清单。遴选一批企业。\n2.开展对接。举办对接会。\n（二）优化生态（省科技厅负责）\n支持平台。\n',
    ['做强链主 ← 省工信厅；省发展改革委、财政厅', '优化生态 ← 省科技厅'],
  ],
  [
    'a line of owners below several items that have none',
    '二、重点工作\n（一）强化招商\n1.开展以商招商。\n2.建立项目库。\n责任单位：县商务局\n（二）优化环境\n1.推行通办。\n牵头单位：县审批局\n2.清理欠款。\n牵头单位：县工信局\n',
    ['强化招商 ← 县商务局', '推行通办 ← 县审批局', '清理欠款 ← 县工信局'],
  ],
  [
    'several items in one paragraph',
    '1.落实减税。（市税务局负责）2.降低物流成本。（市交通局负责）',
    ['落实减税 ← 市税务局', '降低物流成本 ← 市交通局'],
  ],
  [
    'bare names behind an item of a work list',
    '一、主要目标\n1 技改投资增长7%以上,占比达12.5%. 经信委\n\n2 利用外资6亿美元. 商务局、发改委\n',
    ['技改投资增长7%以上,占比达12.5% ← 经信委', '利用外资6亿美元 ← 商务局、发改委'],
  ],
  [
    'names behind a blank',
    '（二）产业\n9.工业用电增长8%。 工信局 统计局\n10.新增上市企业3家。 金融办\n',
    ['工业用电增长8% ← 工信局、统计局', '新增上市企业3家 ← 金融办'],
  ],
  [
    'other brackets and bullets',
    '1.强化用地。优先保障。〔责任单位：市自然资源局〕\n一是加强支持。设立资金。【牵头部门：市财政局；配合部门：市经信局】\n',
    ['强化用地 ← 市自然资源局', '加强支持 ← 市财政局；市经信局'],
  ],
  [
    'a sentence that says who leads',
    '（一）建设园区。推进提质。由市发展改革委牵头，市自然资源和规划局、各区政府配合。\n',
    ['建设园区 ← 市发展改革委；市自然资源和规划局、各区政府'],
  ],
  [
    'people beside units',
    '1.推进项目\n牵头市领导：张某\n牵头单位：市发改委\n责任单位：市住建局\n责任人：李某\n',
    ['推进项目 ← 市发改委；市住建局'],
  ],
  [
    'a rule said once: the first of the list leads',
    '（各项任务责任单位中列第一位的为牵头单位）\n1.推动上市。（责任单位：市金融局、市财政局）\n2.推动重组。（责任单位：市国资委、市金融局）\n',
    ['推动上市 ← 市金融局；市财政局', '推动重组 ← 市国资委；市金融局'],
  ],
  [
    'a table with strokes',
    '分工表\n| 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |\n|---|---|---|---|---|\n| 1 | 建设智能工厂，打造车间20个 | 市工信局 | 市科技局、市财政局 | 2026年底 |\n',
    ['建设智能工厂，打造车间20个 ← 市工信局；市科技局、市财政局 @2026年底'],
  ],
  [
    'a table whose cell has labels of its own',
    '| 重点任务 | 责任单位 |\n| 建设省级园区 | 牵头单位：市商务局；配合单位：各县（市、区） |\n| 做强龙头 | 市工信局 |\n',
    ['建设省级园区 ← 市商务局；各县（市、区）', '做强龙头 ← 市工信局'],
  ],
  [
    'one cell a line, the responsible leader no unit',
    '工作清单\n序号\n工作任务\n责任领导\n责任单位\n完成时限\n1\n推进老旧园区改造\n王某\n区住建局、区经信局\n12月底前\n2\n新建标准厂房\n李某\n区投资集团\n6月底前\n',
    ['推进老旧园区改造 ← 区住建局、区经信局 @12月底前', '新建标准厂房 ← 区投资集团 @6月底前'],
  ],
  [
    'a label behind a blank, or right behind the words',
    '（一）加快建设 责任单位：市发改委\n（二）提升能级，新增企业5家责任单位：市工信局\n',
    ['加快建设 ← 市发改委', '提升能级 ← 市工信局'],
  ],
  [
    'a label in prose',
    '（一）健全机制。要压实各责任单位：强化调度。明确责任单位，抓好工作落实：一是建平台。\n',
    [],
  ],
  ['the foot of a web page', '一、任务\n加快建设。\n主办：某市人民政府 承办：市大数据局 网站备案号\n', []],
  [
    'a gloss on a word',
    '一、现状\n各镇（街道、园区）要重视，企业（含分公司）较多，某产业（2025年40亿元）较强。\n',
    [],
  ],
]

for (const [name, text, tasks] of documents) {
  test(`tasks: ${name}`, () => assert.deepEqual(tasksOf(text), tasks))
}

test('measures without owners are tasks that say so', () => {
  const { tasks } = read('五、保障措施\n（一）加强领导。成立专班。\n（二）强化考核。定期通报。\n')
  assert.deepEqual(
    tasks.map(({ title, lead, doubts }) => [title, lead, doubts]),
    [
      ['加强领导', [], ['owner-missing']],
      ['强化考核', [], ['owner-missing']],
    ],
  )
})

test('every mention quotes its characters and knows its unit', () => {
  const text = '1.推动上市。（牵头单位：区金融\n局；配合单位：各镇（街道））\n'
  const { tasks, units } = read(text)
  const mentions = tasks.flatMap(({ leadMentions, supportMentions }) => [...leadMentions, ...supportMentions])
  assert.deepEqual(
    mentions.map(({ name }) => name),
    ['区金融局', '各镇（街道）'],
  )
  for (const { range, quote, unit } of mentions) {
    assert.equal(text.slice(range.start, range.end), quote)
    assert.ok(units.some(({ id }) => id === unit))
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanText } from '../scan/scan-text.ts'
import { linkOwners } from './link-owners.ts'

/** Each task as `title ← leads ; supports`. */
function tasksOf(text: string): readonly string[] {
  return linkOwners(scanText({ text }), { documentYear: 2026 }).tasks.map(
    ({ title, lead, support, deadline }) =>
      `${title} ← ${lead.join('、')}${support.length > 0 ? `；${support.join('、')}` : ''}${deadline === null ? '' : ` @${deadline}`}`,
  )
}

const documents: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the column behind the ordinals names the rows, whatever its heading',
    '序号\n便民实事\n责任单位\n完成时限\n1\n新建口袋公园6处。\n县城管局\n10月底前\n2\n改造老旧管网。\n县住建局\n年底前\n',
    ['新建口袋公园6处 ← 县城管局 @10月底前', '改造老旧管网 ← 县住建局 @年底前'],
  ],
  [
    'goals that are sentences name the rows where nothing else does',
    '序号\n2026年预期目标\n责任单位\n1\n工业用电增长6%左右\n区经信局\n2\n污水处理完成年度任务\n区住建局\n',
    ['工业用电增长6%左右 ← 区经信局', '污水处理完成年度任务 ← 区住建局'],
  ],
  [
    'several organs, a line each, are of one row',
    '序号\n重点事项\n责任单位\n完成时限\n1\n整治城区河道\n县水利局\n县住建局\n县河道整治指挥部\n6月底前\n2\n新建幼儿园\n县教育局\n县代建中心\n8月底前\n',
    [
      '整治城区河道 ← 县水利局、县住建局、县河道整治指挥部 @6月底前',
      '新建幼儿园 ← 县教育局、县代建中心 @8月底前',
    ],
  ],
  [
    'a row of blanks that goes on over lines',
    '序号 重点任务 主要责任单位 协同配合单位 完成期限\n7 建设中试基地，招引企业。 区科技局\n区商务局（区招商中心）\n高新区管委会\n区财政局、区人社局等区政府有关部门，区城投公司。 2026年12月底\n8 培育瞪羚企业。 区经信局 区科技局等区政府有关部门。 2026年9月底\n',
    [
      '建设中试基地，招引企业 ← 区科技局、区商务局（区招商中心）、高新区管委会；区财政局、区人社局、区城投公司 @2026年12月底',
      '培育瞪羚企业 ← 区经信局；区科技局 @2026年9月底',
    ],
  ],
  [
    'a date and a numbered heading begin no table',
    '某市人民政府办公室\n2026年3月2日\n2026年重点工作责任分解\n一、主要工作\n1.出台扶持办法。\n责任单位：财政局、人才办、工商联、人民银行（列第一位者为牵头或汇总单位，下同）\n2.减轻负担。\n责任单位：发改局、税务局\n',
    ['出台扶持办法 ← 财政局；人才办、工商联、人民银行', '减轻负担 ← 发改局；税务局'],
  ],
  [
    'a remark in brackets about the first unit',
    '（一）推进项目，加强监管。\n责任单位：市住建局、市水务局（第一责任单位为牵头单位，下同）\n时限要求：长期\n（二）规范招标。\n责任单位：市发改委、市财政局\n时限要求：长期\n',
    ['推进项目，加强监管 ← 市住建局；市水务局 @长期', '规范招标 ← 市发改委；市财政局 @长期'],
  ],
  [
    'a sentence about all items is no owner',
    '1.安排专项资金。（责任单位：市工信局、市财政局等有关部门，各县区政府。以下措施均需各县区政府落实，不再单独列出）\n2.培育平台。（责任单位：市工信局）\n',
    ['安排专项资金 ← 市工信局、市财政局、各县区政府', '培育平台 ← 市工信局'],
  ],
  [
    'an item that closes with 责任单位为, several in a paragraph',
    '人均产值：增长6%左右（按全区目标设置，居全市前列），责任单位为区发改委；技改投资：增长8%（依据规划设置，高于市6%的水平），责任单位为区经信局；',
    ['人均产值 ← 区发改委', '技改投资 ← 区经信局'],
  ],
  [
    'a long title ends at a pause, not inside brackets',
    '1.推动某某（国家级高新技术产业开发区）智能制造产业园、机器人产业园和检验检测平台等重点园区建设提速增效扩容升级（牵头单位：区经信局）\n',
    ['推动某某（国家级高新技术产业开发区）智能制造产业园 ← 区经信局'],
  ],
  [
    'names in brackets with remarks behind them, no label',
    '1.延长扶持政策。（市财政局、市科技局，各县区政府，列第一位的为牵头单位，下同。以下均需各县区政府落实，不再列出）\n2.培育平台。（市工信局、市财政局）\n',
    ['延长扶持政策 ← 市财政局；市科技局、各县区政府', '培育平台 ← 市工信局；市财政局'],
  ],
  [
    'headings broken over lines, a column of progress and one of states',
    '序号\n督办内容\n牵头责任\n单位\n协同责任单位\n落实情况\n（全年）\n完成状态\n1\n一般公共预算收入增长5%。\n市财政局\n市各部门、各直属机构。\n全年增长6.1%，高于预期\n已完成\n2\n建成充电桩300个。\n市能源局\n市住建局、市城管局等。\n截至年底建成充电桩326个\n已完成\n',
    [
      '一般公共预算收入增长5% ← 市财政局；市各部门、各直属机构',
      '建成充电桩300个 ← 市能源局；市住建局、市城管局',
    ],
  ],
]

for (const [name, text, tasks] of documents) {
  test(`tasks: ${name}`, () => assert.deepEqual(tasksOf(text), tasks))
}

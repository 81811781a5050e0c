/**
 * Figures that promise and report nothing: a threshold, a subsidy, a plan's own counting, the level of others.
 *
 *     isIdle(statement, passage, '工业投资')   // false
 */
import type { ReadPassage } from './clause/read-statements.ts'
import type { Statement } from './clause/statement.ts'
import { countBefore } from './year/year-mentions.ts'

const subsidy =
  /达产后|投产后|建成后|补助|奖励|补贴|资助|奖补|奖金|贴息|罚款|给予|加收|抵扣|申领|最高(?:支持|给|补|奖|配|不超过|可|限|资助|\d)|不高于.{0,6}补|按.{0,12}标准|注册资本|补偿标准|配套资金|配置资金|授信|门槛|起征点|每户|每[家个](?:企业|单位|项目|机构)?(?:每年)?(?:不超过|最高|给)|单个项目|每家.{0,8}(?:奖|补|支持)|贷款额度|减按|税率|征收率|参照|适用于|指的是|是指/
/** 引进1个项目得2分: how the work is marked. */
const marked = /(?:[得加扣计记]|给予|减)(?:[\p{Script=Han}]{0,4})(?:\d[\d.]*)?分(?![别类级工析解支布])/u
const described =
  /^(?:[\p{Script=Han}]{0,6})(?:占地|总投资|建筑面积|规划面积|用地面积|注册资[本金]|(?:^|总|营业|使用|[区县市镇乡村岛湖馆])面积约?|全长|总长|长度?|户籍人口|常住人口|辖)$/u
const enduring = /时间|时限|时长|天数|寿命|年限|周期|工期|用时|教育年限|期限/
/** 折合9000美元 says the figure before in another money. */
const restated = /(?:折合|约合|折算|相当于)(?:人民币|美元|每[人亩])?(?:约|近)?$/
/** 高于全市10%平均水平, 高于省、市7.5%: the level of others. */
const levelOfOthers =
  /(?:高于|低于|快于|优于)(?:全[国省市区县]|[国省市区县]级?|周边|同类|[、和及与])*(?:平均(?:水平)?|同期)?(?:的|为)?$/
const others = /(?:高于|低于|快于|优于)(?:全[国省市区县]|[国省市区县、和及与])+$/
/** A bracket that opens so tells on what the goal rests. */
const grounds = /^(?:依据|根据|按照|按|参照|参考|数据来源|资料来源|注:|备注|计算公式)/
const rankGrounds = /(?:^|[,;。])[^,;。“]{0,16}(?:依据|根据|按照|本着|坚持|围绕)[^,;。]{0,20}$/

export function isIdle(statement: Statement, passage: ReadPassage, subject: string): boolean {
  const { reading } = passage
  const { quantity, clause, words, trimmed } = statement
  if (subject.length < 2 || clause.sign === '?' || !/[\p{Script=Han}A-Za-z]/u.test(subject)) return true
  if (marked.test(reading.slice(quantity.start, clause.end)) || isSlogan(statement, reading)) return true
  if (isGround(statement, passage) || isLevelOfOthers(statement, reading)) return true
  const near = reading.slice(Math.max(clause.start, quantity.start - 40), Math.min(clause.end, words.end + 8))
  if (reading.slice(quantity.start, quantity.end) === '全覆盖') return !isAmongFigures(statement, passage)
  if ((quantity.family === 'money' || quantity.family === 'percent') && subsidy.test(near)) return true
  if (quantity.family === 'time') return !enduring.test(subject) || !trimmed.isReached
  if (quantity.family === 'none') return !isReachedBare(statement)
  return described.test(subject) && !trimmed.isReached && !trimmed.isNew
}

/** 按照“聚焦1个中心、打造2个园区”的总体思路: what a quotation counts is the plan's own. */
const quotedFrame = /^的?[\p{Script=Han}]{0,8}(?:安排|思路|布局|格局|框架|部署|路径|模式|战略|工作法|体系)/u

function isSlogan({ quantity }: Statement, reading: string): boolean {
  if (quantity.family !== 'count') return false
  const open = reading.lastIndexOf('“', quantity.start)
  const close = open < 0 ? -1 : reading.indexOf('”', open)
  return close > quantity.end && close - open < 120 && quotedFrame.test(reading.slice(close + 1, close + 16))
}

/** In a bracket that explains the goal, or a rank that a principle names. */
function isGround({ clause, quantity }: Statement, { reading, cut }: ReadPassage): boolean {
  const bracket = clause.frame > 0 ? cut.frames[clause.frame] : undefined
  if (bracket !== undefined && grounds.test(reading.slice(bracket.open + 1, bracket.open + 6))) return true
  const before = reading.slice(Math.max(0, quantity.outerStart - 40), quantity.outerStart)
  return quantity.family === 'rank' && rankGrounds.test(before)
}

function isLevelOfOthers({ quantity }: Statement, reading: string): boolean {
  const before = reading.slice(Math.max(0, quantity.start - 24), quantity.start)
  if (restated.test(reading.slice(Math.max(0, quantity.outerStart - 8), quantity.outerStart))) return true
  if (quantity.family !== 'percent' && quantity.family !== 'money') return false
  const behind = reading.slice(quantity.end, quantity.end + 6)
  return (/^的?平均/.test(behind) && levelOfOthers.test(before)) || others.test(before)
}

/** 全覆盖 is a figure where it stands in a row of figures with a year, else a manner of speaking. */
const figure = /\d(?:%|[万亿千]?[家个项件元亩人])/

function isAmongFigures({ quantity }: Statement, { reading, years }: ReadPassage): boolean {
  const near = reading.slice(Math.max(0, quantity.start - 120), quantity.start + 120)
  return countBefore(years, quantity.start) > 0 && figure.test(near)
}

/** A bare number counts only where something reaches it. */
function isReachedBare({ quantity, trimmed }: Statement): boolean {
  return quantity.comparator !== 'eq' || trimmed.isReached || quantity.unit !== ''
}

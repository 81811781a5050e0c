/**
 * Whether a report looks back or ahead, kept from paragraph to paragraph until its words turn.
 *
 *     moodAfter('open', 过去一年…)   // 'back', until 今年发展的主要预期目标…
 */
import type { Passage } from '../../scan/scanned-text.ts'
import { findCarriers } from './carriers.ts'
import { voiceOf } from './voice.ts'

export type Mood = 'open' | 'back' | 'ahead'

const back =
  /工作回顾|上半年|前三季度|一季度|\d{1,2}(?:—|-|~|至)\d{1,2}月|(?:今年|20\d\d年)以来|回顾(?:过去|这|一年|五年)|过去的?[一二三四五]年|(?:一|五|三|几)年来|取得了[^,。]{0,12}(?:成效|成绩|进展)|(?:主要)?(?:工作)?(?:成效|成绩)(?:有|是|如下)|是[^,。]{0,20}(?:的开局之年|极不平凡的|收官之年|成效的一年)|发展现状|完成情况|进展情况/
const ahead =
  /(?!(?:\d{4}年)?(?:主要)?目标任务(?:[顺圆全如胜超][\p{Script=Han}])?(?:完成|实现))(?:下半年|(?:今年|明年|下一步|下一阶段|下步|今后|未来)[^,。]{0,16}(?:工作|目标|任务|发展|打算|举措)|工作安排|总体要求|总体思路|指导思想|预期目标|奋斗目标|主要目标|发展目标|工作目标|行动目标|总体目标|重点工作(?!任务?(?:完成|进展|落实|推进))|重点任务|主要任务|工作思路|工作打算|目标任务(?!完成|落实))/u
/** A report says so of what was done, a plan of what is to be: it turns nothing where goals are told. */
const perhapsBack = /取得[^,。]{0,12}(?:成效|成绩|成果|进展)/
/** 到2031年，转型取得成效 */
const deadline = /[到至](?:20\d\d|二〇)/
/** “十三五”规划主要目标如期实现: wherever it stands in a first paragraph, the text looks back. */
const fulfilled =
  /(?:^|[,。;])(?![^,。;]*(?:确保|力争|努力|保证|推动|促进|为(?!主)|(?<!主|重|需)要|将))[^,。;]{0,20}(?:目标|任务|规划|计划)[^,。;]{0,12}(?:如期|圆满|胜利|顺利|超额)(?:实现|完成|收官)/

/** Words at the head of a paragraph set the mood; what it says later does not. */
const headLength = 60

export function moodAfter(mood: Mood, { reading, kind }: Pick<Passage, 'reading' | 'kind'>): Mood {
  const head = reading.slice(0, headLength)
  const isTitle = kind === 'heading' || reading.length <= 30
  const said = head.search(back)
  const lastBack = said < 0 && mood !== 'ahead' ? perhapsBackAt(reading, head) : said
  const lastAhead = head.search(ahead)
  if (leadsBack(reading) || (mood === 'open' && fulfilled.test(reading))) return 'back'
  if (lastBack < 0 && lastAhead < 0) return mood
  if (lastAhead < 0) return 'back'
  if (lastBack < 0) return isTitle || lastAhead < 20 ? 'ahead' : mood
  return lastBack < lastAhead ? 'back' : 'ahead'
}

function perhapsBackAt(reading: string, head: string): number {
  const at = head.search(perhapsBack)
  return at >= 0 && !deadline.test(head.slice(0, at)) && voiceOf(reading) >= 0 ? at : -1
}

const standing = /截[至止][^,;。:]{0,12}:?\)?:$/

/** 成绩亮眼（截至2024年底）: a sentence that ends in a colon speaks for the paragraphs that follow. */
function leadsBack(reading: string): boolean {
  if (!reading.endsWith(':')) return false
  const sentence = reading.slice(Math.max(reading.lastIndexOf('。') + 1, reading.length - 120))
  const { past, future } = findCarriers(sentence)
  return standing.test(sentence) || (past.at(-1) ?? -1) > (future.at(-1) ?? -1)
}

/**
 * Names of indicators made comparable: what people add or leave out without meaning another thing is taken away.
 *
 *     nameKey('累计培育“金字号”品牌企业')      // 金字号品牌
 */
import { foldText } from '../../scan/fold.ts'

const opening =
  /^(?:累计|新增|力争|培育|引育|实施|建设|建成|打造|完成|实现|达到|全区|全市|全县|全省|区本级|市本级|全大区|主导或参与|主导|参与|企业|(?:自主)?培养)/
const closing = /(?:数量|总数|家数|个数|总量|企业|单位|产品|数)$/
const signs = /["'“”‘’《》〈〉()[\]{}<>、,.:;/·\s—-]/g
const including = /\((?:含|包括|不含|按)[^()]{0,40}\)/g

const longest = 80

export function nameKey(name: string): string {
  let key = stripIncluding(foldText(name)).replace(signs, '').slice(0, longest)
  for (let before = ''; before !== key; ) {
    before = key
    const shorter = key.replace(opening, '')
    if (shorter.length >= 2) key = shorter
  }
  const shorter = key.replace(closing, '')
  return shorter.length >= 2 ? shorter : key
}

function stripIncluding(name: string): string {
  return name.replace(including, '')
}

/** The words a name may end with, brackets' too: a 税收 is never a 增加值 however alike the rest. */
export function nameHeads(name: string): readonly string[] {
  const folded = stripIncluding(foldText(name))
  const bracketed = [...folded.matchAll(/\(([^()]{2,40})\)/g)].map((match) => match[1] ?? '')
  const main = folded.replace(/\([^()]{0,60}\)/g, '')
  const ends = [main, ...bracketed].flatMap((part) => {
    const bare = part.replace(signs, '')
    return [bare, bare.replace(closing, '')]
  })
  return [...new Set(ends.map((end) => end.slice(-2)).filter((end) => end.length === 2))]
}

const levelWord = /(国家级|全国|省部级|省级|市级|区级|县级|国际|世界)/g
const populationWord = /(规上|规模以上|限上|限额以上|全部|全社会|规下|城镇|农村)/g

/** True when one name says 国家级 and the other 省级: alike in all else, yet other things. */
export function saysOther(a: string, b: string): boolean {
  return differs(a, b, levelWord) || differs(a, b, populationWord)
}

/** True when both name the same rank or none: 绿色工厂 may count more than 国家级绿色工厂. */
export function sharesRank(a: string, b: string): boolean {
  const [left, right] = [wordsIn(a, levelWord), wordsIn(b, levelWord)]
  return left.length === right.length && left.every((one) => right.includes(one))
}

function differs(a: string, b: string, word: RegExp): boolean {
  const [left, right] = [wordsIn(a, word), wordsIn(b, word)]
  return left.length > 0 && right.length > 0 && !left.some((one) => right.includes(one))
}

function wordsIn(name: string, word: RegExp): readonly string[] {
  return [...name.matchAll(word)].map((match) => (match[1] ?? '').replace('规模以上', '规上'))
}

/** True when one name quotes what the other's quotation begins with: “金字号” and “金字号江南制造”. */
export function sharesQuotation(a: string, b: string): boolean {
  const left = quotationsIn(a)
  return quotationsIn(b).some((right) => left.some((one) => one.startsWith(right) || right.startsWith(one)))
}

function quotationsIn(name: string): readonly string[] {
  return [...name.matchAll(/“([^“”]{2,30})”/g)].map((match) => match[1] ?? '')
}

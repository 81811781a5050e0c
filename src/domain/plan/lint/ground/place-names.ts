/**
 * Names of places made of place words: what two names share tells whether they mean one place.
 *
 *     placeWords('潘山-中水产业社区')   // ['潘山', '中水']
 */
import { foldText } from '../../scan/fold.ts'

export const zoneSuffix =
  '(?:片区|产业社区|产业园区|产业园|经济技术开发区|经济开发区|高新技术产业开发区|高新区|开发区|工业园区|工业园|工业区|科技园|园区|新城|商务区|软件园|集聚区)'
const suffix = new RegExp(`${zoneSuffix}$`)

export function placeWords(name: string): readonly string[] {
  const folded = foldText(name)
  const bracketed = /\(([^()]{1,30})\)/.exec(folded)?.[1] ?? ''
  const main = folded.replace(/\([^()]{0,30}\)/g, '').replace(suffix, '')
  const words = [...main.split(/[-—–－、]/), ...bracketed.split('、')]
  return [...new Set(words.map((word) => word.replace(/^环/, '').replace(suffix, '')))].filter(
    (word) => word.length >= 2 && word.length <= 8,
  )
}

/** 五里-东桥 and 五里东桥: the same but for the stroke. */
export function isSamePlace(a: string, b: string): boolean {
  const [left, right] = [placeWords(a), placeWords(b)]
  return left.some((word) => right.some((other) => word === other)) || left.join('') === right.join('')
}

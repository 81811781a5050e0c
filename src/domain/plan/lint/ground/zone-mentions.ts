/**
 * Names of zones wherever the text prints them, gathered by the place words they share.
 *
 *     潘山片区, 潘山-中水产业社区, 潘山 (of a list that ends in 产业社区) → one group
 */
import type { TextRange } from '../../compiled-plan.ts'
import type { ScannedText } from '../../scan/scanned-text.ts'
import { findInPassages, rangeOf } from './find-in-passages.ts'
import { placeWords } from './place-names.ts'

export interface ZoneMention {
  readonly name: string
  readonly words: readonly string[]
  readonly range: TextRange
}

const named = /[^,。;:、和与及在“”()\s]{2,12}?(?:片区|产业社区)(?:\([^()]{2,20}\))?/g
/** A list of bare names counted at its end: 潘山、环东湖和五里东桥三个优势产业社区. */
const counted =
  /((?:[^,。;:、和]{2,8}、){1,8}[^,。;:、和]{2,8}和[^,。;:、和]{2,8}?)[一二三四五六七八九十两]个[^,。;:、]{0,6}(?:片区|产业社区)/g

export function findZoneMentions(scanned: ScannedText): readonly ZoneMention[] {
  const first = new Map<string, ZoneMention>()
  const add = (printed: string, range: TextRange) => {
    const name = printed.replace(/\([^()]*\)$/, '')
    const words = placeWords(printed).filter(
      (word) => !/\d|[一二三四五六七八九十两]个|大$|优势|重点/.test(word),
    )
    const before = first.get(name)
    // Where the members are printed in brackets is the better place to point at.
    if (words.length > (before?.words.length ?? 0)) first.set(name, { name, words, range })
  }
  for (const { match, range } of findInPassages(scanned, named)) add(match[0], range)
  for (const { match, passage, start } of findInPassages(scanned, counted)) {
    let at = start
    for (const name of (match[1] ?? '').split(/[、和]/)) {
      add(name, rangeOf(passage, at, at + name.length))
      at += name.length + 1
    }
  }
  return [...first.values()]
}

/** Names that share a place word, or are alike but for the stroke between two, in groups of two or more. */
export function groupMentions(mentions: readonly ZoneMention[]): readonly (readonly ZoneMention[])[] {
  const groups = new Map<string, ZoneMention[]>()
  for (const mention of mentions) {
    const key = keysOf(mention).find((one) => groups.has(one))
    const group = groups.get(key ?? '') ?? []
    group.push(mention)
    for (const one of keysOf(mention)) if (!groups.has(one)) groups.set(one, group)
  }
  return [...new Set(groups.values())].filter((group) => group.length > 1)
}

/** The first word is the place's own; those behind it say what else it takes in. */
function keysOf({ words }: ZoneMention): readonly string[] {
  const bare = words.join('')
  return [...new Set([words[0] ?? '', bare])].filter((key) => key !== '')
}

/**
 * Whether a paragraph is, or begins with, a heading, and where its title ends.
 *
 *     readHeading('1.做大做强。围绕产业链…')   // { title: { start: 2, end: 6 }, body: 7, isAlone: false, … }
 */
import type { TextRange } from '../compiled-plan.ts'
import { findHeadingNumber, type HeadingNumber } from './heading-number.ts'
import { endsSentence } from './split-sentences.ts'

export interface Heading {
  readonly number: HeadingNumber | null
  /** In units of the reading. */
  readonly title: TextRange
  /** Where the running text begins; null when nothing follows. The title's own words may be part of it. */
  readonly body: number | null
  /** True where the title has its line to itself. */
  readonly isAlone: boolean
}

const maxTitle = 45
const annex = /^附\s?[件表录]\s?[:：]?\s?(?:[\d一二三四五六七八九十]{1,3}(?!\d))?\s?[.、:：]?\s*/

export function readHeading(reading: string): Heading | undefined {
  const annexed = annex.exec(reading)
  if (annexed !== null && reading.length <= 80 && !/[。;]/.test(reading)) {
    const printedLength = annexed[0].replace(/[\s.、:：]+$/, '').length
    const number = {
      style: 'annex',
      rank: 0,
      printedLength,
      ordinal: annexOrdinal(annexed[0]),
      length: annexed[0].length,
    }
    return { number, title: { start: annexed[0].length, end: reading.length }, body: null, isAlone: true }
  }
  const number = findHeadingNumber(reading)
  return number === undefined ? undefined : readNumbered(reading, number)
}

function annexOrdinal(printed: string): number | null {
  const digits = /\d+/.exec(printed)
  return digits === null ? null : Number(digits[0])
}

function readNumbered(reading: string, number: HeadingNumber): Heading {
  const start = number.length
  const stop = findStop(reading, number)
  const title = { start, end: stop.end }
  if (stop.kind === 'title-end') {
    const body = skipBlanks(reading, stop.end + 1)
    if (body < reading.length)
      return { number, title, body: isOwners(reading, body) ? start : body, isAlone: false }
    const says = /\d|[一二三四五六七八九十百]+[家个项件]/.test(reading.slice(start))
    return { number, title, body: says ? start : null, isAlone: !says }
  }
  if (stop.kind === 'text-end') return { number, title, body: null, isAlone: true }
  return { number, title, body: start, isAlone: false }
}

/** 创建省级绿色工厂2家。（牵头单位：…）: what stands before the owners is the item's whole text. */
function isOwners(reading: string, body: number): boolean {
  return /^[(【[]?(?:牵头|责任|配合|主办|承办|完成|分管)/.test(reading.slice(body, body + 4))
}

interface Stop {
  readonly kind: 'title-end' | 'clause-end' | 'text-end'
  readonly end: number
}

/** Where the words after the number stop being a title. */
function findStop(reading: string, { length: start, style }: HeadingNumber): Stop {
  const limit = Math.min(reading.length, start + maxTitle)
  let comma = -1
  let commas = 0
  for (let at = start; at < limit; at += 1) {
    const character = reading.charAt(at)
    if (endsSentence(reading, at) || character === ':') {
      const isLast = at === reading.length - 1
      const isTitle =
        commas === 0 ||
        (character !== ':' && style !== 'article' && (isLast || isTwoPart(reading, start, at)))
      return isTitle ? { kind: 'title-end', end: at } : { kind: 'clause-end', end: comma }
    }
    if (at > start && comma < 0 && opensOwners(reading, at)) return { kind: 'clause-end', end: at }
    if (character === ',' || character === ';') {
      commas += 1
      comma = comma < 0 ? at : comma
    }
    if (character === ' ' && comma < 0 && isGap(reading, at, start)) return { kind: 'title-end', end: at }
  }
  if (comma >= 0) return { kind: 'clause-end', end: comma }
  return limit === reading.length
    ? { kind: 'text-end', end: limit }
    : { kind: 'clause-end', end: lastPause(reading, start, limit) }
}

/** Words too long for a title are cut between two items of a list rather than inside a word. */
function lastPause(reading: string, start: number, limit: number): number {
  const words = reading
    .slice(start, limit)
    .replace(/[(【[〔“][^)】\]〕”]{0,40}[)】\]〕”]/g, (inside) => '□'.repeat(inside.length))
  const pause = words.lastIndexOf('、')
  return pause < 8 ? limit : start + pause
}

/** 聚焦强链补链，推动集群发展。围绕…: a title of two halves before a text. */
function isTwoPart(reading: string, start: number, end: number): boolean {
  const title = reading.slice(start, end)
  return (
    title.length <= 32 && !/\d/.test(title) && title.split(/[,;]/).length === 2 && reading.length - end > 20
  )
}

const ownerLabel = /^ (?:牵头|责任|配合|主办|承办)(?:责任)?(?:单位|部门) ?:/

/** `（一）做强主体（牵头单位：…）`: the owners are no part of the title. */
function opensOwners(reading: string, at: number): boolean {
  if (reading.charAt(at) === ' ') return ownerLabel.test(reading.slice(at, at + 12))
  if (!'([【〔'.includes(reading.charAt(at))) return false
  return /^.[^。;]{0,60}?(?:牵头|责任单位|责任部门|配合单位|负责|分工)/.test(insideBracket(reading, at))
}

/** The bracket that opens here, so far as it is near; brackets inside it are passed over. */
function insideBracket(reading: string, from: number): string {
  let depth = 0
  for (let at = from; at < Math.min(reading.length, from + 80); at += 1) {
    if ('([【〔'.includes(reading.charAt(at))) depth += 1
    if (')]】〕'.includes(reading.charAt(at))) depth -= 1
    if (depth === 0) return reading.slice(from, at)
  }
  return reading.slice(from, from + 80)
}

/** A blank that parts a short title from a long text: `（一）做强主体 围绕产业链，…`. */
function isGap(reading: string, at: number, start: number): boolean {
  const title = at - start
  return (
    title >= 4 && title <= 25 && reading.length - at > 40 && /\p{Script=Han}/u.test(reading.charAt(at + 1))
  )
}

function skipBlanks(reading: string, from: number): number {
  let at = from
  while (at < reading.length && /[ —:。]/.test(reading.charAt(at))) at += 1
  return at
}

/** Signs that no heading has. */
const notInHeading = /[。,;:!?|…\t]|\d[%亿万]|\d{4}年\d{1,2}月|〔/
const isSignature =
  /(?:人民政府|办公室|委员会|领导小组|管委会|局|厅)$|^\(?此件|^抄送|^(?:\d{4}|[二〇一九零]{4})年/

/** A short line without number that may be a heading, if running text follows. */
export function mayBeBareHeading(reading: string): boolean {
  return (
    reading.length >= 2 &&
    reading.length <= 30 &&
    !notInHeading.test(reading) &&
    !isSignature.test(reading) &&
    /^[\p{Script=Han}“《(A-Z]/u.test(reading)
  )
}

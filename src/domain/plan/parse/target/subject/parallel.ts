/**
 * A list of subjects for a list of figures: 产值、税收、投资分别达到…; 城乡居民收入分别增长….
 *
 *     namesOf(reading, subject, { count: 3, before: [] })
 */
import type { SubjectPart } from '../clause/statement.ts'

export type Names = readonly (readonly SubjectPart[])[]

const joint =
  /、|(?<=”)(?=“)|(?<=[\p{Script=Han}\w)”])(?:以及|和|与|(?<![普以涉波])及(?!率|时|格|其|以上))(?=[\p{Script=Han}“])/gu

const comma = /、/g

/** As many as there are figures, or the one subject for all. */
export function namesOf(
  reading: string,
  subject: readonly SubjectPart[],
  { count, before }: { readonly count: number; readonly before: Names },
): Names {
  const part = subject.at(-1)
  if (part === undefined || typeof part === 'string') return before.length >= count ? before : [subject]
  const both = townAndCountry(reading, part)
  if (count === 2 && both !== undefined) return both
  const pieces = splitNames(reading, part)
  if (pieces.length === count) return pieces
  // 家电、汽车及零部件产值分别…: 及 joins within a name.
  const listed = pieces.length > count ? splitNames(reading, part, comma) : []
  if (listed.length === count) return listed
  if (pieces.length > count && pieces.length > 1) return joinFirst(pieces, count)
  if (pieces.length > 1) return pieces
  return before.length >= count && subject.length <= 1 && part.end === part.start ? before : [subject]
}

/** The pieces of a list of names, each a subject. */
export function splitNames(
  reading: string,
  { start, end }: { start: number; end: number },
  sign = joint,
): Names {
  const pieces: (readonly SubjectPart[])[] = []
  const text = reading.slice(start, end)
  let from = 0
  let depth = 0
  for (const { index, 0: found } of text.matchAll(sign)) {
    depth = openBrackets(text, index)
    if (depth > 0 || index <= from) continue
    pieces.push([{ start: start + from, end: start + index }])
    from = index + found.length
  }
  pieces.push([{ start: start + from, end }])
  return pieces
}

function openBrackets(text: string, end: number): number {
  let depth = 0
  for (let at = Math.max(0, end - 60); at < end; at += 1) {
    if (text.charAt(at) === '(') depth += 1
    else if (text.charAt(at) === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}

/** Too many pieces: the first ones are one name with 和 in it, or stand for something before. */
function joinFirst(pieces: Names, count: number): Names {
  const kept = pieces.length - count
  const first = pieces[0]?.[0]
  const last = pieces[kept]?.[0]
  if (first === undefined || last === undefined || typeof first === 'string' || typeof last === 'string')
    return pieces
  return [[{ start: first.start, end: last.end }], ...pieces.slice(kept + 1)]
}

/** 城乡居民人均可支配收入, 城、乡居民人均可支配收入: two subjects. */
function townAndCountry(reading: string, { start, end }: { start: number; end: number }): Names | undefined {
  const found = /城[、和]?乡(?!镇)/.exec(reading.slice(start, end))
  const at = found?.index ?? -1
  if (found === null || at > 8) return undefined
  const rest = { start: start + at + found[0].length, end }
  const front = { start, end: start + at }
  return [
    [front, '城镇', rest],
    [front, '农村', rest],
  ]
}

/**
 * Which of two lists are the same thing: first by equal names, then, among what is left, by names that are near.
 *
 *     pairByName(['规上工业增加值'], ['规模以上工业增加值'], (name) => name).pairs[0].basis   // 'near-name'
 *
 * Of several with one name the best fit goes first; nothing is paired twice.
 */
import { pairsOf } from '../name-pairs.ts'
import type { pairingBases } from './edition-comparison.ts'

export interface Pair<Item> {
  readonly before: Item
  readonly after: Item
  readonly basis: (typeof pairingBases)[number]
}

export interface Pairing<Item> {
  readonly pairs: readonly Pair<Item>[]
  readonly dropped: readonly Item[]
  readonly added: readonly Item[]
}

export interface Likeness<Item> {
  readonly nameOf: (item: Item) => string
  /** How well two of one name rate, more is better; below 0 they are never one. */
  readonly rate?: (before: Item, after: Item) => number
  /** What must be alike for two near names to be one at all. */
  readonly mayBeNear?: (before: Item, after: Item) => boolean
  /** Shared share of letter pairs from which two names are near: 0.6 unless said. */
  readonly nearFrom?: number
  /** 海工 is short for 海洋工程: names whose letters stand in the other's in their order are near. For short lists. */
  readonly mayAbbreviate?: boolean
}

export function pairByName<Item>(
  before: readonly Item[],
  after: readonly Item[],
  given: Likeness<Item>,
): Pairing<Item> {
  const likeness = { ...defaults, ...given }
  const pairs: Pair<Item>[] = []
  const left = new Set(before)
  const right = new Set(after)
  const take = (propose: Propose<Item>, basis: Pair<Item>['basis']) => {
    const proposed = propose([...left], [...right], likeness)
    for (const { a, b } of proposed.toSorted((x, y) => y.score - x.score)) {
      if (!left.has(a) || !right.has(b)) continue
      left.delete(a)
      right.delete(b)
      pairs.push({ before: a, after: b, basis })
    }
  }
  take(proposeEqual, 'same-name')
  if (likeness.mayAbbreviate) take(proposeAbbreviated, 'near-name')
  take(proposeNear, 'near-name')
  const order = new Map(after.map((item, at) => [item, at]))
  pairs.sort((x, y) => (order.get(x.after) ?? 0) - (order.get(y.after) ?? 0))
  return { pairs, dropped: [...left], added: [...right] }
}

const defaults = { rate: () => 0, mayBeNear: () => true, nearFrom: 0.6, mayAbbreviate: false }

type Propose<Item> = (
  before: readonly Item[],
  after: readonly Item[],
  likeness: Required<Likeness<Item>>,
) => readonly Proposed<Item>[]

interface Proposed<Item> {
  readonly a: Item
  readonly b: Item
  readonly score: number
}

function proposeEqual<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { nameOf, rate }: Required<Likeness<Item>>,
): readonly Proposed<Item>[] {
  const named = Map.groupBy(after, (item) => foldName(nameOf(item)))
  return before
    .flatMap((a) => (named.get(foldName(nameOf(a))) ?? []).map((b) => ({ a, b, score: rate(a, b) })))
    .filter(({ score }) => score >= 0)
}

function proposeAbbreviated<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { nameOf, rate, mayBeNear }: Required<Likeness<Item>>,
): readonly Proposed<Item>[] {
  const named = after.map((item) => ({ b: item, name: foldName(nameOf(item)) }))
  return before.flatMap((a) => {
    const own = foldName(nameOf(a))
    return named.flatMap(({ b, name }) => {
      const [short, long] = own.length < name.length ? [own, name] : [name, own]
      if (short.length < 2 || !abbreviates(short, long) || rate(a, b) < 0 || !mayBeNear(a, b)) return []
      return [{ a, b, score: short.length / long.length }]
    })
  })
}

function abbreviates(short: string, long: string): boolean {
  let from = 0
  for (const letter of short) {
    const at = long.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}

/** Only names that share letter pairs meet, so long lists stay quick. */
function proposeNear<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { nameOf, rate, mayBeNear, nearFrom }: Required<Likeness<Item>>,
): readonly Proposed<Item>[] {
  const names = after.map((item) => letterPairs(foldName(nameOf(item))))
  const holders = new Map<string, number[]>()
  for (const [at, pairs] of names.entries()) {
    for (const pair of pairs) {
      const known = holders.get(pair)
      if (known === undefined) holders.set(pair, [at])
      else known.push(at)
    }
  }
  return before.flatMap((a) => {
    const own = letterPairs(foldName(nameOf(a)))
    const shared = new Map<number, number>()
    for (const pair of own)
      for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    return [...shared].flatMap(([at, count]) => {
      const b = after[at]
      const nearness = (2 * count) / (own.size + (names[at]?.size ?? 0))
      if (b === undefined || nearness < nearFrom || rate(a, b) < 0 || !mayBeNear(a, b)) return []
      return [{ a, b, score: nearness + rate(a, b) / 100 }]
    })
  })
}

/** Without blanks, signs and what goes before every goal; widths folded. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/^(?:全区|全市|全县|本区|我区)/, '')
}

function letterPairs(name: string): ReadonlySet<string> {
  return new Set(name.length === 1 ? [name] : pairsOf(name))
}

/**
 * The things that references lead to (towns, rungs, clusters, units, enterprises), found by id, name, alias or short form.
 *
 *     const towns = makeReferenceIndex('town', [{ id: '330212110', name: '姜山镇', aliases: [] }])
 *     towns.find('鄞州区姜山镇')    // ['330212110']
 *     towns.find('姜山')           // ['330212110']
 *     towns.nearest('江山镇')      // [{ id: '330212110', name: '姜山镇', score: 0.5 }]
 */

import { CodeList } from '../../../base/code-list.ts'
import { normaliseCreditCode } from '../credit-code.ts'
import type { ReferenceTarget } from '../field.ts'
import { foldName, likeness } from './likeness.ts'

export interface ReferenceEntry {
  readonly id: string
  readonly name: string
  /** Other names, former ones among them. */
  readonly aliases: readonly string[]
}

export interface NearReference {
  readonly id: string
  readonly name: string
  readonly score: number
}

export interface ReferenceIndex {
  readonly target: ReferenceTarget
  readonly size: number
  /** The ids that a text names; more than one where a short form fits several. */
  readonly find: (text: string) => readonly string[]
  readonly has: (id: string) => boolean
  readonly nameOf: (id: string) => string | undefined
  /** Of an id among those of the index; −1 for one that it does not have. */
  readonly placeOf: (id: string) => number
  /** An id that is cut from a text would keep all of that text in memory: this one does not. */
  readonly at: (place: number) => ReferenceEntry | undefined
  /** The three most alike, best first; costs a walk through all names. */
  readonly nearest: (text: string) => readonly NearReference[]
}

/** What a registry's references lead to. A target that is absent is not known here: a well-formed id is taken as it stands. */
export type ReferenceLookups = Readonly<Partial<Record<ReferenceTarget, ReferenceIndex>>>

/** What may stand behind a name without changing whose it is, by target. */
const endings: Readonly<Record<ReferenceTarget, RegExp>> = {
  town: /(人民政府|政府|街道办事处|街道办|办事处|街办|街道|镇|乡|管委会)$/,
  cluster: /(产业集群|集群|产业链|产业|细分行业|行业)$/,
  rung: /(企业|中小企业|称号)$/,
  enterprise: /(有限责任公司|股份有限公司|有限公司|公司)$/,
  'org-unit': /(人民政府|政府|委员会|局|办公室)$/,
}
/** What may stand before it. */
const openings: Readonly<Partial<Record<ReferenceTarget, RegExp>>> = {
  town: /^(?:\p{Script=Han}{2,3}省)?(?:\p{Script=Han}{2,3}市)?(?:\p{Script=Han}{2,3}[区县市](?=\p{Script=Han}{2,}))?/u,
}
/** Nearest names of more things than this would take too long. */
const maxCompared = 50_000

export function makeReferenceIndex(
  target: ReferenceTarget,
  entries: readonly ReferenceEntry[],
): ReferenceIndex {
  const ids = new CodeList(entries.map(({ id }) => id))
  const has = (id: string) => ids.placeOf(id) >= 0
  // A sheet whose codes are right asks for no name, and there may be a hundred thousand of them.
  let byName: IdsByName | undefined
  const find = (text: string): readonly string[] => {
    if (has(text)) return [text]
    byName ??= indexNames(target, entries)
    const folded = foldName(text)
    const bare = folded.replace(openings[target] ?? /^/, '')
    const named = byName.whole.get(folded) ?? byName.whole.get(bare) ?? findShort(byName.short, bare, target)
    if (named !== undefined) return [...named]
    const code = target === 'enterprise' ? normaliseCreditCode(text) : text.trim()
    return has(code) ? [code] : []
  }
  const nearest = (text: string) => rankNames(entries, foldName(text))
  return {
    target,
    size: entries.length,
    find,
    nearest,
    has,
    nameOf: (id) => entries[ids.placeOf(id)]?.name,
    placeOf: (id) => ids.placeOf(id),
    at: (place) => entries[place],
  }
}

interface IdsByName {
  readonly whole: Map<string, Set<string>>
  readonly short: Map<string, Set<string>>
}

function indexNames(target: ReferenceTarget, entries: readonly ReferenceEntry[]): IdsByName {
  const index: IdsByName = { whole: new Map(), short: new Map() }
  for (const { id, name, aliases } of entries) {
    for (const written of [name, ...aliases]) {
      const folded = foldName(written)
      add(index.whole, folded, id)
      if (target !== 'enterprise') add(index.short, shorten(folded, target), id)
    }
  }
  return index
}

function add(index: Map<string, Set<string>>, name: string, id: string): void {
  if (name === '') return
  const ids = index.get(name) ?? new Set()
  index.set(name, ids.add(id))
}

/** Enterprises are never found by half a name. */
function findShort(
  short: ReadonlyMap<string, ReadonlySet<string>>,
  folded: string,
  target: ReferenceTarget,
): ReadonlySet<string> | undefined {
  return target === 'enterprise' ? undefined : short.get(shorten(folded, target))
}

/** `姜山（镇）`, `姜山镇` and `姜山镇人民政府` are `姜山`. */
function shorten(folded: string, target: ReferenceTarget): string {
  let cut = folded.replace(/[()]/g, '')
  for (let round = 0; round < 2; round += 1) {
    const next = cut.replace(endings[target], '')
    if (next.length >= 2) cut = next
  }
  return cut
}

function rankNames(entries: readonly ReferenceEntry[], folded: string): readonly NearReference[] {
  if (entries.length > maxCompared) return []
  const ranked: NearReference[] = []
  for (const { id, name } of entries) {
    const score = likeness(folded, foldName(name))
    if (score < 0.4) continue
    ranked.push({ id, name, score })
  }
  return ranked.sort((a, b) => b.score - a.score).slice(0, 3)
}

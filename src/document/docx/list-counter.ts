/**
 * Counts the automatic numbers of a document, paragraph by paragraph, and writes them as Word prints them.
 *
 *     counter.next({ numberId: 3, level: 0 })   // '一、'
 *     counter.next({ numberId: 3, level: 1 })   // '（一）'
 *     counter.next({ numberId: 3, level: 0 })   // '二、'
 */
import { formatNumber } from '../format-number.ts'
import type { ListDefinition, ListDefinitions, ListLevel } from './list-definitions.ts'

export interface ListPlace {
  readonly numberId: number
  /** From 0. */
  readonly level: number
}

export class ListCounter {
  readonly #lists: ListDefinitions
  /** Last number given on each level of each list. */
  readonly #counts = new Map<string, Map<number, number>>()
  /** Overrides that have been used: each starts its list anew once. */
  readonly #started = new Set<string>()

  constructor(lists: ListDefinitions) {
    this.#lists = lists
  }

  /** The level of the list that a paragraph style is bound to. */
  findLevelOfStyle(numberId: number, style: string): number | undefined {
    for (const [number, level] of this.#lists.get(numberId)?.levels ?? []) {
      if (level.style === style) return number
    }
    return undefined
  }

  /** The number to be set before the paragraph's words, with what parts it from them; '' for a bullet. */
  next({ numberId, level: number }: ListPlace): string {
    const list = this.#lists.get(numberId)
    const level = list?.levels.get(number)
    if (list === undefined || level === undefined) return ''
    const counts = this.#counts.get(list.key) ?? new Map<number, number>()
    this.#counts.set(list.key, counts)
    counts.set(number, this.#step(list, { numberId, level: number }, counts.get(number)))
    restartBelow(list, counts, number)
    return print(list, counts, level)
  }

  #step(list: ListDefinition, place: ListPlace, last: number | undefined): number {
    const override = list.startOverrides.get(place.level)
    const name = `${place.numberId}/${place.level}`
    if (override !== undefined && !this.#started.has(name)) {
      this.#started.add(name)
      return override
    }
    return last === undefined ? (list.levels.get(place.level)?.start ?? 1) : last + 1
  }
}

function restartBelow(list: ListDefinition, counts: Map<number, number>, stepped: number): void {
  for (const number of [...counts.keys()]) {
    if (number <= stepped) continue
    const after = list.levels.get(number)?.restartsAfter
    if (after === undefined || stepped < after) counts.delete(number)
  }
}

function print(list: ListDefinition, counts: ReadonlyMap<number, number>, level: ListLevel): string {
  if (level.format === 'bullet') return ''
  const text = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const number = Number(digit) - 1
    const named = list.levels.get(number)
    const format = level.isLegal ? 'decimal' : (named?.format ?? 'decimal')
    return formatNumber(counts.get(number) ?? named?.start ?? 1, format)
  })
  if (text === '' || level.suffix === 'nothing') return text
  // after a sign that closes the number a blank would be one too many
  return /[、.．。，,)）\]】:：①-⒛㈠-㊉]$/.test(text) && level.suffix === 'tab' ? text : `${text} `
}

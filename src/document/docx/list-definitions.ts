/**
 * The part `numbering.xml`: which list a paragraph's number belongs to and how each level of it is printed.
 *
 *     lists.find(3)?.levels[0]   // { start: 1, format: 'chineseCounting', text: '%1、', … }
 */
import { scanWhole, type ZipSource } from '../../archive/scan-part.ts'
import type { XmlHandler, XmlSlice } from '../../archive/xml-scan.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { findNumber, findValue, isOn } from './attribute.ts'

export interface ListLevel {
  readonly start: number
  /** ST_NumberFormat: `decimal`, `chineseCounting`, `bullet` … */
  readonly format: string
  /** `%1` stands for the number of the first level: `（%1）`, `%1.%2`. */
  readonly text: string
  /** What is set between number and words. */
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** The level, from 1, whose step starts this one anew; 0 for none, undefined for any level above. */
  readonly restartsAfter: number | undefined
  /** All numbers in digits, whatever their formats. */
  readonly isLegal: boolean
  /** Paragraph style bound to the level. */
  readonly style: string | undefined
}

export interface ListDefinition {
  /** Lists with the same key count on from one another. */
  readonly key: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Numbers that the list starts anew with, by level. */
  readonly startOverrides: ReadonlyMap<number, number>
}

const plainLevel: ListLevel = {
  start: 1,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restartsAfter: undefined,
  isLegal: false,
  style: undefined,
}

interface AbstractList {
  readonly id: string
  readonly levels: Map<number, ListLevel>
  /** Name of the list style that holds the levels, and the one that these levels are. */
  heldBy: string | undefined
  holds: string | undefined
}

interface ListInstance {
  readonly id: number
  abstractId: string
  readonly levels: Map<number, ListLevel>
  readonly startOverrides: Map<number, number>
}

export type ListDefinitions = ReadonlyMap<number, ListDefinition>

export function readListDefinitions(
  source: ZipSource,
  part: string | undefined,
): { readonly lists: ListDefinitions; readonly problem: Diagnostic | undefined } {
  const scan = new NumberingScan()
  const problem = part === undefined ? undefined : scanWhole(source, part, scan)
  return { lists: linkLists(scan), problem }
}

function linkLists({ abstracts, instances }: NumberingScan): ListDefinitions {
  const byId = new Map(abstracts.map((list) => [list.id, list]))
  const byStyle = new Map(abstracts.flatMap((list) => (list.holds ? [[list.holds, list]] : [])))
  return new Map(
    instances.map(({ id, abstractId, levels, startOverrides }) => {
      const own = byId.get(abstractId)
      const holder = own?.heldBy === undefined ? own : (byStyle.get(own.heldBy) ?? own)
      const key = holder?.id ?? abstractId
      return [id, { key, levels: new Map([...(holder?.levels ?? []), ...levels]), startOverrides }]
    }),
  )
}

class NumberingScan implements XmlHandler {
  readonly abstracts: AbstractList[] = []
  readonly instances: ListInstance[] = []
  #abstract: AbstractList | undefined
  #instance: ListInstance | undefined
  #levelNumber = 0
  #level: ListLevel | undefined

  open(name: string, attributes: XmlSlice): void {
    if (this.#level !== undefined) this.#readLevel(this.#level, name, attributes)
    else if (name === 'lvl') this.#beginLevel(attributes)
    else if (name === 'abstractNum') this.#beginAbstract(attributes)
    else if (name === 'num') this.#beginInstance(attributes)
    else if (name === 'lvlOverride') this.#levelNumber = findNumber(attributes, 'ilvl') ?? 0
    else this.#readLink(name, attributes)
  }

  close(name: string): void {
    if (name === 'abstractNum') this.#abstract = undefined
    else if (name === 'num') this.#instance = undefined
    else if (name === 'lvl' && this.#level !== undefined) {
      const holder = this.#instance ?? this.#abstract
      holder?.levels.set(this.#levelNumber, this.#level)
      this.#level = undefined
    }
  }

  #beginAbstract(attributes: XmlSlice): void {
    const id = findValue(attributes, 'abstractNumId') ?? ''
    this.#abstract = { id, levels: new Map(), heldBy: undefined, holds: undefined }
    this.abstracts.push(this.#abstract)
  }

  #beginInstance(attributes: XmlSlice): void {
    const id = findNumber(attributes, 'numId') ?? 0
    this.#instance = { id, abstractId: '', levels: new Map(), startOverrides: new Map() }
    this.instances.push(this.#instance)
  }

  #beginLevel(attributes: XmlSlice): void {
    this.#levelNumber = findNumber(attributes, 'ilvl') ?? this.#levelNumber
    this.#level = plainLevel
  }

  #readLink(name: string, attributes: XmlSlice): void {
    const value = findValue(attributes)
    if (name === 'numStyleLink' && this.#abstract) this.#abstract.heldBy = value
    else if (name === 'styleLink' && this.#abstract) this.#abstract.holds = value
    else if (name === 'abstractNumId' && this.#instance) this.#instance.abstractId = value ?? ''
    else if (name === 'startOverride' && this.#instance) {
      this.#instance.startOverrides.set(this.#levelNumber, findNumber(attributes) ?? 1)
    }
  }

  #readLevel(level: ListLevel, name: string, attributes: XmlSlice): void {
    const value = findValue(attributes)
    if (name === 'start') this.#level = { ...level, start: findNumber(attributes) ?? 1 }
    // a custom format stands beside its fallback, which follows it
    else if (name === 'numFmt' && value !== 'custom') this.#level = { ...level, format: value ?? 'decimal' }
    else if (name === 'lvlText') this.#level = { ...level, text: value ?? '' }
    else if (name === 'suff') this.#level = { ...level, suffix: suffixOf(value) }
    else if (name === 'lvlRestart') this.#level = { ...level, restartsAfter: findNumber(attributes) }
    else if (name === 'isLgl') this.#level = { ...level, isLegal: isOn(attributes) }
    else if (name === 'pStyle') this.#level = { ...level, style: value }
  }
}

function suffixOf(value: string | undefined): ListLevel['suffix'] {
  return value === 'space' || value === 'nothing' ? value : 'tab'
}

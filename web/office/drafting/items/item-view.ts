/**
 * An item of the draft as one row shows it, whatever its kind.
 *
 *     viewItem(item)   // { subject: '规上工业增加值', figure: '≥ 320', unit: '亿元', year: '2027', … }
 */

import type { Item } from '../draft.ts'
import { formatPlainNumber } from '../format-plain-number.ts'

type TargetFields = Extract<Item, { kind: 'target' }>['fields']

/** What the columns show; null where the kind has no such thing. */
export interface ItemView {
  readonly subject: string
  /** Value with its comparator: `≥ 320`, `15–20`; the years of a table row as `2025: 654 · 2027: 790`. */
  readonly figure: string | null
  readonly unit: string | null
  readonly year: string | null
  readonly scope: string | null
  /** A change, where the subject alone would read as an amount. */
  readonly isGrowth: boolean
  /** How it is counted, where that is not simply the state of the year. */
  readonly counting: Exclude<TargetFields['counting'], 'as-of'> | null
  readonly lead: readonly string[]
  readonly support: readonly string[]
  /** No year although the kind wants one. */
  readonly lacksYear: boolean
  /** Nobody answers for it although the kind wants somebody. */
  readonly lacksOwner: boolean
}

const nothing: ItemView = {
  subject: '',
  figure: null,
  unit: null,
  year: null,
  scope: null,
  isGrowth: false,
  counting: null,
  lead: [],
  support: [],
  lacksYear: false,
  lacksOwner: false,
}

export function viewItem(item: Item): ItemView {
  switch (item.kind) {
    case 'target':
      return viewTarget(item.fields)
    case 'task': {
      const { title, lead, support, deadline } = item.fields
      return { ...nothing, subject: title, year: deadline, lead, support, lacksOwner: lead.length === 0 }
    }
    case 'cluster': {
      const { name, target, unit, tier, year, places } = item.fields
      return {
        ...nothing,
        subject: name,
        figure: target === null ? tier : formatPlainNumber(target),
        unit: target === null ? null : unit,
        year: year === null ? null : String(year),
        scope: places.length === 0 ? null : places.join('、'),
        lacksYear: target !== null && year === null,
      }
    }
    case 'row': {
      const { name, unit, values, owner } = item.fields
      const figure = formatValues(values, ' · ')
      return { ...nothing, subject: name, figure, unit, lead: owner, lacksOwner: owner.length === 0 }
    }
  }
}

function viewTarget(fields: TargetFields): ItemView {
  const { subject, unit, year, scope, kind, counting } = fields
  return {
    ...nothing,
    subject,
    figure: figureOf(fields),
    unit,
    year: year === null ? null : String(year),
    scope,
    isGrowth: kind === 'growth',
    counting: counting === 'as-of' ? null : counting,
    lacksYear: year === null && counting !== 'per-year',
  }
}

/** `2025: 654 · 2027: 790` */
export function formatValues(values: Readonly<Record<string, number>>, separator: string): string {
  return Object.entries(values)
    .map(([year, value]) => `${year}: ${formatPlainNumber(value)}`)
    .join(separator)
}

const signs = {
  gt: '> ',
  gte: '≥ ',
  eq: '',
  approx: '≈ ',
  lte: '≤ ',
  lt: '< ',
  range: '',
} as const satisfies Record<TargetFields['comparator'], string>

function figureOf({ value, valueHigh, comparator, direction }: TargetFields): string {
  const high = valueHigh === null ? '' : `–${formatPlainNumber(valueHigh)}`
  return `${signs[comparator]}${direction === 'down' ? '−' : ''}${formatPlainNumber(value)}${high}`
}

/**
 * What units are asked for in a year: each item is minutes of one answer × answers × times a year.
 *
 *     askedOfRegistry(enterpriseYear, { rows, unitOf })   // [{ unit: 'taxation', kind: 'registry', minutesEach: 1, answers: 5000, timesAYear: 1, … }]
 *
 * Derived fields are asked of nobody. Which enterprise a row is about is no datum: it is chosen from the list of enterprises.
 */
import type { IndicatorDefinition } from '../../indicator/definition.ts'
import type { DataOwner, FieldDefinition } from '../field.ts'
import type { Registry } from '../registry.ts'
import type { BurdenItem, BurdenUnit } from './burden-view.ts'

/** An item and who is asked; null for enterprises. */
export interface Asked extends BurdenItem {
  readonly unit: string | null
}

/** Rows that are brought at a time: of the last year or month, or all where the registry has no period. */
export interface RowCount {
  readonly town: string | null
  readonly rows: number
}

export const timesAYear = { none: 1, year: 1, month: 12 } as const satisfies Record<
  Registry['period'],
  number
>

export const reportsAYear = { month: 12, quarter: 4, year: 1 } as const satisfies Record<
  IndicatorDefinition['frequency'],
  number
>

interface RegistryRowsAsked {
  readonly rows: readonly RowCount[]
  /** Undefined where the district has no unit for it. */
  readonly unitOf: (owner: DataOwner) => string | undefined
}

export function askedOfRegistry(registry: Registry, asked: RegistryRowsAsked): readonly Asked[] {
  const owners = [...new Set(registry.fields.map(({ owner }) => owner))]
  return owners.flatMap((owner) => {
    const fields = registry.fields.filter((field) => field.owner === owner && isAsked(field))
    return partiesOf(owner, asked).flatMap(({ unit, rows }) => {
      const item = {
        kind: 'registry',
        id: registry.id,
        label: registry.label,
        fields: fields.length,
      } as const
      const minutesEach = sum(fields.map(({ minutes }) => minutes))
      const priced = { minutesEach, answers: rows, timesAYear: timesAYear[registry.period] }
      return minutesEach === 0 || rows === 0 ? [] : [{ unit, ...price({ ...item, ...priced }) }]
    })
  })
}

function isAsked({ origin, type, minutes }: FieldDefinition): boolean {
  return minutes > 0 && origin !== 'derived' && !(type.kind === 'reference' && type.to === 'enterprise')
}

interface Party {
  readonly unit: string | null
  readonly rows: number
}

/** Each town is asked about its own rows, an office about all. */
function partiesOf(owner: DataOwner, { rows, unitOf }: RegistryRowsAsked): readonly Party[] {
  const all = sum(rows.map((count) => count.rows))
  switch (owner) {
    case 'town':
      return rows.flatMap(({ town, rows: own }) =>
        town === null ? [] : [{ unit: `town-${town}`, rows: own }],
      )
    case 'enterprise':
      return [{ unit: null, rows: all }]
    default: {
      const unit = unitOf(owner)
      return unit === undefined ? [] : [{ unit, rows: all }]
    }
  }
}

/** With its minutes a year. */
export function price(item: Omit<BurdenItem, 'minutes'>): BurdenItem {
  return { ...item, minutes: item.minutesEach * item.answers * item.timesAYear }
}

/** The heaviest unit and item first. */
export function sumBurden(asked: readonly Asked[], nameOf: (unit: string) => string): readonly BurdenUnit[] {
  const units = Map.groupBy(asked, ({ unit }) => unit)
  return [...units]
    .map(([unit, items]) => ({
      unit,
      name: unit === null ? null : nameOf(unit),
      minutes: sum(items.map(({ minutes }) => minutes)),
      items: items.map(({ unit: _unit, ...item }) => item).toSorted((a, b) => b.minutes - a.minutes),
    }))
    .toSorted((a, b) => b.minutes - a.minutes)
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

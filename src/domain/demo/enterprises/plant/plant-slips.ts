/**
 * Values in another unit than the head says: 元 for 万元, square metres for mu, kilowatt-hours for ten thousands of them.
 *
 *     plantUnitSlip(input)?.errors[0]   // { field: 'taxWanYuan', right: 31.2, planted: 312000, … }
 */
import type { UnitId } from '../../../../base/quantity.ts'
import type { FieldDefinition } from '../../../registry/field.ts'
import { pickFrom } from '../firm/random-draws.ts'
import type { PlantInput } from './plant-input.ts'
import type { PlantedError, PlantedRows, PlantSettings, SheetRow } from './planted-error.ts'

/** By how much a value is too large, or too small, when it is written in the unit that people take for it. */
const slipsOf: Partial<Record<UnitId, readonly number[]>> = {
  'wan-yuan': [10_000, 10_000, 10_000, 1e-4],
  mu: [10_000 / 15, 10_000 / 15, 1 / 15],
  'wan-kwh': [10_000, 10_000, 1e-4],
  tce: [1000, 1e-4],
  tonne: [1000],
}

interface Slot {
  readonly at: number
  readonly field: FieldDefinition
  readonly right: number
}

export function plantUnitSlip({ rows, registries, settings, next }: PlantInput): PlantedRows | undefined {
  const registry = next() < 0.75 ? 'enterprise-year' : 'enterprise-month'
  const definition = registries.find(({ id }) => id === registry)
  const slots = rows.flatMap((row, at): Slot[] => {
    if (row.registry !== registry || definition === undefined) return []
    return definition.fields.flatMap((field) => {
      const right = row.row[field.key]
      const isFree = !settings.columns.some((column) => isInColumn(column, row, field.key))
      return isFree && hasSlip(field) && typeof right === 'number' && Math.abs(right) >= 0.5
        ? [{ at, field, right }]
        : []
    })
  })
  if (slots.length === 0) return undefined
  const { at, field, right } = pickFrom(slots, next())
  const slips = field.type.kind === 'number' ? (slipsOf[field.type.unit] ?? []) : []
  const planted = writtenAs(right * pickFrom(slips, next()))
  return replaceValue(rows, { at, field: field.key, planted, kind: 'unit-slip', keys: definition?.key ?? [] })
}

function hasSlip({ type }: FieldDefinition): boolean {
  return type.kind === 'number' && slipsOf[type.unit] !== undefined
}

/** Two decimals; of small numbers four digits. */
function writtenAs(value: number): number {
  return Math.abs(value) >= 10 ? Math.round(value * 100) / 100 : Number(value.toPrecision(4))
}

export interface Replacement {
  readonly at: number
  readonly field: string
  readonly planted: PlantedError['planted']
  readonly kind: PlantedError['kind']
  readonly keys: readonly string[]
}

export function replaceValue(rows: readonly SheetRow[], replacement: Replacement): PlantedRows {
  const { at, field, planted, kind, keys } = replacement
  const { registry, row } = rows[at] ?? { registry: '', row: {} }
  const error = {
    registry,
    key: keys.map((key) => String(row[key])),
    field,
    kind,
    right: row[field] ?? null,
    planted,
  }
  return {
    rows: rows.with(at, { registry, row: { ...row, [field]: planted } }),
    errors: [error],
  }
}

type ColumnSlip = PlantSettings['columns'][number]

function isInColumn(column: ColumnSlip, { registry, row }: SheetRow, field: string): boolean {
  return (
    column.registry === registry && column.field === field && column.period === String(row.month ?? row.year)
  )
}

/** The whole column of a period, for every firm alike. */
export function plantColumnSlips(rows: readonly SheetRow[], { columns }: PlantSettings): readonly SheetRow[] {
  if (columns.length === 0) return rows
  return rows.map((row) => {
    const slip = columns.find((column) => isInColumn(column, row, column.field))
    const value = slip === undefined ? null : row.row[slip.field]
    if (slip === undefined || typeof value !== 'number') return row
    const planted = Math.round(value * slip.factor * 100) / 100
    return { registry: row.registry, row: { ...row.row, [slip.field]: planted } }
  })
}

/** One entry a column, not one a row. */
export function columnErrors({ columns }: PlantSettings): readonly PlantedError[] {
  return columns.map(({ registry, field, period, factor }) => ({
    registry,
    key: [period],
    field,
    kind: 'column-unit-slip',
    right: 1,
    planted: factor,
  }))
}

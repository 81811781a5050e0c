/**
 * Rows of a demo's sheets as the columns that detectors look at.
 *
 *     const rows = indexRows(generateSheets(…))
 *     yearSheet(rows, 2024)   // columns of 2024 beside those of 2023, firms grouped by industry and size
 */
import { required } from '../../../../base/assert.ts'
import { yinzhou } from '../../../../content/districts/yinzhou/district.ts'
import { registries } from '../../../../content/registries/catalogue.generated.ts'
import type { SheetRow } from '../../../demo/enterprises/plant/planted-error.ts'
import { getField, type Registry } from '../../registry.ts'
import { type Column, type Columns, numbersOf, type Series, type Sheet } from '../screen-sheet.ts'

export interface IndexedRows {
  readonly of: (registry: string) => readonly SheetRow['row'][]
  /** First row of each firm in the registry `enterprise`. */
  readonly enterprise: (code: string) => SheetRow['row'] | undefined
}

export function indexRows(rows: readonly SheetRow[]): IndexedRows {
  const groups = Map.groupBy(rows, ({ registry }) => registry)
  const of = (registry: string) => (groups.get(registry) ?? []).map(({ row }) => row)
  const firms = new Map<string, SheetRow['row']>()
  for (const row of of('enterprise'))
    if (!firms.has(String(row.creditCode))) firms.set(String(row.creditCode), row)
  return { of, enterprise: (code) => firms.get(code) }
}

function registryOf(id: string): Registry {
  return required(
    registries.find((registry) => registry.id === id),
    id,
  )
}

function columnsOf(registry: Registry, rows: readonly (SheetRow['row'] | undefined)[]): Columns {
  const columns: Record<string, Column> = {}
  for (const { key, type } of registry.fields)
    columns[key] =
      'unit' in type
        ? Float64Array.from(rows, (row) => (typeof row?.[key] === 'number' ? row[key] : Number.NaN))
        : rows.map((row) => String(row?.[key] ?? ''))
  return columns
}

/** What firms have in another period, row for row. */
function followingOf(
  registry: Registry,
  own: readonly SheetRow['row'][],
  others: readonly SheetRow['row'][],
): NonNullable<Sheet['following']> {
  const rowOf = new Map(others.map((row) => [row.enterprise, row]))
  const columns = columnsOf(
    registry,
    own.map(({ enterprise }) => rowOf.get(enterprise)),
  )
  return (field) => numbersOf(columns, field)
}

/** Firms of one division of industry, above or below scale, are like one another. */
function peersOf(rows: readonly SheetRow['row'][], { enterprise }: IndexedRows): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(rows, (row) => {
    const code = String(enterprise(String(row.enterprise))?.industryCode ?? '')
    const group = `${code.slice(0, 3)} ${row.isAboveScale ?? 'all'}`
    const number = numbers.get(group) ?? numbers.size
    numbers.set(group, number)
    return number
  })
}

export function yearSheet(rows: IndexedRows, year: number): Sheet {
  const registry = registryOf('enterprise-year')
  const own = rows.of(registry.id).filter((row) => row.year === year)
  const before = new Map(
    rows.of(registry.id).flatMap((row) => (row.year === year - 1 ? [[row.enterprise, row] as const] : [])),
  )
  return {
    size: own.length,
    fields: registry.fields,
    columns: columnsOf(registry, own),
    previous: columnsOf(
      registry,
      own.map(({ enterprise }) => before.get(enterprise)),
    ),
    following: followingOf(
      registry,
      own,
      rows.of(registry.id).filter((row) => row.year === year + 1),
    ),
    peers: peersOf(own, rows),
  }
}

/** Beside the same month of the year before, since work has its seasons. */
export function monthSheet(rows: IndexedRows, month: string): Sheet {
  const registry = registryOf('enterprise-month')
  const yearAgo = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
  const inAYear = `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`
  const own = rows.of(registry.id).filter((row) => row.month === month)
  const before = new Map(
    rows.of(registry.id).flatMap((row) => (row.month === yearAgo ? [[row.enterprise, row] as const] : [])),
  )
  return {
    size: own.length,
    fields: registry.fields,
    columns: columnsOf(registry, own),
    previous: columnsOf(
      registry,
      own.map(({ enterprise }) => before.get(enterprise)),
    ),
    following: followingOf(
      registry,
      own,
      rows.of(registry.id).filter((row) => row.month === inAYear),
    ),
    peers: peersOf(own, rows),
  }
}

/** Who firms are, with telephone and last year's figures beside. */
export function enterpriseSheet(rows: IndexedRows, year: number): Sheet {
  const registry = registryOf('enterprise')
  const own = rows.of('enterprise')
  const byFirm = (registryId: string, field: string) =>
    new Map(rows.of(registryId).map((row) => [row.enterprise, row[field]] as const))
  const phones = byFirm('person', 'phone')
  const figures = rows.of('enterprise-year').filter((row) => row.year === year)
  const ofYear = (field: string) => {
    const values = new Map(figures.map((row) => [row.enterprise, row[field]]))
    return Float64Array.from(own, ({ creditCode }) => Number(values.get(creditCode ?? '') ?? Number.NaN))
  }
  return {
    size: own.length,
    fields: registry.fields,
    columns: {
      ...columnsOf(registry, own),
      phone: own.map(({ creditCode }) => String(phones.get(creditCode ?? '') ?? '')),
      revenueWanYuan: ofYear('revenueWanYuan'),
      taxWanYuan: ofYear('taxWanYuan'),
      electricityWanKwh: ofYear('electricityWanKwh'),
    },
    towns: new Map(yinzhou.towns.map(({ code, name }) => [code, name])),
  }
}

export interface SeriesSheet {
  readonly sheet: Sheet
  /** Codes of the firms, row by row. */
  readonly firms: readonly string[]
}

export function seriesSheet(rows: IndexedRows, field: string): SeriesSheet {
  const registry = registryOf('enterprise-month')
  const all = rows.of(registry.id)
  const months = [...new Set(all.map((row) => String(row.month)))].sort()
  const firms = [...new Set(all.map((row) => String(row.enterprise)))]
  const [monthAt, rowAt] = [positions(months), positions(firms)]
  const values = new Float64Array(firms.length * months.length).fill(Number.NaN)
  for (const row of all) {
    const value = row[field]
    const at =
      (rowAt.get(String(row.enterprise)) ?? 0) * months.length + (monthAt.get(String(row.month)) ?? 0)
    if (typeof value === 'number') values[at] = value
  }
  const series: Series = { field, months, values }
  const sheet: Sheet = {
    size: firms.length,
    fields: [getField(registry, field)],
    columns: {},
    series: [series],
    targets: { [field]: [0.1] },
  }
  return { sheet, firms }
}

function positions(items: readonly string[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, at) => [item, at]))
}

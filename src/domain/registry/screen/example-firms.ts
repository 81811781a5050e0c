/**
 * Sheets for examples: invented firms whose figures go together, this year's much like last year's, with something changed here and there.
 *
 *     exampleFirms({ rows: 60, edits: { 12: { taxWanYuan: 312000 } } }).sheet
 */
import type { UnitId } from '../../../base/quantity.ts'
import { seededRandom } from '../../demo/seeded-random.ts'
import type { FieldDefinition } from '../field.ts'
import type { Columns, Sheet } from './screen-sheet.ts'

interface ExampleField {
  readonly key: string
  readonly zh: string
  readonly en: string
  readonly unit: UnitId
  /** Of a firm of size 1, that is of 10,000 万元 of revenue. */
  readonly usual: number
  readonly decimals: number
  readonly min?: number
}

const exampleFields: readonly ExampleField[] = [
  {
    key: 'grossOutputWanYuan',
    zh: '工业总产值',
    en: 'Gross output',
    unit: 'wan-yuan',
    usual: 9800,
    decimals: 2,
    min: 0,
  },
  {
    key: 'revenueWanYuan',
    zh: '营业收入',
    en: 'Revenue',
    unit: 'wan-yuan',
    usual: 10_000,
    decimals: 2,
    min: 0,
  },
  {
    key: 'valueAddedWanYuan',
    zh: '工业增加值',
    en: 'Value added',
    unit: 'wan-yuan',
    usual: 2300,
    decimals: 2,
  },
  {
    key: 'rdExpenseWanYuan',
    zh: '研发费用',
    en: 'R&D expense',
    unit: 'wan-yuan',
    usual: 310,
    decimals: 2,
    min: 0,
  },
  { key: 'taxWanYuan', zh: '实缴税金', en: 'Tax paid', unit: 'wan-yuan', usual: 420, decimals: 2 },
  { key: 'landMu', zh: '用地面积', en: 'Land', unit: 'mu', usual: 21, decimals: 4, min: 0 },
  {
    key: 'employees',
    zh: '年平均职工人数',
    en: 'Employees',
    unit: 'person',
    usual: 105,
    decimals: 0,
    min: 0,
  },
  {
    key: 'electricityWanKwh',
    zh: '用电量',
    en: 'Electricity',
    unit: 'wan-kwh',
    usual: 240,
    decimals: 4,
    min: 0,
  },
]

export interface ExampleOrder {
  readonly rows: number
  /** Values put in, by row and field; null takes one out. */
  readonly edits?: Readonly<Record<number, Readonly<Record<string, number | null>>>>
  /** Rows whose firms grew by this factor in everything. */
  readonly grow?: Readonly<Record<number, number>>
  /** Rows of which nothing is known of last year. */
  readonly unknownBefore?: readonly number[]
  /** Columns multiplied as a whole. */
  readonly columns?: Readonly<Record<string, number>>
  readonly more?: Partial<Sheet>
}

export interface ExampleFirms {
  readonly sheet: Sheet
  readonly value: (row: number, field: string) => number
}

export function exampleFirms(order: ExampleOrder): ExampleFirms {
  const next = seededRandom('example-firms')
  const near = (deviation: number) => Math.exp((next() + next() + next() - 1.5) * 2 * deviation)
  const before: Record<string, Float64Array> = {}
  const now: Record<string, Float64Array> = {}
  const sizes = Array.from({ length: order.rows }, () => 0.3 * (1 - next()) ** -0.8)
  for (const { key, usual, decimals } of exampleFields) {
    const last = Float64Array.from(sizes, (size) => round(usual * size * near(0.3), decimals))
    before[key] = last
    now[key] = last.map((value, row) =>
      round(value * (order.grow?.[row] ?? 1) * (key === 'landMu' ? 1 : near(0.1)), decimals),
    )
  }
  edit(now, before, order)
  return { sheet: sheetOf(now, before, order), value: (row, field) => now[field]?.[row] ?? Number.NaN }
}

type MutableColumns = Record<string, Float64Array>

function edit(
  now: MutableColumns,
  before: MutableColumns,
  { edits, unknownBefore, columns }: ExampleOrder,
): void {
  for (const [key, factor] of Object.entries(columns ?? {}))
    now[key] = (now[key] ?? new Float64Array(0)).map((value) => value * factor)
  for (const [row, values] of Object.entries(edits ?? {}))
    for (const [key, value] of Object.entries(values)) {
      const column = now[key]
      if (column !== undefined) column[Number(row)] = value ?? Number.NaN
    }
  for (const row of unknownBefore ?? []) for (const column of Object.values(before)) column[row] = Number.NaN
}

function sheetOf(columns: Columns, previous: Columns, { rows, more }: ExampleOrder): Sheet {
  const { columns: others, ...rest } = more ?? {}
  return {
    size: rows,
    fields: exampleFields.map(fieldOf),
    columns: { ...columns, ...others },
    previous,
    peers: new Int32Array(rows),
    ...rest,
  }
}

export function fieldOf({ key, zh, en, unit, decimals, min }: Omit<ExampleField, 'usual'>): FieldDefinition {
  return {
    key,
    label: { zh, en },
    type: { kind: 'number', unit, decimals, nature: 'flow', ...(min === undefined ? {} : { min }) },
    aliases: [],
    isRequired: false,
    owner: 'enterprise',
    origin: 'declared',
    purposes: ['verification'],
    sensitivity: 'confidential',
    minutes: 1,
  }
}

function round(value: number, decimals: number): number {
  const step = 10 ** decimals
  return Math.max(1, Math.round(value * step)) / step
}

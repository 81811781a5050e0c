/**
 * How the columns of a sheet are to be read: what a person confirms or changes, and what the decoder goes by. Plain JSON, kept by the fingerprint of the heads.
 *
 *     const { mapping, remarks } = makeMapping(recognised, enterpriseYear, { period: '2025' })
 *     mapping.given   // { year: 2025 }: the same for all rows, where no column says it
 */
import { z } from 'zod'
import { cellPlace, type Diagnostic } from '../../../base/diagnostic.ts'
import { findPeriod } from '../../../base/period.ts'
import { type UnitId, unitIds } from '../../../base/quantity.ts'
import { isChosenPeriod } from '../recognise/is-chosen-period.ts'
import type { Recognised, RecognisedColumn } from '../recognise/recognised.ts'
import { periodUnit } from '../recognise/remark-periods.ts'
import { tableRemark } from '../recognise/table-remark.ts'
import { getField, type Registry } from '../registry.ts'
import { headFingerprint } from './head-fingerprint.ts'

const unitId = z.enum(unitIds as readonly [UnitId, ...UnitId[]])

export const columnUse = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), field: z.string() }),
  z.object({ kind: z.literal('witness'), field: z.string() }),
  z.object({ kind: z.literal('same'), field: z.string() }),
  z.object({ kind: z.literal('ordinal') }),
  z.object({ kind: z.literal('remark') }),
  z.object({ kind: z.literal('none') }),
])

export const columnMapping = z.object({
  column: z.int().min(1),
  /** As it stands in the sheet, so that a remembered mapping finds the column again wherever it has moved. */
  head: z.string(),
  use: columnUse,
  unit: z.object({ unit: unitId, exponent: z.int() }).optional(),
  carriesDown: z.boolean(),
})
export type ColumnMapping = z.infer<typeof columnMapping>

export const mapping = z.object({
  registry: z.string(),
  version: z.int(),
  sheet: z.string(),
  fingerprint: z.string(),
  /** Rows of the head, both included; data begin below. */
  headFirst: z.int().min(0),
  headLast: z.int().min(0),
  columns: z.array(columnMapping),
  /** Values that hold for all rows: the year of the file, the town of the sheet. A column that brings the field goes first. */
  given: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type Mapping = z.infer<typeof mapping>

/** What a person, or whoever asked for the file, has said. */
export interface MappingAnswers {
  /** `2025` or `2025-03`: which of several, or of none. */
  readonly period?: string
  /** By field, the column that counts. */
  readonly columns?: Readonly<Record<string, number>>
}

export interface MadeMapping {
  readonly mapping: Mapping
  /** Columns that stay out for the sake of the period. */
  readonly remarks: readonly Diagnostic[]
}

export function makeMapping(
  recognised: Recognised,
  registry: Registry,
  answers: MappingAnswers = {},
): MadeMapping {
  const { sheet, headFirst, headLast, columns } = recognised
  const time = registry.period === 'none' ? undefined : registry.key.at(-1)
  const hasTime = columns.some(({ use }) => use.kind === 'field' && use.field === time)
  const [only, ...more] = recognised.periods
  const period = answers.period ?? (more.length === 0 ? only?.period : undefined)
  // years side by side are chosen from even where each row says its own
  const chosen = { registry, period: hasTime && !isPeriodAsked(recognised) ? undefined : period, hasTime }
  const answered = columns.map((column) => answerColumn(column, answers.columns ?? {}))
  const remarks = answered.flatMap((column) => remarkOtherPeriod(column, chosen, recognised))
  return {
    mapping: {
      registry: registry.id,
      version: registry.version,
      sheet,
      fingerprint: headFingerprint(recognised),
      headFirst,
      headLast,
      columns: answered.map((column) => mapColumn(column, isInPeriod(column, chosen))),
      given: { ...recognised.given, ...(time === undefined ? {} : givenTime(registry, time, period)) },
    },
    remarks,
  }
}

function isPeriodAsked({ questions }: Recognised): boolean {
  return questions.some(({ kind }) => kind === 'period')
}

function answerColumn(column: RecognisedColumn, answers: Readonly<Record<string, number>>): RecognisedColumn {
  for (const [field, wanted] of Object.entries(answers)) {
    const isTaken = column.use.kind === 'field' && column.use.field === field
    if (wanted === column.column)
      return { ...column, use: { kind: 'field', field }, reason: 'remembered', confidence: 1 }
    if (isTaken) return { ...column, use: { kind: 'none' } }
  }
  return column
}

interface ChosenPeriod {
  readonly registry: Registry
  readonly period: string | undefined
  /** Each row says its own. */
  readonly hasTime: boolean
}

/** Whether a column's figures are of the rows' time; a year in a head only frames the months in the rows. */
function isInPeriod(
  { use, period }: RecognisedColumn,
  { registry, period: chosen, hasTime }: ChosenPeriod,
): boolean {
  if (use.kind !== 'field' || period === undefined || registry.period === 'none') return true
  const kind = findPeriod(period)?.kind
  if (kind === 'year' && registry.period === 'month') return chosen === undefined || chosen.startsWith(period)
  if (kind !== registry.period) return false
  return isChosenPeriod(period, chosen) || (hasTime && chosen === undefined)
}

function remarkOtherPeriod(
  column: RecognisedColumn,
  chosen: ChosenPeriod,
  { sheet, headLast }: Recognised,
): readonly Diagnostic[] {
  if (isInPeriod(column, chosen)) return []
  const { head, period = '' } = column
  const place = cellPlace(sheet, headLast, column.column)
  const isOther = findPeriod(period)?.kind === chosen.registry.period
  return isOther && chosen.period !== undefined
    ? [tableRemark('column-other-period', { head, period, chosen: chosen.period }, place)]
    : [tableRemark('column-period-unfit', { head, period, ...periodUnit(chosen.registry) }, place)]
}

function mapColumn(
  { column, head, use, unit, carriesDown }: RecognisedColumn,
  isTaken: boolean,
): ColumnMapping {
  const taken = { column, head, use: isTaken ? use : ({ kind: 'none' } as const), carriesDown }
  return unit === undefined ? taken : { ...taken, unit }
}

function givenTime(registry: Registry, key: string, period: string | undefined): Mapping['given'] {
  if (period === undefined) return {}
  const found = findPeriod(period)
  const { kind } = getField(registry, key).type
  if (found?.kind !== registry.period) return {}
  return { [key]: kind === 'year' ? found.year : period }
}

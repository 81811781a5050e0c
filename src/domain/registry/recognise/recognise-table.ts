/**
 * Where the table in a sheet is and what its columns mean, from the sheet's first rows.
 *
 *     const recognised = recogniseTable(sample, { registry: enterpriseYear, identity: enterprise, lookups, asked: { period: '2025' } })
 *     recognised.columns[4]   // { column: 5, head: '2025年/税收（万元）', use: { kind: 'field', field: 'taxWanYuan' }, confidence: 0.95, … }
 *
 * Nothing is decided for a person where two readings are possible: that is a question, and the column stays out until it is answered.
 */
import type { SheetSample } from '../../grid/grid.ts'
import type { ReferenceLookups } from '../cell/reference-index.ts'
import type { FieldValue, Registry } from '../registry.ts'
import { carriesDown } from './carries-down.ts'
import { foundPeriods, periodQuestion } from './found-periods.ts'
import { type FoundHead, findHead, namesField } from './head/find-head.ts'
import { type OpenSample, openSample } from './head/head-block.ts'
import { type HeadNames, headNames } from './head/head-names.ts'
import { type MatchedColumn, matchColumns } from './match-columns.ts'
import type { Question, Recognised, RecognisedColumn } from './recognised.ts'
import { remarkNoTable, remarkTable } from './remark-table.ts'
import { dataRows } from './sample-values.ts'
import { settleColumns } from './settle-columns.ts'
import { readSheetNotes, type SheetNotes } from './sheet-notes.ts'

export interface RecogniseContext {
  readonly registry: Registry
  /** The registry of what the key refers to, whose names stand beside the codes. */
  readonly identity?: Registry
  readonly lookups: ReferenceLookups
  readonly asked?: Asked
}

/** What the sender said that the file is of. */
export interface Asked {
  /** `2025` or `2025-03`. */
  readonly period?: string
}

export function recogniseTable(sample: SheetSample, context: RecogniseContext): Recognised {
  const { registry, identity } = context
  const names = headNames(registry, identity)
  const open = openSample(sample)
  const head = findHead(open, names)
  const transposed = isTransposed(open, names, head)
  if (head === undefined || transposed) return noTable(open, registry, transposed)
  const rowOf = (index: number) => sample.rows[index]?.number ?? 0
  const [headFirst, headLast] = [rowOf(head.first), rowOf(head.first + head.height - 1)]
  const rows = dataRows(sample.rows, headLast, context.lookups.town)
  const notes = readSheetNotes(open, headFirst, context.lookups.town)
  const matched = matchColumns({
    open,
    head,
    names,
    rows,
    lookups: context.lookups,
    notes,
    year: yearOf(notes, context.asked),
  })
  const settled = settleColumns(matched, registry, rows)
  const carry = { open, rows, columns: settled.columns, registry }
  const columns = settled.columns.map((one) => ({ ...one, carriesDown: carriesDown(one, carry) }))
  const found = { columns, notes, questions: settled.questions, head: { headFirst, headLast } }
  return describe(sample, found, { ...context, score: head.score })
}

/** The one year that the sender or the title names. */
function yearOf({ periods }: SheetNotes, asked: Asked | undefined): number | undefined {
  const years = new Set(periods.map(({ period }) => period.slice(0, 4)))
  const [only] =
    asked?.period === undefined ? (years.size === 1 ? [...years] : []) : [asked.period.slice(0, 4)]
  return only === undefined ? undefined : Number(only)
}

interface Found {
  readonly columns: readonly MatchedColumn[]
  readonly notes: SheetNotes
  readonly questions: readonly Question[]
  readonly head: Pick<Recognised, 'headFirst' | 'headLast'>
}

function describe(
  { name }: SheetSample,
  { columns, notes, questions, head }: Found,
  context: RecogniseContext & { readonly score: number },
): Recognised {
  const { registry, score } = context
  const periods = foundPeriods(columns, notes, context)
  const given = givenValues(columns, notes, registry)
  const period = periodQuestion(columns, periods, context)
  const base: Recognised = {
    sheet: name,
    registry: registry.id,
    kind: 'table',
    ...head,
    columns: columns.map(withoutCells),
    periods,
    given,
    missing: missingFields(columns, given, { registry, hasPeriod: periods.length > 0 }),
    questions: period === undefined ? questions : [...questions, period],
    remarks: [],
    score,
  }
  return { ...base, remarks: remarkTable(base, columns, { ...context, notes, towns: context.lookups.town }) }
}

function withoutCells({ cells: _, fit: __, notes: ___, ...column }: MatchedColumn): RecognisedColumn {
  return column
}

/** The town that a sheet is named after holds for rows that name none. */
function givenValues(
  columns: readonly RecognisedColumn[],
  { town }: SheetNotes,
  { fields }: Registry,
): Readonly<Record<string, FieldValue>> {
  const field = fields.find(({ type }) => type.kind === 'reference' && type.to === 'town')
  const isNamed = columns.some(({ use }) => use.kind === 'field' && use.field === field?.key)
  return field === undefined || town === undefined || isNamed ? {} : { [field.key]: town }
}

interface MissingContext {
  readonly registry: Registry
  readonly hasPeriod: boolean
}

function missingFields(
  columns: readonly RecognisedColumn[],
  given: Readonly<Record<string, FieldValue>>,
  { registry, hasPeriod }: MissingContext,
): readonly string[] {
  const named = new Set(columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])))
  const timeKey = registry.period === 'none' ? undefined : registry.key.at(-1)
  return registry.fields
    .filter(({ key, isRequired }) => isRequired && !named.has(key) && given[key] === undefined)
    .filter(({ key }) => key !== timeKey || !hasPeriod)
    .map(({ key }) => key)
}

/** Fields one under the other in one of the first columns, and more of them than any row has. */
function isTransposed({ sample }: OpenSample, names: HeadNames, head: FoundHead | undefined): boolean {
  const inRow = (head?.score ?? 0) + 1
  if (inRow >= names.registry.fields.length) return false
  const counts = [1, 2, 3].map((column) => {
    const fields = sample.rows.flatMap(({ cells }) => {
      const cell = cells[column - 1]
      const text = typeof cell === 'string' ? cell : (cell?.text ?? '')
      return namesField(text.trim(), names) ?? []
    })
    return new Set(fields).size
  })
  const inColumn = Math.max(...counts)
  return inColumn >= 4 && inColumn > inRow
}

function noTable({ sample }: OpenSample, registry: Registry, transposed: boolean): Recognised {
  const kind = transposed ? 'transposed' : 'none'
  return {
    sheet: sample.name,
    registry: registry.id,
    kind,
    headFirst: 0,
    headLast: 0,
    columns: [],
    periods: [],
    given: {},
    missing: registry.fields.filter(({ isRequired }) => isRequired).map(({ key }) => key),
    questions: [],
    remarks: [remarkNoTable(kind, sample.name, registry)],
    score: 0,
  }
}

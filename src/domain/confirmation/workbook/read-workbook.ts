/**
 * A filled confirmation sheet → what its sender objects to, with a remark at each cell that cannot be taken. Nothing filled in is nothing objected to.
 *
 *     readAnswerWorkbook({ grids, fields, … })
 *     // { objections: [{ field: 'landMu', held: 8.5, reason: '退租一块', row: 6, … }], remarks: [] }
 */
import { accepted, type Checked, rejected } from '../../../base/checked.ts'
import { type Diagnostic, diagnostic, type Facts, type Place } from '../../../base/diagnostic.ts'
import { isFilled, type RawCell, rawText } from '../../grid/grid.ts'
import { type ConfirmationRemarkCode, confirmationRemarks } from '../../messages/confirmation-remarks.ts'
import { findRemark } from '../../messages/render-message.ts'
import { type CellContext, cellDecoder } from '../../registry/cell/cell-decoder.ts'
import { type Decoded, type Finding, value } from '../../registry/cell/decoded.ts'
import type { FieldDefinition } from '../../registry/field.ts'
import type { FieldValue } from '../../registry/registry.ts'
import type { WorkbookField } from './lay-out-workbook.ts'
import { type WorkbookColumnKey, workbookColumnKeys, workbookColumns } from './workbook-columns.ts'

/** As `raisedObjection` takes it. */
export const maxReasonLength = 500

/** A sheet of cells; `rows[0]` is row 1. */
export interface AnswerGrid {
  readonly name: string
  readonly rows: readonly (readonly RawCell[])[]
}

export interface ReadAnswerWorkbook {
  readonly grids: readonly AnswerGrid[]
  /** What the sheet asks about, with what is stored. */
  readonly fields: readonly WorkbookField[]
  readonly context: CellContext
}

export interface ReadObjection {
  readonly field: FieldDefinition
  readonly stored: FieldValue
  readonly held: FieldValue
  readonly reason: string
  /** Of the value that is held right. */
  readonly place: Extract<Place, { kind: 'cell' }>
}

export interface AnswerReading {
  readonly objections: readonly ReadObjection[]
  readonly remarks: readonly Diagnostic[]
}

export function readAnswerWorkbook(input: ReadAnswerWorkbook): Checked<AnswerReading> {
  const table = findTable(input.grids)
  if (table === undefined) return rejected(remarkAt('confirmation-no-head'))
  const seen = new Map<string, number>()
  const objections: ReadObjection[] = []
  const remarks: Diagnostic[] = []
  for (let row = table.headRow + 1; row <= table.grid.rows.length; row += 1) {
    const read = readRow(rowOf(table, row), input, seen)
    remarks.push(...read.remarks)
    objections.push(...read.objections)
  }
  for (const { field } of input.fields) {
    if (!seen.has(field.key)) remarks.push(remarkAt('confirmation-row-missing', factsOf(field)))
  }
  return accepted({ objections, remarks })
}

interface Table {
  readonly grid: AnswerGrid
  /** Counted from 1. */
  readonly headRow: number
  /** Counted from 1. */
  readonly columns: ReadonlyMap<WorkbookColumnKey, number>
}

/** Titles above the table are rarely longer. */
const searchedRows = 30
const neededColumns = ['held', 'reason', 'key'] as const satisfies readonly WorkbookColumnKey[]

function findTable(grids: readonly AnswerGrid[]): Table | undefined {
  for (const grid of grids) {
    for (let headRow = 1; headRow <= Math.min(grid.rows.length, searchedRows); headRow += 1) {
      const columns = findColumns(grid.rows[headRow - 1] ?? [])
      if (neededColumns.every((key) => columns.has(key))) return { grid, headRow, columns }
    }
  }
  return undefined
}

function findColumns(cells: readonly RawCell[]): ReadonlyMap<WorkbookColumnKey, number> {
  const heads = cells.map((cell) => rawText(cell).trim())
  return new Map(
    workbookColumnKeys.flatMap((key) => {
      const { zh, en } = workbookColumns[key].label
      const at = heads.findIndex((head) => head === zh || head === en)
      return at === -1 ? [] : [[key, at + 1] as const]
    }),
  )
}

interface TableRow {
  readonly number: number
  readonly cell: (key: WorkbookColumnKey) => RawCell
  readonly text: (key: WorkbookColumnKey) => string
  readonly place: (key: WorkbookColumnKey) => Extract<Place, { kind: 'cell' }>
}

function rowOf({ grid, columns }: Table, number: number): TableRow {
  const columnOf = (key: WorkbookColumnKey) => columns.get(key) ?? 1
  const cell = (key: WorkbookColumnKey) =>
    columns.has(key) ? grid.rows[number - 1]?.[columnOf(key) - 1] : undefined
  return {
    number,
    cell,
    text: (key) => rawText(cell(key)).trim(),
    place: (key) => ({ kind: 'cell', sheet: grid.name, row: number, column: columnOf(key) }),
  }
}

const nothing: AnswerReading = { objections: [], remarks: [] }

function readRow(row: TableRow, input: ReadAnswerWorkbook, seen: Map<string, number>): AnswerReading {
  const key = row.text('key')
  const isAnswered = isFilled(row.cell('held')) || isFilled(row.cell('reason'))
  const asked = input.fields.find(({ field }) => field.key === key)
  if (asked === undefined) {
    if (!isAnswered) return nothing
    return refused('confirmation-row-unknown', row.place('held'), { text: row.text('field') || key })
  }
  const first = seen.get(key)
  if (first !== undefined) {
    return refused('confirmation-row-double', row.place('key'), { ...factsOf(asked.field), first })
  }
  seen.set(key, row.number)
  return isAnswered ? readAnswer(row, asked, input.context) : nothing
}

function readAnswer(row: TableRow, asked: WorkbookField, context: CellContext): AnswerReading {
  const { field, stored } = asked
  const facts = factsOf(field)
  const place = row.place('held')
  const reasonRemarks = checkReason(row, facts)
  if (!isFilled(row.cell('held'))) {
    return refused('confirmation-reason-alone', place, facts)
  }
  const decoded = decodeHeld(row, asked, context)
  switch (decoded.kind) {
    case 'missing': {
      const absent = remarkAt('confirmation-held-absent', { ...facts, text: row.text('held') }, place)
      return { objections: [], remarks: [absent, ...reasonRemarks] }
    }
    case 'problem':
      return { objections: [], remarks: [findingAt(decoded.finding, place), ...reasonRemarks] }
    case 'value': {
      const told = decoded.finding === undefined ? [] : [findingAt(decoded.finding, place)]
      const same = decoded.value === stored ? [remarkAt('confirmation-held-same', facts, place)] : []
      const objection = { field, stored, held: decoded.value, reason: row.text('reason'), place }
      return { objections: [objection], remarks: [...told, ...same, ...reasonRemarks] }
    }
  }
}

/** What our own list offers is taken as it stands, in either language; anything else as sheets of the registry are read. */
function decodeHeld(
  row: TableRow,
  { field, choices }: WorkbookField,
  context: CellContext,
): Decoded<FieldValue> {
  const text = row.text('held')
  const chosen = choices.find(({ label }) => label.zh === text || label.en === text)
  return chosen === undefined ? cellDecoder(field, context)(row.cell('held')) : value(chosen.value)
}

function checkReason(row: TableRow, facts: Facts): readonly Diagnostic[] {
  const { length } = row.text('reason')
  const place = row.place('reason')
  if (length === 0) return [remarkAt('confirmation-reason-missing', facts, place)]
  if (length <= maxReasonLength) return []
  return [remarkAt('confirmation-reason-long', { length, limit: maxReasonLength }, place)]
}

function factsOf({ label }: FieldDefinition): Facts {
  return { name: label.zh, nameEn: label.en }
}

function refused(code: ConfirmationRemarkCode, place: Place, facts: Facts): AnswerReading {
  return { objections: [], remarks: [remarkAt(code, facts, place)] }
}

function remarkAt(code: ConfirmationRemarkCode, facts: Facts = {}, place?: Place): Diagnostic {
  const { severity } = confirmationRemarks[code]
  return diagnostic(code, place === undefined ? { severity, facts } : { severity, facts, place })
}

function findingAt({ code, facts }: Finding, place: Place): Diagnostic {
  return diagnostic(code, { severity: findRemark(code)?.severity ?? 'error', facts, place })
}

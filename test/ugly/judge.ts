/**
 * Reads an ugly file as the program does, and holds what comes out against the truth.
 *
 *     const verdict = await judge(makeUglyFile('12'))
 *     verdict.silent   // cells that are read wrongly without a word: must be empty
 */

import { dayText, monthText } from '../../src/base/day-number.ts'
import { columnName, type Diagnostic } from '../../src/base/diagnostic.ts'
import enterprise from '../../src/content/registries/enterprise.ts'
import { compileDecoder } from '../../src/domain/registry/decode/compile-decoder.ts'
import type { DecodedBatch } from '../../src/domain/registry/decode/decoder.ts'
import type { SheetRemark } from '../../src/domain/registry/decode/sheet-remark.ts'
import { type MappingAnswers, makeMapping } from '../../src/domain/registry/mapping/mapping.ts'
import { recogniseWorkbook } from '../../src/domain/registry/recognise/recognise-workbook.ts'
import type { Recognised } from '../../src/domain/registry/recognise/recognised.ts'
import { type FieldValue, getField, type Registry } from '../../src/domain/registry/registry.ts'
import { readSheetRows, sampleSheets } from '../../src/sheet/table-source.ts'
import { lookups } from './invented.ts'
import type { UglyFile } from './ugly-workbook.ts'

export interface WrongCell {
  readonly row: number
  readonly column: number
  readonly field: string
  readonly truth: FieldValue
  readonly read: FieldValue
}

export interface Verdict {
  readonly seed: string
  readonly cells: number
  /** Read as they are, or told where something is wrong with them. */
  readonly right: number
  /** Read wrongly, and nothing said. */
  readonly silent: readonly WrongCell[]
  /** Not read as they are, with a word about it, where the reader should have known better. */
  readonly missed: readonly (WrongCell & { readonly why: string })[]
  /** Right cells about which a warning or an error was made all the same. */
  readonly falseAlarms: readonly string[]
  /** Rows that are no rows of the truth. */
  readonly extraRows: readonly number[]
  readonly remarks: readonly string[]
}

export interface Reading {
  readonly table: Recognised | undefined
  readonly rows: ReadonlyMap<number, Readonly<Record<string, FieldValue>>>
  readonly remarks: readonly SheetRemark[]
  readonly diagnostics: readonly Diagnostic[]
}

export async function readUgly(file: UglyFile): Promise<Reading> {
  const { registry, period } = file.sheet.truth
  const samples = await sampleSheets(file.source)
  if (!samples.isOk)
    return { table: undefined, rows: new Map(), remarks: [], diagnostics: samples.diagnostics }
  const book = recogniseWorkbook(samples.value, { registry, identity: enterprise, lookups })
  const [chosen] = book.chosen
  const table = book.tables.find(({ sheet }) => sheet === chosen)
  const sample = samples.value.find(({ name }) => name === chosen)
  const told = [...book.remarks, ...((table ?? book.tables[0])?.remarks ?? [])]
  if (table === undefined || sample === undefined)
    return { table, rows: new Map(), remarks: [], diagnostics: told }
  // what a person answers: only what is asked
  const asked = table.questions.some(({ kind }) => kind === 'period')
  const columns = Object.fromEntries(
    table.questions.flatMap((question) => {
      const column = question.kind === 'column' ? file.sheet.columnOf.get(question.field) : undefined
      return question.kind === 'column' && column !== undefined ? [[question.field, column]] : []
    }),
  )
  const answers: MappingAnswers = { columns, ...(asked && period !== undefined ? { period } : {}) }
  const made = makeMapping(table, registry, answers)
  const { merges, dateSystem } = sample
  const decoder = compileDecoder({ mapping: made.mapping, registry, lookups, merges, dateSystem })
  const rows = new Map<number, Readonly<Record<string, FieldValue>>>()
  const remarks: SheetRemark[] = []
  for await (const item of readSheetRows(file.source, sample.name)) {
    if (item.kind !== 'rows') continue
    const batch = decoder.push(item.rows)
    remarks.push(...batch.remarks)
    for (const [number, row] of rowsOf(batch, registry)) rows.set(number, row)
  }
  remarks.push(...decoder.finish().remarks)
  return { table, rows, remarks, diagnostics: [...told, ...made.remarks] }
}

/** Rows as JSON has them. */
export function rowsOf(
  { rowNumbers, values }: DecodedBatch,
  registry: Registry,
): ReadonlyMap<number, Readonly<Record<string, FieldValue>>> {
  const rows = new Map<number, Record<string, FieldValue>>()
  for (const [at, number] of rowNumbers.entries()) {
    const row: Record<string, FieldValue> = {}
    for (const [field, column] of values) row[field] = fieldValue(column[at] ?? null, registry, field)
    rows.set(number, row)
  }
  return rows
}

function fieldValue(value: string | number | null, registry: Registry, field: string): FieldValue {
  if (typeof value !== 'number') return value
  if (Number.isNaN(value)) return null
  const { kind } = getField(registry, field).type
  if (kind === 'date') return dayText(value)
  if (kind === 'month') return monthText(value)
  return kind === 'flag' ? value === 1 : value
}

export async function judge(file: UglyFile): Promise<Verdict> {
  const reading = await readUgly(file)
  const { sheet } = file
  const silent: WrongCell[] = []
  const missed: (WrongCell & { why: string })[] = []
  const falseAlarms: string[] = []
  const finder = new RemarkFinder(reading, file)
  let [cells, right] = [0, 0]
  for (const [i, truth] of sheet.rows.entries()) {
    const row = sheet.rowOf[i] ?? 0
    for (const field of sheet.truth.fields) {
      cells += 1
      const column = sheet.columnOf.get(field) ?? 0
      const read = reading.rows.get(row)?.[field] ?? null
      const isExpectedExact = (sheet.expected.get(`${row} ${column}`) ?? 'exact') === 'exact'
      const why = finder.find(row, column, field)
      const wrong = { row, column, field, truth: truth[field] ?? null, read }
      if (read === (truth[field] ?? null)) {
        right += 1
        const alarm = isExpectedExact ? finder.findAlarm(row, column) : undefined
        if (alarm !== undefined) falseAlarms.push(`${alarm} ${field} ${JSON.stringify(read)}`)
      } else if (why === undefined) silent.push(wrong)
      else if (isExpectedExact) missed.push({ ...wrong, why })
      else right += 1
    }
  }
  const known = new Set(sheet.rowOf)
  const extraRows = [...reading.rows.keys()].filter((row) => !known.has(row) && !finder.hasErrorOn(row))
  return {
    seed: file.seed,
    cells,
    right,
    silent,
    missed,
    falseAlarms,
    extraRows,
    remarks: reading.diagnostics.map(({ code, severity }) => `${severity} ${code}`),
  }
}

/** Codes that explain why a whole row was not read. */
const rowCodes = new Set(['row-unclear', 'row-example'])

class RemarkFinder {
  readonly #reading: Reading
  readonly #file: UglyFile
  readonly #cells = new Map<string, string>()
  readonly #alarms = new Map<string, string>()
  readonly #columns = new Map<string, string>()
  readonly #rows = new Map<number, string>()

  constructor(reading: Reading, file: UglyFile) {
    this.#reading = reading
    this.#file = file
    for (const { code, row, column, field, severity } of reading.remarks) {
      if (row === null) this.#columns.set(`${column} ${field}`, code)
      else if (rowCodes.has(code)) this.#rows.set(row, code)
      else if (column !== null) {
        this.#cells.set(`${row} ${column}`, code)
        if (severity !== 'info') this.#alarms.set(`${row} ${column}`, code)
      }
      if (row !== null && field !== null) this.#cells.set(`${row} ${field}`, code)
    }
  }

  /** The remark that speaks of a cell: on itself, its row, its column, or the table. */
  find(row: number, column: number, field: string): string | undefined {
    return (
      this.#cells.get(`${row} ${column}`) ??
      this.#cells.get(`${row} ${field}`) ??
      this.#rows.get(row) ??
      this.#columns.get(`${column} ${field}`) ??
      this.#onTable(column, field)
    )
  }

  findAlarm(row: number, column: number): string | undefined {
    return this.#alarms.get(`${row} ${column}`)
  }

  hasErrorOn(row: number): boolean {
    return this.#reading.remarks.some((one) => one.row === row && one.severity === 'error')
  }

  #onTable(column: number, field: string): string | undefined {
    const { truth } = this.#file.sheet
    const { label } = getField(truth.registry, field)
    const head = this.#reading.table?.columns.find((one) => one.column === column)?.head ?? ''
    return this.#reading.diagnostics.find(({ code, place, facts }) => {
      if (code === 'table-none' || code === 'table-transposed') return true
      if (place?.kind === 'cell' && place.column === column) return true
      if (facts.label === label.zh) return true
      return (
        code === 'columns-unknown' &&
        head !== '' &&
        (String(facts.heads).replace(/\s+/g, '').includes(head.replace(/\s+/g, '')) ||
          String(facts.heads).split('、').includes(columnName(column)))
      )
    })?.code
  }
}

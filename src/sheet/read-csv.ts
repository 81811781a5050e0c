/**
 * Reads CSV as people save it: UTF-8 with or without mark, UTF-16, GB18030; commas, tabs, semicolons, bars or full-width commas.
 *
 *     const checked = readCsv(bytes, '企业名单')
 *     if (checked.isOk) checked.value.rows[1]?.[0]?.text   // row 2, column 1
 *
 * Every value is text; what it means is decided where the column is known. Row numbers count records, as a spreadsheet shows them.
 */
import Papa from 'papaparse'
import { accepted, type Checked, rejected } from '../base/checked.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import { decodeWhole } from './csv/text-encoding.ts'
import { fileRemark } from './file-remark.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import type { Cell, Row, Sheet } from './workbook.ts'
import { type WorkbookLimits, withDefaults } from './workbook-limits.ts'
import { unescapeCsvText } from './write/escape-cell.ts'
import { findCsvProblem } from './xlsx/recognise-file.ts'

export function readCsv(
  bytes: Uint8Array,
  name: string,
  limits: Partial<WorkbookLimits> = {},
): Checked<Sheet> {
  const all = withDefaults(limits)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const problem = findCsvProblem(buffer, all)
  if (problem) return rejected(problem)
  const text = decodeWhole(buffer)
  if (text === undefined) return rejected(fileRemark('csv-unknown-encoding'))
  const reading = readRecords(text, name, all)
  if (reading.problem) return rejected(reading.problem)
  const { rows } = reading
  while (rows.at(-1)?.length === 0) rows.pop()
  return accepted({ name, state: 'visible', rows, merges: [], hiddenRows: [] }, reading.remarks)
}

interface Reading {
  readonly rows: Row[]
  readonly remarks: Diagnostic[]
  /** A limit that was passed. */
  problem: Diagnostic | undefined
}

function readRecords(text: string, name: string, limits: WorkbookLimits): Reading {
  const reading: Reading = { rows: [], remarks: [], problem: undefined }
  // Excel's own hint, which it does not show as a row
  const hint = /^sep=(.)\r?\n/i.exec(text)
  const body = hint ? text.slice(hint[0].length) : text
  let places = 0
  Papa.parse<string[]>(body, {
    delimiter: hint?.[1] ?? guessDelimiter(body),
    step(result, parser) {
      const row = readRow(result.data)
      reading.rows.push(row)
      places += row.length + 1
      noteQuotes(result.errors, reading)
      reading.problem = findPassedLimit(
        { name, row: reading.rows.length, columns: row.length, places },
        limits,
      )
      if (reading.problem) parser.abort()
    },
  })
  return reading
}

function readRow(values: readonly string[]): Row {
  const cells = values.map((value): Cell | undefined => {
    const text = unescapeCsvText(value)
    return text === '' ? undefined : { value: text, text }
  })
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop()
  return cells
}

function noteQuotes(errors: readonly Papa.ParseError[], reading: Reading): void {
  if (reading.remarks.length > 0 || !errors.some(({ type }) => type === 'Quotes')) return
  reading.remarks.push(fileRemark('csv-broken-quotes', { row: reading.rows.length }))
}

interface Extent {
  readonly name: string
  readonly row: number
  readonly columns: number
  readonly places: number
}

function findPassedLimit(extent: Extent, limits: WorkbookLimits): Diagnostic | undefined {
  const { name: sheet, row } = extent
  if (row > limits.maxRows) return fileRemark('sheet-too-many-rows', { sheet, limit: limits.maxRows })
  if (extent.columns > limits.maxColumns) {
    return fileRemark('sheet-too-many-columns', { sheet, row, limit: limits.maxColumns })
  }
  if (extent.places > limits.maxCells) {
    return fileRemark('sheet-too-many-cells', { sheet, limit: limits.maxCells })
  }
  return undefined
}

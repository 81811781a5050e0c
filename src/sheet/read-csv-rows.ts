/**
 * Reads CSV as it arrives, in bounded memory: any encoding and delimiter that `readCsv` knows, rows in batches.
 *
 *     for await (const item of readCsvRows(upload, '企业名单')) {
 *       if (item.kind === 'rows') use(item.rows)      // cells are texts; rows carry their numbers
 *       else if (item.kind === 'problem') return item.diagnostic
 *     }
 *
 * The parser gets whole pieces of text, cut between records, which is three times faster than its own streaming.
 */
import Papa from 'papaparse'
import type { GridRow } from '../domain/grid/grid.ts'
import { RecordCutter } from './csv/record-cutter.ts'
import { TextChunks } from './csv/text-chunks.ts'
import { fileRemark } from './file-remark.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import type { RowsItem } from './rows-item.ts'
import { type WorkbookLimits, withDefaults } from './workbook-limits.ts'
import { unescapeCsvText } from './write/escape-cell.ts'
import { findCsvProblem } from './xlsx/recognise-file.ts'

/** Characters given to the parser at once: few enough that their cells are gone again before memory is tidied up. */
const pieceLength = 64 * 1024
/** By so many bytes a file is told from others. */
const startLength = 4096
/** By so many characters the delimiter is told. */
const guessLength = 64 * 1024
/** A record that does not end in so many characters has a quotation mark too many. */
const longestRecord = 4 * 1024 * 1024

export async function* readCsvRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limits: Partial<WorkbookLimits> = {},
): AsyncGenerator<RowsItem> {
  const reader = new CsvRows(name, withDefaults(limits))
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceLength) {
      yield* reader.push(chunk.subarray(at, at + pieceLength))
      if (reader.isEnded) return
    }
  }
  yield* reader.end()
}

class CsvRows {
  isEnded = false
  readonly #name: string
  readonly #limits: WorkbookLimits
  readonly #text = new TextChunks()
  #bytes = 0
  /** The first bytes, until there are enough of them to tell what the file is. */
  #start: Buffer | undefined = Buffer.alloc(0)
  #waiting = ''
  #cutter: RecordCutter | undefined
  #delimiter = ','
  #row = 0
  #hasBrokenQuotes = false

  constructor(name: string, limits: WorkbookLimits) {
    this.#name = name
    this.#limits = limits
  }

  *push(bytes: Uint8Array): Generator<RowsItem> {
    this.#bytes += bytes.length
    if (this.#bytes > this.#limits.maxFileBytes) return yield* this.#stop(this.#tooLarge())
    if (this.#start === undefined) return yield* this.#decode(bytes)
    this.#start = Buffer.concat([this.#start, bytes])
    if (this.#start.length >= startLength) yield* this.#open(this.#start)
  }

  *end(): Generator<RowsItem> {
    if (this.#bytes === 0) return yield* this.#stop(fileRemark('file-empty'))
    if (this.#start !== undefined) yield* this.#open(this.#start)
    if (this.isEnded) return
    const text = this.#text.end()
    if (text === undefined) return yield* this.#stop(fileRemark('csv-unknown-encoding'))
    this.#waiting += text
    yield* this.#take()
    const rest = this.#cutter?.end() ?? ''
    if (rest !== '') yield* this.#parse(rest)
  }

  /** What the file is, its first bytes say. */
  *#open(start: Buffer): Generator<RowsItem> {
    this.#start = undefined
    const problem = this.#findProblem(start)
    if (problem !== undefined) return yield* this.#stop(problem)
    yield* this.#decode(start)
  }

  *#decode(bytes: Uint8Array): Generator<RowsItem> {
    const text = this.#text.push(bytes)
    if (text === undefined) return yield* this.#stop(fileRemark('csv-unknown-encoding'))
    this.#waiting += text
    const enough = this.#cutter === undefined ? guessLength : pieceLength
    if (this.#waiting.length >= enough) yield* this.#take()
  }

  #findProblem(start: Buffer) {
    return findCsvProblem(start, { ...this.#limits, maxFileBytes: Number.POSITIVE_INFINITY })
  }

  #tooLarge() {
    const [sizeMb, limitMb] = [this.#bytes, this.#limits.maxFileBytes].map((size) =>
      Math.ceil(size / 2 ** 20),
    )
    return fileRemark('file-too-large', { sizeMb: sizeMb ?? 0, limitMb: limitMb ?? 0 })
  }

  *#stop(diagnostic: ReturnType<typeof fileRemark>): Generator<RowsItem> {
    this.isEnded = true
    yield { kind: 'problem', diagnostic }
  }

  *#take(): Generator<RowsItem> {
    this.#cutter ??= this.#begin()
    const whole = this.#cutter.push(this.#waiting)
    this.#waiting = ''
    if (this.#cutter.held > longestRecord) {
      return yield* this.#stop(fileRemark('csv-broken-quotes', { row: this.#row + 1 }))
    }
    if (whole !== '') yield* this.#parse(whole)
  }

  /** Excel's own hint, which it does not show as a row, or the delimiter that the text shows. */
  #begin(): RecordCutter {
    const hint = /^sep=(.)\n/i.exec(this.#waiting)
    if (hint) this.#waiting = this.#waiting.slice(hint[0].length)
    this.#delimiter = hint?.[1] ?? guessDelimiter(this.#waiting)
    return new RecordCutter(this.#delimiter)
  }

  *#parse(whole: string): Generator<RowsItem> {
    const body = whole.endsWith('\n') ? whole.slice(0, -1) : whole
    const { data, errors } = Papa.parse<string[]>(body, { delimiter: this.#delimiter, newline: '\n' })
    const rows: GridRow[] = []
    for (const cells of data) {
      this.#row += 1
      const problem = this.#findPassedLimit(cells.length)
      if (problem !== undefined) {
        yield { kind: 'rows', rows }
        return yield* this.#stop(problem)
      }
      unescapeRow(cells)
      rows.push({ number: this.#row, cells, isHidden: false })
    }
    const quotes = errors.find(({ type }) => type === 'Quotes')
    if (quotes !== undefined && !this.#hasBrokenQuotes) {
      this.#hasBrokenQuotes = true
      const row = this.#row - data.length + (quotes.row ?? 0) + 1
      yield { kind: 'remark', diagnostic: fileRemark('csv-broken-quotes', { row }) }
    }
    yield { kind: 'rows', rows }
  }

  #findPassedLimit(columns: number) {
    const { maxRows, maxColumns } = this.#limits
    const sheet = this.#name
    if (this.#row > maxRows) return fileRemark('sheet-too-many-rows', { sheet, limit: maxRows })
    if (columns <= maxColumns) return undefined
    return fileRemark('sheet-too-many-columns', { sheet, row: this.#row, limit: maxColumns })
  }
}

function unescapeRow(cells: string[]): void {
  for (let at = 0; at < cells.length; at += 1) {
    const text = cells[at] ?? ''
    if (text.charCodeAt(0) === 39) cells[at] = unescapeCsvText(text)
  }
}

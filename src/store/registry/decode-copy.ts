/**
 * PostgreSQL's binary COPY format → columns on typed arrays, without a row object in between.
 *
 *     const table = await decodeCopy(tx.copyOut(`copy (select enterprise, tax_wan_yuan from …) to stdout (format binary)`), columns)
 */
import type { CodeList } from '../../base/code-list.ts'
import { monthNumber } from '../../base/day-number.ts'
import { columnKinds } from '../../domain/registry/registry-table.ts'
import type { Column } from '../../table/column.ts'
import { makeTable, type Table } from '../../table/table.ts'
import type { RegistryColumn } from './registry-tables.ts'

export interface ReadColumn extends Pick<RegistryColumn, 'field' | 'kind' | 'type'> {
  /** Codes that most rows have: of these the column has the places, and behind them all others. */
  readonly known?: CodeList | undefined
}

/** Signature, flags, and the length of an extension that is never there. */
const headBytes = 19
const dayShift = 10_957

/** The columns come in the order in which they were selected. */
export async function decodeCopy(
  pieces: AsyncIterable<Buffer>,
  columns: readonly ReadColumn[],
): Promise<Table> {
  for await (const table of decodeCopyParts(pieces, columns)) return table
  throw new Error('there is always a last part')
}

/** As tables of so many rows or somewhat more, so that memory stays small however many there are; the last one is the rest, and may be empty. */
export async function* decodeCopyParts(
  pieces: AsyncIterable<Buffer>,
  columns: readonly ReadColumn[],
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Table> {
  let sinks = columns.map(makeSink)
  let held: Buffer = Buffer.alloc(0)
  let skipped = false
  let rowCount = 0
  for await (const piece of pieces) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece])
    if (!skipped && held.length < headBytes) continue
    if (!skipped) held = held.subarray(headBytes)
    skipped = true
    const read = readRows(held, sinks)
    rowCount += read.rows
    held = held.subarray(read.bytes)
    if (rowCount < most) continue
    yield tableOf(columns, sinks, rowCount)
    sinks = columns.map(makeSink)
    rowCount = 0
  }
  yield tableOf(columns, sinks, rowCount)
}

function tableOf(columns: readonly ReadColumn[], sinks: readonly Sink[], rowCount: number): Table {
  return makeTable(rowCount, Object.fromEntries(columns.map(({ field }, at) => [field, finish(sinks[at])])))
}

function finish(sink: Sink | undefined): Column {
  if (sink === undefined) throw new Error('each column has its sink')
  return sink.finish()
}

/** The bytes of a piece, and their numbers: a view reads those many times faster than a buffer does. */
interface Piece {
  readonly bytes: Buffer
  readonly view: DataView
}

/** As many whole rows as there are; the bytes of a row that is cut off are left for the next piece. */
function readRows(bytes: Buffer, sinks: readonly Sink[]): { readonly rows: number; readonly bytes: number } {
  const piece = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) }
  let rows = 0
  let at = 0
  while (isWhole(piece, at, sinks.length)) {
    at += 2
    for (const sink of sinks) {
      const length = piece.view.getInt32(at)
      at += 4
      if (length < 0) sink.miss()
      else {
        sink.add(piece, at, length)
        at += length
      }
    }
    rows += 1
  }
  return { rows, bytes: at }
}

/** False when the row's end is not there yet, or when the rows have ended. */
function isWhole({ view }: Piece, start: number, fields: number): boolean {
  const size = view.byteLength
  if (start + 2 > size || view.getInt16(start) === -1) return false
  let at = start + 2
  for (let field = 0; field < fields; field += 1) {
    if (at + 4 > size) return false
    at += 4 + Math.max(0, view.getInt32(at))
  }
  return at <= size
}

interface Sink {
  readonly add: (piece: Piece, at: number, length: number) => void
  readonly miss: () => void
  readonly finish: () => Column
}

function makeSink({ kind, type, known }: ReadColumn): Sink {
  switch (columnKinds[kind]) {
    case 'number':
      return numberSink(kind === 'month' ? readMonth() : numberReaders[type])
    case 'code':
      return codeSink(known)
    case 'text':
      return textSink()
  }
}

type ReadNumber = (piece: Piece, at: number, length: number) => number

const numberReaders: Readonly<Record<ReadColumn['type'], ReadNumber>> = {
  'double precision': ({ view }, at) => view.getFloat64(at),
  integer: ({ view }, at) => view.getInt32(at),
  date: ({ view }, at) => view.getInt32(at) + dayShift,
  boolean: ({ view }, at) => view.getUint8(at),
  text: ({ bytes }, at, length) => Number(bytes.toString('latin1', at, at + length)),
}

/** Few different months stand in many rows. */
function readMonth(): ReadNumber {
  const known = new Map<string, number>()
  return ({ bytes }, at, length) => {
    const text = bytes.toString('latin1', at, at + length)
    const month = known.get(text) ?? monthNumber(text)
    known.set(text, month)
    return month
  }
}

function numberSink(read: ReadNumber): Sink {
  let values = new Float64Array(1024)
  let count = 0
  const push = (value: number) => {
    if (count === values.length) {
      const larger = new Float64Array(count * 2)
      larger.set(values)
      values = larger
    }
    values[count] = value
    count += 1
  }
  return {
    add: (piece, at, length) => push(read(piece, at, length)),
    miss: () => push(Number.NaN),
    finish: () => ({ kind: 'number', values: fitted(values, count) }),
  }
}

/** Copied only where much of the room was not needed. */
function fitted<Values extends Float64Array | Int32Array>(values: Values, count: number): Values {
  const isTight = count * 5 > values.length * 4
  return (isTight ? values.subarray(0, count) : values.slice(0, count)) as Values
}

function codeSink(list: CodeList | undefined): Sink {
  const listed = list?.codes ?? []
  const others = new Map<string, number>()
  let codes = new Int32Array(1024)
  let count = 0
  const push = (code: number) => {
    if (count === codes.length) {
      const larger = new Int32Array(count * 2)
      larger.set(codes)
      codes = larger
    }
    codes[count] = code
    count += 1
  }
  return {
    add: ({ bytes }, at, length) => {
      const place = list?.placeInBytes(bytes, at, length) ?? -1
      if (place >= 0) return push(place)
      const name = textAt(bytes, at, length)
      const code = others.get(name) ?? listed.length + others.size
      others.set(name, code)
      push(name === '' ? -1 : code)
    },
    miss: () => push(-1),
    finish: () => {
      // The list itself where that is all, so that it is known again.
      const names = others.size === 0 ? listed : [...listed, ...others.keys()]
      return { kind: 'code', codes: fitted(codes, count), names }
    },
  }
}

function textAt(bytes: Buffer, at: number, length: number): string {
  return bytes.toString('utf8', at, at + length)
}

function textSink(): Sink {
  const texts: (string | null)[] = []
  return {
    add: ({ bytes }, at, length) => texts.push(textAt(bytes, at, length)),
    miss: () => texts.push(null),
    finish: () => ({ kind: 'text', texts }),
  }
}

/**
 * Rows of columns → PostgreSQL's binary COPY format, in pieces of about a hundred kilobytes.
 *
 *     tx.copyIn(`copy registry_enterprise_year_staging (district, …) from stdin (format binary)`, encodeCopy(columns, batches))
 *
 * Binary, since a number then costs eight bytes and no text on either side.
 */
import type { ColumnType } from './registry-tables.ts'

/** A column of a batch: NaN and null are missing. Dates are days since 1970-01-01, flags 0 and 1. */
export type CopyValues = Float64Array | Int32Array | readonly (string | null)[]

export interface CopyColumn {
  readonly type: ColumnType | 'uuid'
  /** By row; a constant for a column that is the same in every row of the batch. */
  readonly values: CopyValues | string | number
}

export interface CopyBatch {
  readonly rowCount: number
  readonly columns: readonly CopyColumn[]
}

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const pieceBytes = 128 * 1024
/** Room for the row that goes beyond a piece. */
const roomBytes = pieceBytes + 4096
/** From 1970-01-01 to 2000-01-01, from which the server counts. */
const serverEpochDays = 10_957

export async function* encodeCopy(batches: AsyncIterable<CopyBatch>): AsyncGenerator<Uint8Array> {
  const writer = new CopyWriter()
  writer.bytes(signature)
  for await (const batch of batches) {
    const columns = batch.columns.map(withConstant)
    for (let row = 0; row < batch.rowCount; row += 1) {
      writeRow(writer, columns, row)
      if (writer.length >= pieceBytes) yield writer.take()
    }
  }
  writer.int16(-1)
  yield writer.take()
}

interface WrittenColumn {
  readonly type: CopyColumn['type']
  /** By row, or the bytes of what is the same in all of them. */
  readonly values: CopyValues | Uint8Array
}

/** A constant is encoded once for the batch and not once a row. */
function withConstant({ type, values }: CopyColumn): WrittenColumn {
  if (typeof values === 'object') return { type, values }
  const writer = new CopyWriter()
  writeAt(writer, type, values)
  return { type, values: writer.take() }
}

function writeRow(writer: CopyWriter, columns: readonly WrittenColumn[], row: number): void {
  writer.int16(columns.length)
  for (const { type, values } of columns) {
    if (values instanceof Uint8Array) writer.bytes(values)
    else writeAt(writer, type, values[row])
  }
}

function writeAt(
  writer: CopyWriter,
  type: CopyColumn['type'],
  value: number | string | null | undefined,
): void {
  if (value === null || value === undefined) writer.missing()
  else if (typeof value === 'string') writeText(writer, type, value)
  else writeNumber(writer, type, value)
}

function writeText(writer: CopyWriter, type: CopyColumn['type'], value: string): void {
  if (type === 'uuid') writer.sized(Buffer.from(value.replaceAll('-', ''), 'hex'))
  else writer.text(value)
}

function writeNumber(writer: CopyWriter, type: CopyColumn['type'], value: number): void {
  if (Number.isNaN(value)) writer.missing()
  else if (type === 'double precision') writer.float64(value)
  else if (type === 'integer') writer.int32(value)
  else if (type === 'date') writer.int32(value - serverEpochDays)
  else if (type === 'boolean') writer.flag(value)
  else writer.text(String(value))
}

/** Grows as needed; what is taken is a copy's worth of bytes that nobody writes to again. */
class CopyWriter {
  #buffer: Buffer = Buffer.allocUnsafeSlow(roomBytes)
  #view: DataView = new DataView(this.#buffer.buffer)
  length = 0

  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.length)
    this.#use(Buffer.allocUnsafeSlow(roomBytes))
    this.length = 0
    return taken
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#buffer.set(bytes, this.length)
    this.length += bytes.length
  }

  sized(bytes: Uint8Array): void {
    this.#reserve(4)
    this.#view.setInt32(this.length, bytes.length)
    this.length += 4
    this.bytes(bytes)
  }

  missing(): void {
    this.#reserve(4)
    this.#view.setInt32(this.length, -1)
    this.length += 4
  }

  int16(value: number): void {
    this.#reserve(2)
    this.#view.setInt16(this.length, value)
    this.length += 2
  }

  int32(value: number): void {
    this.#reserve(8)
    this.#view.setInt32(this.length, 4)
    this.#view.setInt32(this.length + 4, value)
    this.length += 8
  }

  float64(value: number): void {
    this.#reserve(12)
    this.#view.setInt32(this.length, 8)
    this.#view.setFloat64(this.length + 4, value)
    this.length += 12
  }

  flag(value: number): void {
    this.#reserve(5)
    this.#view.setInt32(this.length, 1)
    this.#view.setUint8(this.length + 4, value === 0 ? 0 : 1)
    this.length += 5
  }

  text(value: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.#reserve(4 + value.length * 3)
    const at = this.length
    const written = value.length <= shortText ? this.#ascii(value, at + 4) : -1
    const size = written < 0 ? this.#buffer.write(value, at + 4) : written
    this.#view.setInt32(at, size)
    this.length = at + 4 + size
  }

  /** Codes and ids, sign by sign: a call into the runtime costs more than they do. −1 when there is another sign among them. */
  #ascii(value: string, start: number): number {
    const buffer = this.#buffer
    for (let at = 0; at < value.length; at += 1) {
      const code = value.charCodeAt(at)
      if (code > 127) return -1
      buffer[start + at] = code
    }
    return value.length
  }

  #use(buffer: Buffer): void {
    this.#buffer = buffer
    this.#view = new DataView(buffer.buffer)
  }

  #reserve(count: number): void {
    if (this.length + count <= this.#buffer.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, this.length + count))
    this.#buffer.copy(larger, 0, 0, this.length)
    this.#use(larger)
  }
}

const shortText = 32

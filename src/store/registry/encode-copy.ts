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
  #buffer = Buffer.allocUnsafe(2 * pieceBytes)
  length = 0

  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.length)
    this.#buffer = Buffer.allocUnsafe(2 * pieceBytes)
    this.length = 0
    return taken
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#buffer.set(bytes, this.length)
    this.length += bytes.length
  }

  sized(bytes: Uint8Array): void {
    this.#length(bytes.length)
    this.bytes(bytes)
  }

  missing(): void {
    this.#length(-1)
  }

  int16(value: number): void {
    this.#reserve(2)
    this.length = this.#buffer.writeInt16BE(value, this.length)
  }

  int32(value: number): void {
    this.#length(4)
    this.#reserve(4)
    this.length = this.#buffer.writeInt32BE(value, this.length)
  }

  float64(value: number): void {
    this.#length(8)
    this.#reserve(8)
    this.length = this.#buffer.writeDoubleBE(value, this.length)
  }

  flag(value: number): void {
    this.#length(1)
    this.#reserve(1)
    this.length = this.#buffer.writeUInt8(value === 0 ? 0 : 1, this.length)
  }

  text(value: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.#reserve(4 + value.length * 3)
    const at = this.length
    const written = this.#buffer.write(value, at + 4)
    this.#buffer.writeInt32BE(written, at)
    this.length = at + 4 + written
  }

  #length(value: number): void {
    this.#reserve(4)
    this.length = this.#buffer.writeInt32BE(value, this.length)
  }

  #reserve(count: number): void {
    if (this.length + count <= this.#buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.length + count))
    this.#buffer.copy(larger, 0, 0, this.length)
    this.#buffer = larger
  }
}

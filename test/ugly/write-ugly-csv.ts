/** A draft as CSV, in whatever encoding, delimiter, quoting and line ends senders have. */
import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import type { UglyValue } from './ugly-cell.ts'

export interface CsvManner {
  readonly encoding: 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be' | 'gb18030'
  readonly delimiter: string
  readonly newline: string
  readonly isAllQuoted: boolean
  readonly hasHint: boolean
  /** Rows end where their last cell does. */
  readonly isRagged: boolean
}

export function pickManner(chance: Chance): CsvManner {
  const delimiter = chance.weighted([
    [10, ','],
    [2, '\t'],
    [1, ';'],
    [0.5, '|'],
  ])
  return {
    encoding: chance.pick(['utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be', 'gb18030', 'gb18030', 'gb18030']),
    delimiter,
    newline: chance.pick(['\r\n', '\r\n', '\n']),
    isAllQuoted: chance.is(0.15),
    hasHint: delimiter !== ',' && chance.is(0.1),
    isRagged: chance.is(0.2),
  }
}

export function writeUglyCsv({ rows }: Draft, manner: CsvManner): Buffer {
  const width = Math.max(...rows.map((row) => row.length))
  const hint = manner.hasHint ? [`sep=${manner.delimiter}`] : []
  const lines = rows.map((row) =>
    Array.from({ length: manner.isRagged ? row.length : width }, (_, at) =>
      field(row[at] ?? null, manner),
    ).join(manner.delimiter),
  )
  return encode([...hint, ...lines].join(manner.newline) + manner.newline, manner.encoding)
}

function field(value: UglyValue, { delimiter, isAllQuoted }: CsvManner): string {
  const text = textOf(value)
  const mustQuote = text.includes(delimiter) || /["\r\n]/.test(text)
  return mustQuote || (isAllQuoted && text !== '') ? `"${text.replaceAll('"', '""')}"` : text
}

/** As a spreadsheet shows it, which is what it saves. */
function textOf(value: UglyValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value !== 'object') return String(value)
  if ('date' in value) return value.date.split('-').map(Number).join('/')
  if ('error' in value) return value.error
  return value.cached === null ? '' : String(value.cached)
}

function encode(text: string, encoding: CsvManner['encoding']): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'utf-8-mark':
      return Buffer.from(`\uFEFF${text}`)
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le')
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
    case 'gb18030':
      return encodeGb18030(text)
  }
}

let table: Map<string, number> | undefined

/** Two-byte characters by decoding all of them once; four-byte ones do not occur here. */
export function encodeGb18030(text: string): Buffer {
  if (table === undefined) {
    table = new Map()
    const decoder = new TextDecoder('gb18030')
    for (let high = 0x81; high <= 0xfe; high += 1) {
      for (let low = 0x40; low <= 0xfe; low += 1) {
        const letter = decoder.decode(Uint8Array.of(high, low))
        if (letter.length === 1 && letter !== '\ufffd' && !table.has(letter))
          table.set(letter, high * 256 + low)
      }
    }
  }
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const pair = table.get(letter)
    if (code < 0x80) bytes.push(code)
    else if (letter === '\u200b') bytes.push(0x81, 0x36, 0xa4, 0x37)
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 255)
    else bytes.push(0x3f)
  }
  return Buffer.from(bytes)
}

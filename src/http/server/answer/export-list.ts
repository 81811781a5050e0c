/**
 * A whole list as a file: page after page is read while the file is sent, so that the longest list needs no more memory than one page.
 */
import type { Language } from '../../../app/context.ts'
import type { ExportValue, TableExport } from '../../../sheet/write/table-export.ts'
import type { ExportColumn } from '../../contract/contract.ts'
import type { CodeWords } from './show-codes.ts'

export interface ListPage {
  readonly items: readonly unknown[]
  readonly nextCursor: string | null
}

/** Whom the file is for. */
export interface ListReader {
  readonly language: Language
  readonly codes: CodeWords
}

export interface ListExport {
  readonly name: string
  /** A line above the heads. */
  readonly note?: string
  readonly columns: readonly ExportColumn[]
  readonly reader: ListReader
  /** Read before the file begins, so that a refusal can still be told as one. */
  readonly firstPage: ListPage
  readonly readPage: (cursor: string) => Promise<ListPage>
}

export function exportList(list: ListExport): TableExport {
  const { name, note, columns, reader, firstPage } = list
  return {
    name,
    ...(note === undefined ? {} : { note }),
    columns: columns.map((column) => ({
      label: column.label[reader.language],
      kind: isNumeric(firstPage, column, reader) ? 'number' : 'text',
    })),
    rows: rowsOf(list),
  }
}

async function* rowsOf({ columns, reader, firstPage, readPage }: ListExport) {
  let page = firstPage
  while (true) {
    for (const item of page.items) yield columns.map((column) => cellOf(item, column, reader))
    if (page.nextCursor === null) return
    page = await readPage(page.nextCursor)
  }
}

function isNumeric(page: ListPage, column: ExportColumn, reader: ListReader): boolean {
  const cells = page.items.map((item) => cellOf(item, column, reader)).filter((cell) => cell !== null)
  return cells.length > 0 && cells.every((cell) => typeof cell === 'number')
}

export function cellOf(item: unknown, column: ExportColumn, { language, codes }: ListReader): ExportValue {
  const values = follow(item, column.key.split('.')).filter((value) => value !== null && value !== undefined)
  const [first] = values
  if (first === undefined) return null
  if (column.codeOf !== undefined) return codes[column.codeOf](String(first))
  if (values.length === 1 && typeof first === 'number') return first
  return values.map((value) => describe(value, column, language)).join(language === 'zh' ? '、' : ', ')
}

/** The values at the end of a path; a list on the way is gone through. */
function follow(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((element) => follow(element, path))
  const [key, ...rest] = path
  if (key === undefined) return [value]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return []
  return follow(Reflect.get(value, key), rest)
}

const truth = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const

/** A thing is shown by its name, a two-language text in the reader's, a code by the column's words. */
function describe(value: unknown, column: ExportColumn, language: Language): string {
  if (typeof value === 'boolean') return truth[value ? 'true' : 'false'][language]
  if (typeof value === 'object' && value !== null) {
    const text = 'name' in value ? value.name : Reflect.get(value, language)
    return typeof text === 'string' ? text : JSON.stringify(value)
  }
  const code = String(value)
  return column.words?.[code]?.[language] ?? code
}

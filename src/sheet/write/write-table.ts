/**
 * A list as a file, in pieces, so that the longest list needs no more memory than a short one.
 *
 *     for await (const bytes of writeTable('xlsx', { name: '企业', columns, rows }, madeAt)) send(bytes)
 *
 * A sheet holds at most 1,048,576 rows; a longer list goes on in the next one.
 */

import { writeZip, type ZipPart } from '../../archive/write-zip.ts'
import { listContentTypes, listRelations, listStyles, listWorkbook } from './list-workbook.ts'
import type { TableExport } from './table-export.ts'
import { writeCsv } from './write-csv.ts'
import { RowSource, writeListSheet } from './write-list-sheet.ts'

export type TableFormat = 'xlsx' | 'csv'

export const tableMediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Record<TableFormat, string>

export async function* writeTable(
  format: TableFormat,
  table: TableExport,
  madeAt: Date,
): AsyncGenerator<Uint8Array> {
  if (format === 'csv') for await (const piece of writeCsv(table)) yield Buffer.from(piece)
  else yield* writeZip(listParts(table), madeAt)
}

/** The sheets come first: how many there are is known only when the rows have ended. */
async function* listParts(table: TableExport): AsyncGenerator<ZipPart> {
  const source = new RowSource(table.rows)
  let sheets = 0
  do {
    sheets++
    const name = `xl/worksheets/sheet${sheets}.xml`
    yield { kind: 'pieces', name, pieces: writeListSheet(table, source) }
  } while (await source.hasMore())
  const relations = listRelations(sheets)
  yield { kind: 'whole', name: 'xl/styles.xml', data: listStyles(table.columns) }
  yield { kind: 'whole', name: 'xl/workbook.xml', data: listWorkbook(table.name, sheets) }
  yield { kind: 'whole', name: 'xl/_rels/workbook.xml.rels', data: relations.workbook }
  yield { kind: 'whole', name: '_rels/.rels', data: relations.root }
  yield { kind: 'whole', name: '[Content_Types].xml', data: listContentTypes(sheets) }
}

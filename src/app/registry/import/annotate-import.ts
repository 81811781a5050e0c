/**
 * The sender's own file with the remarks of the check at their cells, to be mended and sent again. A CSV, which can carry no remarks, and a workbook too large to
 * be changed in memory come back as a workbook of the rows that have remarks.
 */

import { megabyte } from '../../../base/bytes.ts'
import type { Diagnostic } from '../../../base/diagnostic.ts'
import { partSentence } from '../../../domain/messages/part-sentence.ts'
import { renderRemark } from '../../../domain/messages/render-message.ts'
import { tableRemark } from '../../../domain/registry/recognise/table-remark.ts'
import { annotateWorkbook } from '../../../sheet/annotate/annotate-workbook.ts'
import { type CellRemark, remarkWords } from '../../../sheet/annotate/remark-sheet.ts'
import { countRemarks, type KeptRemark, listRemarks } from '../../../store/registry/import-remark-store.ts'
import type { Context, Language } from '../../context.ts'
import { fileLimits, openFile } from './import-file.ts'
import { checkState, getImport, type OpenedImport } from './open-import.ts'
import { gatherRemarkedRows } from './remarked-rows.ts'

/** What a person can work through, and what fits into memory; the rest is counted. */
const mostRemarks = 5000

/** A larger workbook is not changed in place. */
const largestWhole = 16 * megabyte

export async function annotateImport(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
) {
  const { row, remarks, total } = await context.database.readDistrict(district, async (tx) => {
    const found = await getImport(tx, context, id)
    checkState(found, ['checked'])
    const listed = await listRemarks(tx, { importId: id, limit: mostRemarks })
    const groups = await countRemarks(tx, id)
    return { row: found, remarks: listed, total: groups.reduce((sum, { count }) => sum + count, 0) }
  })
  const source = await openFile({ database: context.database, district, row })
  const { language } = context
  const placed = remarks.map((remark) => placeRemark(remark, row, language))
  const isWhole = source.kind === 'xlsx' && row.sizeBytes <= largestWhole
  const file = isWhole
    ? { bytes: source.bytes, remarks: placed }
    : await gatherRemarkedRows(source, { row, remarks: placed, madeAt: context.now })
  const annotated = await annotateWorkbook(file.bytes, {
    remarks: [...restRemark(total, language), ...file.remarks],
    words: remarkWords[language],
    madeAt: context.now,
    limits: fileLimits,
  })
  if (!annotated.isOk)
    throw new Error(`a file that was read cannot be annotated: ${codesOf(annotated.diagnostics)}`)
  return { bytes: annotated.value, fileName: nameOf(row.fileName, language) }
}

/** A remark on a column stands at its head. */
function placeRemark(remark: KeptRemark, { mapping }: OpenedImport, language: Language): CellRemark {
  const { code, severity, facts, sheet, column } = remark
  const words = partSentence(renderRemark({ code, severity, facts })[language], language)
  const head = mapping?.sheets.find((one) => one.sheet === sheet)?.headLast ?? null
  const row = remark.row ?? (column === null ? null : head)
  if (sheet === null || row === null || row < 1) return { severity, ...words }
  return { place: { sheet, row, column: column ?? 1 }, severity, ...words }
}

function restRemark(total: number, language: Language): readonly CellRemark[] {
  if (total <= mostRemarks) return []
  const { code, severity, facts } = tableRemark('remarks-not-annotated', {
    shown: mostRemarks,
    count: total - mostRemarks,
  })
  return [{ severity, ...partSentence(renderRemark({ code, severity, facts })[language], language) }]
}

function codesOf(remarks: readonly Diagnostic[]): string {
  return remarks.map(({ code }) => code).join(', ')
}

function nameOf(fileName: string, language: Language): string {
  return `${fileName.replace(/\.[^.]*$/, '')}-${remarkWords[language].sheetName}.xlsx`
}

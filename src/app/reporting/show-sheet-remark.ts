/** A remark about a cell of a sender's sheet as the API shows it: its sentence in both languages, its place beside. */
import { columnName, type Diagnostic } from '../../base/diagnostic.ts'
import { renderRemark } from '../../domain/messages/render-message.ts'
import type { SheetRemark } from '../../domain/submission/sheet-import.ts'

/** The place travels beside the sentence, not in it. */
export function showRemark(remark: Diagnostic): SheetRemark {
  const { code, severity, place } = remark
  const text = renderRemark(placeless(remark))
  if (place?.kind !== 'cell')
    return { code, severity, text, sheet: null, row: null, column: null, cell: null }
  const { sheet, row, column } = place
  return { code, severity, text, sheet, row, column, cell: cellAddress(place) }
}

export function placeless({ code, severity, facts }: Diagnostic): Diagnostic {
  return { code, severity, facts }
}

export function cellAddress({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnName(column)}${row}`
}

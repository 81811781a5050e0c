/** Remarks about a file as a whole. Their severities and sentences stand in `domain/messages/workbook-remarks.ts`. */
import { type Diagnostic, diagnostic, type Facts } from '../base/diagnostic.ts'
import { type WorkbookRemarkCode, workbookRemarks } from '../domain/messages/workbook-remarks.ts'

export function fileRemark(code: WorkbookRemarkCode, facts: Facts = {}): Diagnostic {
  return diagnostic(code, { severity: workbookRemarks[code].severity, facts })
}

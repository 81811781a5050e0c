/** Remarks about a file as a whole. Their sentences stand in `domain/submission/workbook-messages.ts`. */
import { type Diagnostic, diagnostic, type Facts } from '../base/diagnostic.ts'
import type { WorkbookCode } from '../domain/submission/workbook-messages.ts'

export function fileRemark(code: WorkbookCode, facts: Facts = {}): Diagnostic {
  return diagnostic(code, { facts })
}

/** Remarks about a document as a whole. Their severities and sentences stand in `domain/messages/document-remarks.ts`. */
import { type Diagnostic, diagnostic, type Facts } from '../base/diagnostic.ts'
import { type DocumentRemarkCode, documentRemarks } from '../domain/messages/document-remarks.ts'

export function documentRemark(code: DocumentRemarkCode, facts: Facts = {}): Diagnostic {
  return diagnostic(code, { severity: documentRemarks[code].severity, facts })
}

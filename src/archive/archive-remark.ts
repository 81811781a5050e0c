/** Remarks about a zip and the XML in it. Their severities and sentences stand in `domain/messages/archive-remarks.ts`. */
import { type Diagnostic, diagnostic, type Facts } from '../base/diagnostic.ts'
import { type ArchiveRemarkCode, archiveRemarks } from '../domain/messages/archive-remarks.ts'

export function archiveRemark(code: ArchiveRemarkCode, facts: Facts = {}): Diagnostic {
  return diagnostic(code, { severity: archiveRemarks[code].severity, facts })
}

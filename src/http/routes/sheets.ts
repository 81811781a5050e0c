/** Reporting sheets out and in, bound to their use-cases. */
import { annotateSheet } from '../../app/reporting/annotate-sheet.ts'
import { commitSheet } from '../../app/reporting/commit-sheet.ts'
import { makeReportingSheet } from '../../app/reporting/make-reporting-sheet.ts'
import { previewSheet } from '../../app/reporting/preview-sheet.ts'
import { readSheetImport } from '../../app/reporting/read-sheet-import.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const sheetHandlers: Handlers<typeof contractGroups.sheets> = {
  downloadSheet: ({ context, params, query }) => makeReportingSheet(context, { ...params, ...query }),
  importSheet: ({ context, params, query, upload }) =>
    previewSheet(context, { ...params, ...query, ...upload }),
  getSheetImport: ({ context, params }) => readSheetImport(context, params),
  commitSheetImport: ({ context, params, body }) => commitSheet(context, { ...params, ...body }),
  downloadAnnotated: ({ context, params }) => annotateSheet(context, params),
}

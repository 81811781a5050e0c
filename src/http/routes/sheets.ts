/** Reporting sheets out and in, bound to their use-cases. */
import { annotateSheet } from '../../app/reporting/annotate-sheet.ts'
import { commitSheet } from '../../app/reporting/commit-sheet.ts'
import { makeReportingSheet } from '../../app/reporting/make-reporting-sheet.ts'
import { previewSheet } from '../../app/reporting/preview-sheet.ts'
import { readSheetImport } from '../../app/reporting/read-sheet-import.ts'
import { contracts } from '../contract/contracts.ts'
import { route } from '../route.ts'

export const sheetRoutes = [
  route(contracts.downloadSheet, ({ context, params, query }) =>
    makeReportingSheet(context, { ...params, ...query }),
  ),
  route(contracts.importSheet, ({ context, params, query, upload }) =>
    previewSheet(context, { ...params, ...query, ...upload }),
  ),
  route(contracts.getSheetImport, ({ context, params }) => readSheetImport(context, params)),
  route(contracts.commitSheetImport, ({ context, params, body }) =>
    commitSheet(context, { ...params, ...body }),
  ),
  route(contracts.downloadAnnotated, ({ context, params }) => annotateSheet(context, params)),
]

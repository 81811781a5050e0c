/** Reporting, bound to its use-cases. */
import { pageItems } from '../../app/page-items.ts'
import { downloadEvidence, uploadEvidence } from '../../app/reporting/keep-evidence.ts'
import { listSubmissions, listWork } from '../../app/reporting/list-submissions.ts'
import { readCompleteness } from '../../app/reporting/read-completeness.ts'
import { readSubmission } from '../../app/reporting/read-submission.ts'
import { reportObservation } from '../../app/reporting/report-observation.ts'
import { takeStep } from '../../app/reporting/take-step.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const reportingHandlers: Handlers<typeof contractGroups.reporting> = {
  listWork: ({ context, params, query }) => listWork(context, { ...params, ...query }),
  listSubmissions: ({ context, params, query }) => {
    const { overdue, q: text, ...filter } = query
    return listSubmissions(context, { ...params, ...filter, isOverdue: overdue === 'true', text })
  },
  getSubmission: ({ context, params }) => readSubmission(context, params),
  addAct: ({ context, params, body }) => takeStep(context, { ...params, ...body }),
  reportObservation: ({ context, params, body }) => reportObservation(context, { ...params, ...body }),
  listCompleteness: async ({ context, params, query }) =>
    pageItems(await readCompleteness(context, { ...params, year: query.year }), query),
  uploadEvidence: ({ context, params, query, upload }) =>
    uploadEvidence(context, { ...params, ...query, ...upload }),
  downloadEvidence: ({ context, params }) => downloadEvidence(context, params),
}

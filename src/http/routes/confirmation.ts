/** Confirmation rounds, bound to their use-cases. */
import { actOnSheet } from '../../app/confirmation/act-on-sheet.ts'
import { closeRound } from '../../app/confirmation/close-round.ts'
import { downloadSheetEvidence } from '../../app/confirmation/download-sheet-evidence.ts'
import { listObjections } from '../../app/confirmation/list-objections.ts'
import { listPapers } from '../../app/confirmation/list-papers.ts'
import { countCandidates, openRound } from '../../app/confirmation/open-round.ts'
import { listRounds, readRound } from '../../app/confirmation/read-round.ts'
import { listSheets, readSheet } from '../../app/confirmation/read-sheet.ts'
import { remind } from '../../app/confirmation/remind.ts'
import { answerByWorkbook } from '../../app/confirmation/workbook/answer-by-workbook.ts'
import { makeSheetWorkbook } from '../../app/confirmation/workbook/make-sheet-workbook.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'
import { splitIds } from './split-ids.ts'

export const confirmationHandlers: Handlers<typeof contractGroups.confirmation> = {
  listConfirmationRounds: ({ context, params, query }) => listRounds(context, { ...params, ...query }),
  countConfirmationCandidates: ({ context, params, query: { year, towns, clusters, sizes } }) => {
    const aim = { towns: splitIds(towns), clusters: splitIds(clusters), sizes: splitIds(sizes) }
    return countCandidates(context, { ...params, year, aim })
  },
  openConfirmationRound: ({ context, params, body }) => openRound(context, { ...params, ...body }),
  getConfirmationRound: ({ context, params }) => readRound(context, params),
  closeConfirmationRound: ({ context, params, body }) => closeRound(context, { ...params, ...body }),
  remindOfConfirmation: ({ context, params, body }) => remind(context, { ...params, ...body }),
  listConfirmationSheets: ({ context, params, query: { overdue, reminded, ...filter } }) =>
    listSheets(context, {
      ...params,
      ...filter,
      isOverdue: overdue === 'true',
      isReminded: reminded === 'true',
    }),
  getConfirmationSheet: ({ context, params }) => readSheet(context, params),
  addConfirmationAct: ({ context, params, body }) => actOnSheet(context, { ...params, ...body }),
  listConfirmationPapers: ({ context, params: { district, id }, query }) =>
    listPapers(context, { district, round: id, ...query }),
  listConfirmationObjections: ({ context, params, query: { open, ...filter } }) =>
    listObjections(context, { ...params, ...filter, isOpen: open === 'true' }),
  downloadConfirmationEvidence: ({ context, params }) => downloadSheetEvidence(context, params),
  downloadConfirmationWorkbook: ({ context, params }) => makeSheetWorkbook(context, params),
  answerConfirmationWorkbook: ({ context, params, query, upload }) =>
    answerByWorkbook(context, { ...params, ...query, ...upload }),
}

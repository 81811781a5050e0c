/** The workbench for plans, bound to its use-cases. */
import { addDraftAct } from '../../app/drafting/add-draft-act.ts'
import { discardPlanDraft } from '../../app/drafting/discard-plan-draft.ts'
import { importPlanDraft } from '../../app/drafting/import-plan-draft.ts'
import { listDraftActs } from '../../app/drafting/list-draft-acts.ts'
import { listDraftTasks, makeTaskDocument } from '../../app/drafting/list-draft-tasks.ts'
import { listPlanDrafts } from '../../app/drafting/list-plan-drafts.ts'
import {
  compareTextEditions,
  listTextEditions,
  readTextEdition,
} from '../../app/drafting/list-text-editions.ts'
import { publishPlanDraft } from '../../app/drafting/publish-plan-draft.ts'
import { readPlanDraft } from '../../app/drafting/read-plan-draft.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const draftingHandlers: Handlers<typeof contractGroups.drafting> = {
  importPlanDraft: ({ context, params, query, upload }) =>
    importPlanDraft(context, { ...params, ...query, bytes: upload.bytes }),
  listPlanDrafts: ({ context, params, query }) => listPlanDrafts(context, { ...params, ...query }),
  getPlanDraft: ({ context, params }) => readPlanDraft(context, params),
  addPlanDraftAct: ({ context, params, body }) => addDraftAct(context, { ...params, ...body }),
  listPlanDraftActs: ({ context, params, query }) => listDraftActs(context, { ...params, ...query }),
  publishPlanDraft: ({ context, params, body }) => publishPlanDraft(context, { ...params, ...body }),
  discardPlanDraft: ({ context, params, query }) => discardPlanDraft(context, { ...params, ...query }),
  listPlanDraftTasks: ({ context, params, query }) => listDraftTasks(context, { ...params, ...query }),
  downloadPlanDraftTasks: ({ context, params }) => makeTaskDocument(context, params),
  listPlanTextEditions: ({ context, params, query }) => listTextEditions(context, { ...params, ...query }),
  getPlanTextEdition: ({ context, params }) => readTextEdition(context, params),
  comparePlanTextEditions: ({ context, params, query }) =>
    compareTextEditions(context, { ...params, ...query }),
}

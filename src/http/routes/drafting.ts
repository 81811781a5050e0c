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
import { contracts } from '../contract/contracts.ts'
import { route } from '../route.ts'

export const draftingRoutes = [
  route(contracts.importPlanDraft, ({ context, params, query, upload }) =>
    importPlanDraft(context, { ...params, ...query, bytes: upload.bytes }),
  ),
  route(contracts.listPlanDrafts, ({ context, params, query }) =>
    listPlanDrafts(context, { ...params, ...query }),
  ),
  route(contracts.getPlanDraft, ({ context, params }) => readPlanDraft(context, params)),
  route(contracts.addPlanDraftAct, ({ context, params, body }) =>
    addDraftAct(context, { ...params, ...body }),
  ),
  route(contracts.listPlanDraftActs, ({ context, params, query }) =>
    listDraftActs(context, { ...params, ...query }),
  ),
  route(contracts.publishPlanDraft, ({ context, params, body }) =>
    publishPlanDraft(context, { ...params, ...body }),
  ),
  route(contracts.discardPlanDraft, ({ context, params, query }) =>
    discardPlanDraft(context, { ...params, ...query }),
  ),
  route(contracts.listPlanDraftTasks, ({ context, params, query }) =>
    listDraftTasks(context, { ...params, ...query }),
  ),
  route(contracts.downloadPlanDraftTasks, ({ context, params }) => makeTaskDocument(context, params)),
  route(contracts.listPlanTextEditions, ({ context, params, query }) =>
    listTextEditions(context, { ...params, ...query }),
  ),
  route(contracts.getPlanTextEdition, ({ context, params }) => readTextEdition(context, params)),
  route(contracts.comparePlanTextEditions, ({ context, params, query }) =>
    compareTextEditions(context, { ...params, ...query }),
  ),
]

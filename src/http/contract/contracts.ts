/** Every operation of the API by its id, in the groups whose handlers are loaded together: the order is the order of the documentation. */
import * as ask from './ask.ts'
import * as computed from './computed.ts'
import * as confirmation from './confirmation.ts'
import * as documents from './documents.ts'
import * as drafting from './drafting.ts'
import * as enterprise from './enterprise.ts'
import * as imports from './imports.ts'
import * as people from './people.ts'
import * as quality from './quality.ts'
import * as reading from './reading.ts'
import * as registry from './registry.ts'
import * as reporting from './reporting.ts'
import * as session from './session.ts'

export const contractGroups = {
  session: {
    getWelcome: session.getWelcome,
    signIn: session.signIn,
    signInAsDemo: session.signInAsDemo,
    getSession: session.getSession,
    signOut: session.signOut,
    changePassword: session.changePassword,
    findSetup: session.findSetup,
    completeSetup: session.completeSetup,
  },
  reading: {
    getDistrict: reading.getDistrict,
    getCockpit: reading.getCockpit,
    listIndicators: reading.listIndicators,
    getIndicator: reading.getIndicator,
    listObservations: reading.listObservations,
    getPlan: reading.getPlan,
    searchPlan: reading.searchPlan,
    getMap: reading.getMap,
    importMap: reading.importMap,
  },
  computed: {
    listComputedIndicators: computed.listComputedIndicators,
    getComputedIndicator: computed.getComputedIndicator,
    listComputedRows: computed.listComputedRows,
  },
  drafting: {
    importPlanDraft: drafting.importPlanDraft,
    listPlanDrafts: drafting.listPlanDrafts,
    getPlanDraft: drafting.getPlanDraft,
    addPlanDraftAct: drafting.addPlanDraftAct,
    listPlanDraftActs: drafting.listPlanDraftActs,
    publishPlanDraft: drafting.publishPlanDraft,
    discardPlanDraft: drafting.discardPlanDraft,
    listPlanDraftTasks: drafting.listPlanDraftTasks,
    downloadPlanDraftTasks: drafting.downloadPlanDraftTasks,
    listPlanTextEditions: drafting.listPlanTextEditions,
    getPlanTextEdition: drafting.getPlanTextEdition,
    comparePlanTextEditions: drafting.comparePlanTextEditions,
  },
  reporting: {
    listWork: reporting.listWork,
    listSubmissions: reporting.listSubmissions,
    getSubmission: reporting.getSubmission,
    addAct: reporting.addAct,
    reportObservation: reporting.reportObservation,
    listCompleteness: reporting.listCompleteness,
    uploadEvidence: reporting.uploadEvidence,
    downloadEvidence: reporting.downloadEvidence,
  },
  sheets: {
    downloadSheet: reporting.downloadSheet,
    importSheet: reporting.importSheet,
    getSheetImport: reporting.getSheetImport,
    commitSheetImport: reporting.commitSheetImport,
    downloadAnnotated: reporting.downloadAnnotated,
  },
  registry: {
    listRegistries: registry.listRegistries,
    listRecords: registry.listRecords,
    exportRecords: registry.exportRecords,
    getRecord: registry.getRecord,
    editRecords: registry.editRecords,
    sendRecordBatch: registry.sendRecordBatch,
    listRegistryChanges: registry.listRegistryChanges,
    getRegistryChange: registry.getRegistryChange,
    listRegistryChangeRecords: registry.listRegistryChangeRecords,
    undoRegistryChange: registry.undoRegistryChange,
    getRegistryQuality: quality.getRegistryQuality,
  },
  enterprise: {
    getEnterprise: enterprise.getEnterprise,
  },
  documents: {
    listEnterpriseDocuments: documents.listEnterpriseDocuments,
    addEnterpriseDocument: documents.addEnterpriseDocument,
    downloadEnterpriseDocument: documents.downloadEnterpriseDocument,
    removeEnterpriseDocument: documents.removeEnterpriseDocument,
  },
  imports: {
    downloadRegistryTemplate: imports.downloadRegistryTemplate,
    createRegistryImport: imports.createRegistryImport,
    sendRegistryImportPart: imports.sendRegistryImportPart,
    listRegistryImports: imports.listRegistryImports,
    getRegistryImport: imports.getRegistryImport,
    mapRegistryImport: imports.mapRegistryImport,
    listRegistryImportRemarks: imports.listRegistryImportRemarks,
    listRegistryImportDifferences: imports.listRegistryImportDifferences,
    downloadAnnotatedImport: imports.downloadAnnotatedImport,
    decideRegistryImport: imports.decideRegistryImport,
    commitRegistryImport: imports.commitRegistryImport,
    cancelRegistryImport: imports.cancelRegistryImport,
  },
  ask: {
    findKnownHeads: ask.findKnownHeads,
    getBurden: ask.getBurden,
    listForms: ask.listForms,
    countFormAudience: ask.countFormAudience,
    saveForm: ask.saveForm,
    discardForm: ask.discardForm,
  },
  confirmation: {
    listConfirmationRounds: confirmation.listConfirmationRounds,
    countConfirmationCandidates: confirmation.countConfirmationCandidates,
    openConfirmationRound: confirmation.openConfirmationRound,
    getConfirmationRound: confirmation.getConfirmationRound,
    closeConfirmationRound: confirmation.closeConfirmationRound,
    remindOfConfirmation: confirmation.remindOfConfirmation,
    listConfirmationSheets: confirmation.listConfirmationSheets,
    getConfirmationSheet: confirmation.getConfirmationSheet,
    addConfirmationAct: confirmation.addConfirmationAct,
    listConfirmationPapers: confirmation.listConfirmationPapers,
    listConfirmationObjections: confirmation.listConfirmationObjections,
    downloadConfirmationEvidence: confirmation.downloadConfirmationEvidence,
    downloadConfirmationWorkbook: confirmation.downloadConfirmationWorkbook,
    answerConfirmationWorkbook: confirmation.answerConfirmationWorkbook,
  },
  people: {
    listUnits: people.listUnits,
    changeUnit: people.changeUnit,
    listUsers: people.listUsers,
    addUser: people.addUser,
    changeUser: people.changeUser,
    resetPassword: people.resetPassword,
    setGrants: people.setGrants,
    listAudit: people.listAudit,
    verifyAudit: people.verifyAudit,
    listViews: people.listViews,
    saveView: people.saveView,
    removeView: people.removeView,
  },
} as const

export const contracts = {
  ...contractGroups.session,
  ...contractGroups.reading,
  ...contractGroups.computed,
  ...contractGroups.drafting,
  ...contractGroups.reporting,
  ...contractGroups.sheets,
  ...contractGroups.registry,
  ...contractGroups.enterprise,
  ...contractGroups.documents,
  ...contractGroups.imports,
  ...contractGroups.ask,
  ...contractGroups.confirmation,
  ...contractGroups.people,
} as const

export type Contracts = typeof contracts
export type OperationId = keyof Contracts

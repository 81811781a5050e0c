/** Every operation of the API by its id: the order is the order of the documentation. */
import * as people from './people.ts'
import * as reading from './reading.ts'
import * as reporting from './reporting.ts'
import * as session from './session.ts'

export const contracts = {
  getWelcome: session.getWelcome,
  signIn: session.signIn,
  signInAsDemo: session.signInAsDemo,
  getSession: session.getSession,
  signOut: session.signOut,
  changePassword: session.changePassword,
  findSetup: session.findSetup,
  completeSetup: session.completeSetup,
  getDistrict: reading.getDistrict,
  getCockpit: reading.getCockpit,
  listIndicators: reading.listIndicators,
  getIndicator: reading.getIndicator,
  listObservations: reading.listObservations,
  getPlan: reading.getPlan,
  searchPlan: reading.searchPlan,
  getMap: reading.getMap,
  importMap: reading.importMap,
  listWork: reporting.listWork,
  listSubmissions: reporting.listSubmissions,
  getSubmission: reporting.getSubmission,
  addAct: reporting.addAct,
  reportObservation: reporting.reportObservation,
  listCompleteness: reporting.listCompleteness,
  uploadEvidence: reporting.uploadEvidence,
  downloadEvidence: reporting.downloadEvidence,
  downloadSheet: reporting.downloadSheet,
  importSheet: reporting.importSheet,
  getSheetImport: reporting.getSheetImport,
  commitSheetImport: reporting.commitSheetImport,
  downloadAnnotated: reporting.downloadAnnotated,
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
} as const

export type Contracts = typeof contracts
export type OperationId = keyof Contracts

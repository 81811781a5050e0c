/**
 * Every table and its class: what a distributed server does with it, and what the tests hold its keys to. The tables of registries' rows are made from their
 * definitions and found by `load-tables.ts`.
 *
 * tenant: rows of one district; keys begin with `district`. shared: small, the same for all, a copy on every node. local: of this installation only.
 * The order is that of references, so that rows can be put back in it.
 */
export type TableClass = 'tenant' | 'shared' | 'local'

export const tableClasses = {
  migration: 'local',
  installation_secret: 'local',
  registry_table: 'local',
  district: 'shared',
  org_unit: 'tenant',
  app_user: 'tenant',
  role_grant: 'tenant',
  session: 'tenant',
  api_token: 'tenant',
  setup_link: 'tenant',
  plan_edition: 'tenant',
  plan_draft: 'tenant',
  plan_draft_act: 'tenant',
  plan_text_edition: 'tenant',
  observation: 'tenant',
  submission: 'tenant',
  submission_act: 'tenant',
  evidence: 'tenant',
  enterprise_document: 'tenant',
  document_removal: 'tenant',
  sheet_import: 'tenant',
  registry_change: 'tenant',
  registry_import: 'tenant',
  registry_import_part: 'tenant',
  registry_import_remark: 'tenant',
  sheet_mapping: 'tenant',
  confirmation_round: 'tenant',
  confirmation_sheet: 'tenant',
  confirmation_act: 'tenant',
  confirmation_reminder: 'tenant',
  asked_form: 'tenant',
  map_layer: 'tenant',
  saved_view: 'tenant',
  idempotency: 'tenant',
  audit_head: 'tenant',
  audit_event: 'tenant',
} as const satisfies Record<string, TableClass>

export const tenantTables: readonly string[] = Object.entries(tableClasses).flatMap(([table, tableClass]) =>
  tableClass === 'tenant' ? [table] : [],
)

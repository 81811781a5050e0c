import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registries } from '../content/registries/catalogue.generated.ts'
import { actStatements } from './act-store.ts'
import { auditStatements } from './audit-store.ts'
import { burdenStatements, filledText, partyText } from './burden-store.ts'
import { roundStatements } from './confirmation/round-store.ts'
import { sheetStatements } from './confirmation/sheet-store.ts'
import { districtStatements } from './district-store.ts'
import { evidenceStatements } from './evidence-store.ts'
import { formStatements } from './form-store.ts'
import { grantStatements } from './grant-store.ts'
import { idempotencyStatements } from './idempotency-store.ts'
import { mapStatements } from './map-store.ts'
import { observationStatements } from './observation-store.ts'
import { planDraftActStatements, planDraftStatements } from './plan-draft-store.ts'
import { planStatements } from './plan-store.ts'
import { planTextEditionStatements } from './plan-text-edition-store.ts'
import { changeKeysText } from './registry/change-records.ts'
import { applyStatements, undoStatements } from './registry/change-statements.ts'
import { changeStatements } from './registry/change-store.ts'
import { columnStatements } from './registry/column-store.ts'
import { importRemarkStatements } from './registry/import-remark-store.ts'
import { importStatements } from './registry/import-store.ts'
import { countText, findText, historyText, orderText, rowsText } from './registry/record-statements.ts'
import { registryTables } from './registry/registry-tables.ts'
import { qualityStatements } from './registry/screening/quality-store.ts'
import { sheetMappingStatements } from './registry/sheet-mapping-store.ts'
import { findUnboundTables } from './schema/statement-rules.ts'
import { sessionStatements } from './session-store.ts'
import { setupStatements } from './setup-store.ts'
import { sheetImportStatements } from './sheet-import-store.ts'
import { submissionStatements } from './submission-store.ts'
import { tokenStatements } from './token-store.ts'
import { unitStatements } from './unit-store.ts'
import { userStatements } from './user-store.ts'
import { viewStatements } from './view-store.ts'

const statements = [
  actStatements,
  auditStatements,
  burdenStatements,
  changeStatements,
  columnStatements,
  districtStatements,
  evidenceStatements,
  formStatements,
  grantStatements,
  idempotencyStatements,
  importRemarkStatements,
  importStatements,
  mapStatements,
  observationStatements,
  planDraftActStatements,
  planDraftStatements,
  planStatements,
  planTextEditionStatements,
  qualityStatements,
  roundStatements,
  sessionStatements,
  setupStatements,
  sheetImportStatements,
  sheetMappingStatements,
  sheetStatements,
  submissionStatements,
  tokenStatements,
  unitStatements,
  userStatements,
  viewStatements,
].flatMap((group) => Object.values(group))

/** Those that are made from a registry's definition. */
const made = registries.flatMap((registry) => {
  const tables = registryTables(registry)
  const fields = registry.fields.map(({ key }) => key)
  const list = { fields, filters: [], sort: { field: fields[0] ?? '', isDescending: false }, words: 'x' }
  const groups = [
    applyStatements(tables, { fields, blanks: 'keep' }),
    undoStatements(tables),
    {
      order: orderText(tables, list, { after: undefined, limit: 1 }),
      rows: rowsText(tables, list, [['x']]),
      count: countText(tables, list),
      find: { text: findText(tables) },
      changed: { text: changeKeysText(tables, true) },
      history: { text: historyText(tables) },
      parties: { text: partyText(tables) },
      filled: { text: filledText(tables, tables.columns) },
    },
  ]
  return groups
    .flatMap((group) => Object.entries(group))
    .map(([key, { text }]) => ({ name: `${registry.id}.${key}`, text }))
})

for (const { name, text } of [...statements, ...made]) {
  test(`${name} names the district on every table it touches`, () => {
    assert.deepEqual(findUnboundTables(text), [])
  })
}

test('names of statements are unique and at most 50 characters', () => {
  assert.equal(new Set(statements.map((s) => s.name)).size, statements.length)
  assert.deepEqual(
    statements.filter((s) => s.name.length > 50),
    [],
  )
})

test('no statement uses what a distributed server refuses or reads differently', () => {
  const refused = /\b(set_config|rollup|cube|grouping sets|listen|notify|with recursive|random\(\)|now\(\))/i
  assert.deepEqual(
    [...statements, ...made].filter((s) => refused.test(s.text)).map((s) => s.name),
    [],
  )
})

const unbound: readonly (readonly [string, readonly string[]])[] = [
  ['select id from observation', ['observation']],
  ['select id from observation where district = $2', ['observation']],
  ['select 1 from submission s join org_unit u on u.id = s.unit_id where s.district = $1', ['org_unit']],
  [
    'select 1 from submission s join org_unit u on u.district = s.district where s.district = $1',
    ['org_unit'],
  ],
  [
    'select 1 from app_user u where u.district = $1 and exists (select 1 from role_grant g where g.user_id = u.id)',
    ['role_grant'],
  ],
  ['insert into evidence (id, district) values ($2, $1)', ['evidence']],
  ['insert into evidence (district, id) values ($2, $1)', ['evidence']],
  [
    'insert into evidence (district, id) select district, id from sheet_import where district = $1',
    ['evidence'],
  ],
  ['update session set seen_at = $2', ['session']],
  ['delete from session s where s.user_id = $2', ['session']],
]

for (const [text, tables] of unbound) {
  test(`the check sees that ${tables.join()} is not bound in “${text}”`, () => {
    assert.deepEqual(findUnboundTables(text), tables)
  })
}

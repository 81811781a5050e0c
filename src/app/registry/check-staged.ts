/**
 * Weighs rows in staging against what is stored: new ones need what every record needs, a town brings rows of its own enterprises, and a rule over several fields holds
 * for the record as it will be, also where the file brings only some of them.
 *
 *     const log = await checkStaged(tx, { registry, staged, towns: ['330212110'], enterable })
 *     log.takeFaulty()   // [17]
 */
import type { Bilingual } from '../../domain/bilingual.ts'
import { fieldsOfCondition } from '../../domain/formula/fields-of.ts'
import { RemarkLog } from '../../domain/registry/decode/sheet-remark.ts'
import type { DataOwner, FieldDefinition } from '../../domain/registry/field.ts'
import { findFailingRows } from '../../domain/registry/find-failing-rows.ts'
import { dataOwnerTerms } from '../../domain/registry/record-view.ts'
import { getField, type Registry, type RowCheck } from '../../domain/registry/registry.ts'
import { registryTable } from '../../domain/registry/registry-table.ts'
import { listIncomplete, listOutside, loadMerged } from '../../store/registry/staged-checks.ts'
import type { StagedChange } from '../../store/registry/staging-store.ts'
import type { Tx } from '../../store/tx.ts'

export interface StagedCheck {
  readonly registry: Registry
  readonly staged: StagedChange
  /** Of the sender; undefined where all rows are the sender's. */
  readonly towns: readonly string[] | undefined
  /** Fields that the sender may bring, and may therefore be told of. */
  readonly enterable: readonly string[]
}

export async function checkStaged(tx: Tx, check: StagedCheck): Promise<RemarkLog> {
  const log = new RemarkLog()
  await checkNew(tx, check, log)
  if (check.towns !== undefined) {
    for (const row of await listOutside(tx, check.staged, check.towns))
      log.add({ row, column: null, field: null }, { code: 'row-other-town', facts: {} })
  }
  for (const rule of check.registry.checks) await checkRule(tx, { ...check, rule }, log)
  return log
}

async function checkNew(tx: Tx, { registry, staged }: StagedCheck, log: RemarkLog): Promise<void> {
  const required = registry.fields.filter(({ key, isRequired }) => isRequired && !registry.key.includes(key))
  for (const field of required) {
    const code = opensRecords(field, registry) ? 'row-new-incomplete' : 'row-new-open'
    const owner = ownerOf(field)
    const facts = { label: field.label.zh, labelEn: field.label.en, owner: owner.zh, ownerEn: owner.en }
    for (const row of await listIncomplete(tx, staged, field.key))
      log.add({ row, column: null, field: field.key }, { code, facts })
  }
}

/** Whoever gives records their key gives them what a record cannot be without; the rest may come later from others. */
function opensRecords({ owner }: FieldDefinition, registry: Registry): boolean {
  return registry.key.some((key) => getField(registry, key).owner === owner)
}

function ownerOf({ owner }: { readonly owner: DataOwner }): Bilingual {
  return dataOwnerTerms[owner]
}

async function checkRule(
  tx: Tx,
  { registry, staged, enterable, rule }: StagedCheck & { readonly rule: RowCheck },
  log: RemarkLog,
): Promise<void> {
  const fields = fieldsOfCondition(rule.holds)
  const brought = fields.filter((field) => staged.fields.includes(field) || registry.key.includes(field))
  // Of those that the file brings whole, each batch was checked as it was read.
  if (brought.length === fields.length || !fields.some((field) => staged.fields.includes(field))) return
  const { numbers, rows } = await loadMerged(tx, staged, fields)
  const table = registryTable(
    fields.map((field) => getField(registry, field)),
    rows,
  )
  for (const at of findFailingRows(rule, table)) {
    const values = fields.map((field) => (enterable.includes(field) ? rows[at]?.[field] : '…')).join(' / ')
    const facts = { check: rule.label.zh, checkEn: rule.label.en, values }
    const code = rule.severity === 'error' ? 'row-check-fails' : 'row-check-asks'
    log.add({ row: numbers[at] ?? null, column: null, field: brought[0] ?? null }, { code, facts })
  }
}

/**
 * Rows that come without a file, by hand or from another system: decoded, checked and stored like those of a sheet, all of them or none.
 *
 *     await bringRows(context, { district, registry: 'enterprise-year', kind: 'batch', rows: [{ enterprise: '9133…', year: 2025, taxWanYuan: 120.5 }], … })
 */
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import type { District } from '../../domain/district.ts'
import { renderRemark } from '../../domain/messages/render-message.ts'
import { Refusal } from '../../domain/refusal.ts'
import { checkRows } from '../../domain/registry/check-rows.ts'
import { compileDecoder } from '../../domain/registry/decode/compile-decoder.ts'
import type { DecodedBatch } from '../../domain/registry/decode/decoder.ts'
import type { SheetRemark } from '../../domain/registry/decode/sheet-remark.ts'
import { type BroughtRows, dataOwnerTerms } from '../../domain/registry/record-view.ts'
import { findField, getField, type RecordRow, type Registry } from '../../domain/registry/registry.ts'
import { gridOfRows, mappingOfFields } from '../../domain/registry/rows-as-sheet.ts'
import { enterableFields, enteringUnit, townsOfUnit } from '../../domain/registry/visible-fields.ts'
import type { ChangeKind } from '../../store/registry/change-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import { lockVersions } from '../../store/registry/staged-checks.ts'
import {
  applyStaged,
  clearStaged,
  countStaged,
  type StagedChange,
  stageRows,
} from '../../store/registry/staging-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { checkStaged } from './check-staged.ts'
import { getRegistry } from './get-registry.ts'
import { loadLookups } from './import/reference-lookups.ts'
import { keepChange } from './keep-change.ts'
import { showChange } from './read-record.ts'
import { screenStaged } from './screen/screen-staged.ts'
import { townNames } from './screen/staged-screen.ts'

export interface BringRows {
  readonly district: string
  readonly registry: string
  readonly kind: Extract<ChangeKind, 'edit' | 'batch'>
  readonly rows: readonly RecordRow[]
  /** Of each row, the version that its editor saw; refused where one has changed since. */
  readonly versions?: readonly number[]
  /** In a dated registry the day from which the rows hold; today when it is left out. */
  readonly validFrom?: string | undefined
  readonly blanks: 'keep' | 'clear'
  readonly note?: string | undefined
}

export async function bringRows(context: Context, wish: BringRows): Promise<BroughtRows> {
  const registry = getRegistry(wish.registry)
  const fields = [...new Set(wish.rows.flatMap((row) => Object.keys(row)))]
  const snapshot = await context.installation.snapshots.get(wish.district)
  const enterable = checkFieldsOf(context, snapshot.district, { registry, fields })
  const lookups = await loadLookups(context.installation, wish.district, registry)
  return context.database.withDistrict(wish.district, async (tx) => {
    const decoder = compileDecoder({ mapping: mappingOfFields(registry, fields), registry, lookups })
    const batch = decoder.push(gridOfRows(fields, wish.rows))
    const read = [...batch.remarks, ...checkRows(registry, batch), ...decoder.finish().remarks]
    refuseErrors([...read, ...remarkUnread(wish.rows, batch)])
    const towns = townNames(snapshot.district)
    return storeRows(tx, context, { wish, registry, fields, batch, read, enterable, towns })
  })
}

interface Asked {
  readonly registry: Registry
  readonly fields: readonly string[]
}

/** Fields that the sender may bring; refused where others are among those that were sent. */
function checkFieldsOf(
  context: Context,
  { dataOwners: ownedBy }: District,
  { registry, fields }: Asked,
): readonly string[] {
  const enterable = enterableFields({ registry, grants: context.actor.grants, ownedBy })
  for (const key of fields) {
    const field = findField(registry, key)
    if (field === undefined) throw new Refusal('unknown-field', { registry: registry.label.zh, field: key })
    if (enterable.includes(key)) continue
    const { label, owner } = getField(registry, key)
    const { zh, en } = dataOwnerTerms[owner]
    throw new Refusal('field-not-yours', { field: label.zh, fieldEn: label.en, owner: zh, ownerEn: en })
  }
  return enterable
}

interface Storing extends Asked {
  readonly wish: BringRows
  readonly batch: DecodedBatch
  /** Remarks so far. */
  readonly read: readonly SheetRemark[]
  readonly enterable: readonly string[]
  readonly towns: ReadonlyMap<string, string>
}

async function storeRows(tx: Tx, context: Context, storing: Storing): Promise<BroughtRows> {
  const { wish, registry, fields, batch } = storing
  const tables = registryTables(registry)
  const importId = context.newId()
  const unitId = enteringUnit(context.actor.grants)
  await stageRows(tx, { tables, importId, fields }, once(batch))
  const brought = fields.filter((field) => !registry.key.includes(field))
  const staged = { tables, importId, fields: brought, blanks: wish.blanks }
  if (wish.versions !== undefined) checkVersions(await lockVersions(tx, staged), wish.versions)
  const remarks = await weighRows(tx, storing, { staged, unitId })
  const { rows, added, changed } = await countStaged(tx, staged)
  const unchanged = rows - added - changed
  if (added + changed === 0) {
    await clearStaged(tx, staged)
    return { change: null, unchanged, remarks: remarks.map(showRemark) }
  }
  const change = { id: context.newId(), at: context.now, from: wish.validFrom ?? dayOf(context.now) }
  await applyStaged(tx, staged, change)
  const { kind, note = null } = wish
  const kept = await keepChange(tx, context, {
    id: change.id,
    registry: registry.id,
    kind,
    unitId,
    note,
    added,
    changed,
  })
  await recordAudit(tx, context, {
    action: `registry.${kind}`,
    target: `registry/${registry.id}`,
    detail: { change: change.id, fields: brought, added, changed },
  })
  return { change: showChange({ ...kept, isUndone: false }), unchanged, remarks: remarks.map(showRemark) }
}

interface Weighed {
  readonly staged: StagedChange
  readonly unitId: string | null
}

/** What is wrong is refused; what only looks wrong is told, and stored all the same. */
async function weighRows(
  tx: Tx,
  { registry, read, enterable, towns }: Storing,
  { staged, unitId }: Weighed,
): Promise<readonly SheetRemark[]> {
  const log = await checkStaged(tx, { registry, staged, enterable, towns: townsOfUnit(unitId) })
  const checked = [...read, ...log.take(), ...log.takeRest()]
  refuseErrors(checked)
  const screened = await screenStaged(tx, { registry, staged, enterable, towns })
  return [...checked, ...screened.take(), ...screened.takeRest()]
}

/** What looks like a sum or a note to the reader of sheets is no data here either, and nothing is left out in silence. */
function remarkUnread(rows: readonly RecordRow[], { rowNumbers }: DecodedBatch): readonly SheetRemark[] {
  const read = new Set(rowNumbers)
  return rows.flatMap((row, index) => {
    if (read.has(index + 1)) return []
    const facts = { text: Object.values(row).join(' / ') }
    return [{ code: 'row-no-data', severity: 'error', row: index + 1, column: null, field: null, facts }]
  })
}

function checkVersions(stored: ReadonlyMap<number, number>, seen: readonly number[]): void {
  const changed = seen.flatMap((version, index) => (stored.get(index + 1) === version ? [] : [index + 1]))
  if (changed.length === 0) return
  const remarks = changed.map((row) =>
    diagnostic('row-changed-since', { place: { kind: 'field', path: `rows.${row}` } }),
  )
  throw new Refusal('record-changed', { count: changed.length }, remarks)
}

function refuseErrors(remarks: readonly SheetRemark[]): void {
  const errors = remarks.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Refusal('invalid-input', { count: errors.length }, errors.map(diagnosticOf))
}

/** A row is told by its place among those that were sent, counted from 1. */
function diagnosticOf({ code, severity, row, field, facts }: SheetRemark): Diagnostic {
  const path = [row === null ? 'rows' : `rows.${row}`, ...(field === null ? [] : [field])].join('.')
  return diagnostic(code, { severity, facts, place: { kind: 'field', path } })
}

function showRemark(remark: SheetRemark): BroughtRows['remarks'][number] {
  const { code, severity, row, field } = remark
  return { code, severity, row, field, text: renderRemark(diagnosticOf(remark)) }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}

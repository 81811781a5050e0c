/**
 * Rows that come without a file, by hand or from another system: decoded, checked and stored like those of a sheet, all of them or none.
 *
 *     await bringRows(context, { district, registry: 'enterprise-year', kind: 'batch', rows: [{ enterprise: '9133…', year: 2025, taxWanYuan: 120.5 }], … })
 */
import type { District } from '../../domain/district.ts'
import { renderRemark } from '../../domain/messages/render-message.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { DecodedBatch } from '../../domain/registry/decode/decoder.ts'
import type { FineValues } from '../../domain/registry/decode/fine-values.ts'
import type { SheetRemark } from '../../domain/registry/decode/sheet-remark.ts'
import { type BroughtRows, type ChangeKind, dataOwnerTerms } from '../../domain/registry/record-view.ts'
import { findField, getField, type RecordRow, type Registry } from '../../domain/registry/registry.ts'
import { enterableFields, enteringUnit, townsOfUnit } from '../../domain/registry/visible-fields.ts'
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
import type { Snapshot } from '../snapshot.ts'
import { checkStaged } from './check-staged.ts'
import { decodeRows, refuseErrors, rowDiagnostic } from './decode-rows.ts'
import { getRegistry } from './get-registry.ts'
import { loadLookups, type RegistryLookups } from './import/reference-lookups.ts'
import { keepChange } from './keep-change.ts'
import { showChange } from './read-record.ts'
import type { FirmDirectory } from './screen/firm-directory.ts'
import { screenStaged } from './screen/screen-staged.ts'
import { growthAsked, type StagedScreen, townNames } from './screen/staged-screen.ts'

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
  const snapshot = await context.installation.snapshots.get(wish.district)
  const enterable = checkFieldsOf(context, snapshot.district, wish)
  const unitId = enteringUnit(context.actor.grants)
  const known = await loadLookups(context.installation, wish.district, getRegistry(wish.registry))
  return context.database.withDistrict(wish.district, (tx) =>
    bringRowsWithin(tx, context, { wish, snapshot, known, unitId, enterable }),
  )
}

export interface BringWithin {
  readonly wish: BringRows
  readonly snapshot: Snapshot
  readonly known: RegistryLookups
  /** The unit that brings them; null for the whole district. */
  readonly unitId: string | null
  /** Fields that may be told of when a rule or a look at what is stored has something to say. */
  readonly enterable: readonly string[]
}

/** In a transaction that is open, for someone whose right to bring these fields was decided before. */
export async function bringRowsWithin(
  tx: Tx,
  context: Context,
  { wish, snapshot, known, unitId, enterable }: BringWithin,
): Promise<BroughtRows> {
  const registry = getRegistry(wish.registry)
  const fields = fieldsOf(wish)
  const { batch, remarks, fine } = decodeRows({
    ...{ registry, lookups: known.lookups, fields, rows: wish.rows },
    today: dayOf(context.now),
  })
  const towns = townNames(snapshot.district)
  const targets = growthAsked(snapshot, registry)
  const read = { wish, registry, fields, batch, fine, read: remarks }
  const { firms, sharedPhones } = known
  const storing = { ...read, unitId, enterable, towns, targets, firms, sharedPhones }
  return storeRows(tx, context, storing)
}

function fieldsOf({ rows }: BringRows): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

/** Fields that the sender may bring; refused where others are among those that were sent. */
function checkFieldsOf(
  context: Context,
  { dataOwners: ownedBy }: District,
  wish: BringRows,
): readonly string[] {
  const registry = getRegistry(wish.registry)
  const enterable = enterableFields({ registry, grants: context.actor.grants, ownedBy })
  for (const key of fieldsOf(wish)) {
    const field = findField(registry, key)
    if (field === undefined) throw new Refusal('unknown-field', { registry: registry.label.zh, field: key })
    if (enterable.includes(key)) continue
    const { label, owner } = getField(registry, key)
    const { zh, en } = dataOwnerTerms[owner]
    throw new Refusal('field-not-yours', { field: label.zh, fieldEn: label.en, owner: zh, ownerEn: en })
  }
  return enterable
}

interface Storing {
  readonly wish: BringRows
  readonly registry: Registry
  readonly fields: readonly string[]
  readonly batch: DecodedBatch
  readonly fine: FineValues
  /** Remarks so far. */
  readonly read: readonly SheetRemark[]
  readonly unitId: string | null
  readonly enterable: readonly string[]
  readonly towns: ReadonlyMap<string, string>
  readonly firms: FirmDirectory | undefined
  readonly sharedPhones: StagedScreen['sharedPhones']
  readonly targets: StagedScreen['targets']
}

async function storeRows(tx: Tx, context: Context, storing: Storing): Promise<BroughtRows> {
  const { wish, registry, fields, batch, unitId } = storing
  const tables = registryTables(registry)
  const importId = context.newId()
  await stageRows(tx, { tables, importId, fields }, once(batch))
  const brought = fields.filter((field) => !registry.key.includes(field))
  const staged = { tables, importId, fields: brought, blanks: wish.blanks }
  if (wish.versions !== undefined) checkVersions(await lockVersions(tx, staged), wish.versions, registry)
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
  { registry, read, enterable, towns, firms, sharedPhones, targets, fine }: Storing,
  { staged, unitId }: Weighed,
): Promise<readonly SheetRemark[]> {
  const log = await checkStaged(tx, { registry, staged, enterable, towns: townsOfUnit(unitId) })
  const checked = [...read, ...log.take(), ...log.takeRest()]
  refuseErrors(checked, registry)
  const screen = { registry, staged, enterable, towns, firms, sharedPhones, targets, fine }
  const screened = await screenStaged(tx, screen)
  return [...checked, ...screened.take(), ...screened.takeRest()]
}

function checkVersions(
  stored: ReadonlyMap<number, number>,
  seen: readonly number[],
  registry: Registry,
): void {
  const changed = seen.flatMap((version, index) => (stored.get(index + 1) === version ? [] : [index + 1]))
  if (changed.length === 0) return
  const remarks = changed.map((row) => rowDiagnostic('row-changed-since', row, registry))
  throw new Refusal('record-changed', { count: changed.length }, remarks)
}

/** Row and field stand beside the sentence. */
function showRemark({ code, severity, row, field, facts }: SheetRemark): BroughtRows['remarks'][number] {
  return { code, severity, row, field, text: renderRemark({ code, severity, facts }) }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}

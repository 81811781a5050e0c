/**
 * Opens a registry for a reader: its definition and tables, and what of it this reader may see for this purpose.
 *
 *     const look = await lookAtRegistry(context, { district, registry: 'enterprise-year', purpose: 'plan-monitoring' })
 *     look.fields   // without what the purpose or the reader's roles rule out
 */
import type { District } from '../../domain/district.ts'
import type { Purpose } from '../../domain/purpose.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { RecordFilter } from '../../domain/registry/record-query.ts'
import { findField, type Registry } from '../../domain/registry/registry.ts'
import { type RowScope, type VisibleFields, visibleFields } from '../../domain/registry/visible-fields.ts'
import { isAboutEnterprise } from '../../store/registry/record-statements.ts'
import { type RegistryTables, registryTables } from '../../store/registry/registry-tables.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { getRegistry } from './get-registry.ts'

export interface Look extends VisibleFields {
  readonly registry: Registry
  readonly tables: RegistryTables
  readonly purpose: Purpose
  readonly district: District
}

export interface LookWish {
  readonly district: string
  readonly registry: string
  readonly purpose: Purpose
}

export async function lookAtRegistry(context: Context, wish: LookWish): Promise<Look> {
  const registry = getRegistry(wish.registry)
  const { district } = await context.installation.snapshots.get(wish.district)
  const { purpose } = wish
  const visible = visibleFields({
    registry,
    purpose,
    grants: context.actor.grants,
    ownedBy: district.dataOwners,
  })
  return { ...visible, registry, tables: registryTables(registry), purpose, district }
}

/**
 * False where a part of the key is withheld, as the names of people are for most purposes. Such rows are shown to nobody: without its key nothing can name a row, and with
 * it the row would tell what is withheld.
 */
export function isKeyVisible({ registry, fields }: Look): boolean {
  return registry.key.every((part) => fields.some(({ key }) => key === part))
}

/** Fields of the enterprise that every list about enterprises may show: public ones, which serve every purpose. */
const joined: readonly string[] = ['enterpriseName', 'town', 'industryCode']

/**
 * The asked fields when all of them may be seen. One that the purpose does not permit is refused and the try is recorded: asking, filtering and sorting all tell
 * something of a field.
 */
export async function checkFields(
  context: Context,
  look: Look,
  asked: readonly string[],
): Promise<readonly string[]> {
  const visible = look.fields.map(({ key }) => key)
  for (const field of asked) {
    const isJoined = isAboutEnterprise(look.tables) && joined.includes(field)
    if (visible.includes(field) || isJoined) continue
    if (findField(look.registry, field) === undefined) {
      throw new Refusal('unknown-field', { registry: look.registry.label.zh, field })
    }
    const why = look.withheld.find((withheld) => withheld.field === field)?.why
    if (why === 'purpose') await recordRefusedRead(context, look, field)
    throw new Refusal(why === 'purpose' ? 'purpose-not-permitted' : 'field-withheld', {
      field: findField(look.registry, field)?.label.zh ?? field,
      fieldEn: findField(look.registry, field)?.label.en ?? field,
      purpose: look.purpose,
    })
  }
  return asked
}

async function recordRefusedRead(context: Context, look: Look, field: string): Promise<void> {
  await context.database.withDistrict(look.district.code, (tx) =>
    recordAudit(tx, context, {
      action: 'registry.read-refused',
      target: `registry/${look.registry.id}`,
      detail: { field, purpose: look.purpose },
    }),
  )
}

/** The reader's rows as a filter; none for the whole district. */
export function scopeFilters({ rows, tables }: Look): readonly RecordFilter[] {
  const code = isAboutEnterprise(tables) ? 'enterprise' : 'creditCode'
  return filtersOf(rows, code)
}

function filtersOf(rows: RowScope, code: string): readonly RecordFilter[] {
  switch (rows.kind) {
    case 'all':
      return []
    case 'towns':
      return [{ field: 'town', is: 'one-of', values: [...rows.towns] }]
    case 'enterprises':
      // No code is empty: a reader without an enterprise sees no row.
      return [{ field: code, is: 'one-of', values: rows.codes.length > 0 ? [...rows.codes] : [''] }]
  }
}

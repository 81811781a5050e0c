/**
 * Units of a district: departments, towns, parks, collective names, enterprises.
 *
 *     const page = await listUnits(tx, { kind: 'town', limit: 200 })
 */
import { containing, cursorKey, type Page, type PageRequest, pageOf } from './engine/page.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export type UnitKind = 'department' | 'subdistrict' | 'town' | 'park' | 'collective' | 'enterprise'

export interface UnitRow {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
  readonly aliases: readonly string[]
  /** 9-digit statistical division code of a town. */
  readonly divisionCode: string | null
  readonly scope: string | null
  readonly isActive: boolean
  readonly version: number
}

export type NewUnit = Omit<UnitRow, 'isActive' | 'version'>

export interface UnitChange {
  readonly id: string
  /** The version that the person saw. */
  readonly version: number
  readonly aliases: readonly string[]
  readonly scope: string | null
  readonly isActive: boolean
}

const columns = `id, kind, name, aliases, division_code as "divisionCode", scope, is_active as "isActive", version`

export const unitStatements = defineStatements('unit', {
  insert: `insert into org_unit (district, id, kind, name, aliases, division_code, scope)
    select $1, r.id, r.kind, r.name, r.aliases, r."divisionCode", r.scope
    from jsonb_to_recordset($2::jsonb) as r(id text, kind text, name text, aliases text[], "divisionCode" text, scope text)`,
  page: `select ${columns} from org_unit where district = $1
    and ($2::text is null or kind = $2)
    and ($3::text is null or name ilike $3 or id ilike $3 or array_to_string(aliases, ' ') ilike $3)
    and ($4::text is null or (kind, id) > ($4, $5)) order by kind, id limit $6`,
  all: `select ${columns} from org_unit where district = $1 order by kind, id`,
  find: `select ${columns} from org_unit where district = $1 and id = $2`,
  change: `update org_unit set aliases = $4, scope = $5, is_active = $6, version = version + 1
    where district = $1 and id = $2 and version = $3 returning id`,
})

export async function insertUnits(tx: Tx, units: readonly NewUnit[]): Promise<void> {
  await tx.rows(unitStatements.insert, [tx.district, JSON.stringify(units)])
}

export async function listUnits(
  tx: Tx,
  filter: PageRequest & { readonly kind?: string | undefined; readonly q?: string | undefined },
): Promise<Page<UnitRow>> {
  const rows = await tx.rows<UnitRow>(unitStatements.page, [
    tx.district,
    filter.kind ?? null,
    containing(filter.q),
    ...cursorKey(filter.cursor, 2),
    filter.limit + 1,
  ])
  return pageOf(rows, filter.limit, (row) => [row.kind, row.id])
}

export async function listAllUnits(tx: Tx): Promise<readonly UnitRow[]> {
  return tx.rows<UnitRow>(unitStatements.all, [tx.district])
}

export async function findUnit(tx: Tx, id: string): Promise<UnitRow | undefined> {
  const rows = await tx.rows<UnitRow>(unitStatements.find, [tx.district, id])
  return rows[0]
}

/** False when the version is no longer the one that the person saw (or the unit is gone). */
export async function changeUnit(tx: Tx, change: UnitChange): Promise<boolean> {
  const rows = await tx.rows(unitStatements.change, [
    tx.district,
    change.id,
    change.version,
    change.aliases,
    change.scope,
    change.isActive,
  ])
  return rows.length === 1
}

/**
 * What a reader may see of a registry: which rows, which fields, and for what purpose. The purpose comes first: a field that does not permit it is shown to nobody.
 *
 *     visibleFields({ registry, purpose: 'evaluation', reader, ownedBy })   // without the fields of statistical origin
 */
import type { Grant } from '../access/decide.ts'
import type { Purpose } from '../purpose.ts'
import type { DataOwner, FieldDefinition } from './field.ts'
import type { Registry } from './registry.ts'

/** Rows of the whole district, of some towns, or of single enterprises. */
export type RowScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'towns'; readonly towns: readonly string[] }
  | { readonly kind: 'enterprises'; readonly codes: readonly string[] }

export interface VisibleFields {
  readonly rows: RowScope
  readonly fields: readonly FieldDefinition[]
  readonly withheld: readonly WithheldField[]
}

export interface WithheldField {
  readonly field: string
  /** purpose: not permitted for it. sensitivity: not for this reader. */
  readonly why: 'purpose' | 'sensitivity'
}

export interface Looking {
  readonly registry: Registry
  readonly purpose: Purpose
  readonly grants: readonly Grant[]
  /** Unit of the district that owns the data of each owner. */
  readonly ownedBy: Readonly<Partial<Record<DataOwner, { readonly unit: string }>>>
}

/** The widest of what the reader's roles allow; no row at all for a reader without one of them. */
export function visibleFields(looking: Looking): VisibleFields {
  const { registry, purpose } = looking
  const rows = rowScope(looking.grants)
  const seesAll = seesSecrets(looking.grants)
  const units = new Set(looking.grants.flatMap(({ unit }) => (unit === null ? [] : [unit])))
  const whyNot = (field: FieldDefinition): WithheldField['why'] | undefined => {
    if (!field.purposes.includes(purpose)) return 'purpose'
    const isOpen = field.sensitivity === 'public' || field.sensitivity === 'internal'
    const isOwn = units.has(looking.ownedBy[field.owner]?.unit ?? '')
    return seesAll || isOpen || isOwn ? undefined : 'sensitivity'
  }
  return {
    rows,
    fields: registry.fields.filter((field) => whyNot(field) === undefined),
    withheld: registry.fields.flatMap((field) => {
      const why = whyNot(field)
      return why === undefined ? [] : [{ field: field.key, why }]
    }),
  }
}

/** Those who answer for the district see everything; towns and enterprises see everything of their own rows. */
export function seesSecrets(grants: readonly Grant[]): boolean {
  const isOffice = grants.some(({ role }) => isDistrictOffice(role))
  return isOffice || (rowScope(grants).kind !== 'all' && grants.length > 0)
}

function isDistrictOffice(role: Grant['role']): boolean {
  return role === 'plan-office' || role === 'leader' || role === 'supervisor'
}

/** Units of towns are named by the division code. */
const townUnits = 'town-'

export function rowScope(grants: readonly Grant[]): RowScope {
  const isWide = grants.some(
    ({ role }) => isDistrictOffice(role) || role === 'liaison' || role === 'approver',
  )
  if (isWide) return { kind: 'all' }
  const unitsOf = (role: Grant['role'], prefix: string) =>
    grants.flatMap((grant) =>
      grant.role === role && grant.unit?.startsWith(prefix) === true ? [grant.unit.slice(prefix.length)] : [],
    )
  const towns = unitsOf('town-officer', townUnits)
  if (towns.length > 0) return { kind: 'towns', towns }
  return { kind: 'enterprises', codes: unitsOf('enterprise', 'enterprise-') }
}

/** Fields that a unit brings: those it owns, beside the key that says which row is meant. */
export function enterableFields(
  looking: Pick<Looking, 'registry' | 'grants' | 'ownedBy'>,
): readonly string[] {
  const { registry, grants, ownedBy } = looking
  if (grants.some(({ role }) => role === 'plan-office')) return registry.fields.map(({ key }) => key)
  const entering = grants.filter(({ role }) => role === 'liaison' || role === 'town-officer')
  const isOwner = ({ owner }: FieldDefinition) =>
    entering.some(({ role, unit }) =>
      owner === 'town' ? role === 'town-officer' : unit !== null && ownedBy[owner]?.unit === unit,
    )
  const own = registry.fields.filter(isOwner).map(({ key }) => key)
  return own.length === 0 ? [] : [...new Set([...registry.key, ...own])]
}

/** The unit that a person brings rows for; null for those who enter for the whole district. */
export function enteringUnit(grants: readonly Grant[]): string | null {
  if (grants.some(({ role }) => role === 'plan-office')) return null
  const entering = grants.find(
    ({ role, unit }) => unit !== null && (role === 'liaison' || role === 'town-officer'),
  )
  return entering?.unit ?? null
}

/** Towns whose enterprises alone a unit brings rows about; undefined for those that bring rows about all. */
export function townsOfUnit(unit: string | null): readonly string[] | undefined {
  return unit?.startsWith(townUnits) === true ? [unit.slice(townUnits.length)] : undefined
}

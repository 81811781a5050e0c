/**
 * Who has to do with a confirmation sheet: the enterprise and its town answer it, the unit that owns a field decides on the objections to it.
 *
 *     decidingUnit(field, dataOwners)   // 'taxation'; null where the district has no such unit: the plan office decides then
 */
import { mayAct, type Subject } from '../access/decide.ts'
import type { District } from '../district.ts'
import type { FieldDefinition } from '../registry/field.ts'
import type { AnswerWay } from './confirmation-act.ts'

export interface SheetPlace {
  /** Credit code. */
  readonly enterprise: string
  /** Division code; that of the day on which the round was opened. */
  readonly town: string | null
}

export function enterpriseUnit({ enterprise }: Pick<SheetPlace, 'enterprise'>): string {
  return `enterprise-${enterprise}`
}

export function townUnit({ town }: Pick<SheetPlace, 'town'>): string | undefined {
  return town === null ? undefined : `town-${town}`
}

/** How a person's answer comes; undefined for someone who may not answer this sheet. */
export function answerWayOf(subject: Subject, place: SheetPlace): Exclude<AnswerWay, 'workbook'> | undefined {
  const may = (unit: string | undefined) =>
    unit !== undefined && mayAct(subject, { resource: 'confirmation', action: 'enter' }, { unit })
  if (may(enterpriseUnit(place))) return 'enterprise'
  return may(townUnit(place)) ? 'paper' : undefined
}

export function decidingUnit(
  { owner }: Pick<FieldDefinition, 'owner'>,
  dataOwners: District['dataOwners'],
): string | null {
  return dataOwners[owner]?.unit ?? null
}

export function mayDecide(subject: Subject, unit: string | null): boolean {
  return unit === null
    ? mayAct(subject, { resource: 'confirmation', action: 'manage' }, {})
    : mayAct(subject, { resource: 'confirmation', action: 'approve' }, { unit })
}

/** Whose sheets a reader sees: all, those of some towns or enterprises, those with an objection that some units decide. */
export interface SheetReach {
  readonly isAll: boolean
  readonly towns: readonly string[]
  readonly enterprises: readonly string[]
  readonly units: readonly string[]
}

export function sheetReach(subject: Subject): SheetReach {
  const reading = { resource: 'confirmation', action: 'read' } as const
  const reached = subject.grants.flatMap((grant) =>
    grant.unit !== null && mayAct({ grants: [grant] }, reading, { unit: grant.unit }) ? [grant] : [],
  )
  const unitsOf = (prefix: string) =>
    reached.flatMap(({ unit }) => (unit?.startsWith(prefix) === true ? [unit.slice(prefix.length)] : []))
  return {
    isAll: mayAct(subject, reading, {}),
    towns: unitsOf('town-'),
    enterprises: unitsOf('enterprise-'),
    units: reached.flatMap(({ unit }) => unit ?? []),
  }
}

export function isReached(
  reach: SheetReach,
  { enterprise, town, units }: SheetPlace & { readonly units: readonly string[] },
): boolean {
  return (
    reach.isAll ||
    (town !== null && reach.towns.includes(town)) ||
    reach.enterprises.includes(enterprise) ||
    units.some((unit) => reach.units.includes(unit))
  )
}

/**
 * Who keeps the documents of an enterprise: itself, its town, the units that own a field of its record, and the plan office. Nobody else sees them.
 *
 *     mayKeep(subject, 'read', documentKeepers({ enterprise, town: '330212110' }, { registry, ownedBy }))
 */
import { mayAct, type Subject } from '../../access/decide.ts'
import type { Looking } from '../visible-fields.ts'

export interface DocumentPlace {
  /** Credit code. */
  readonly enterprise: string
  /** Division code of the town where it is now. */
  readonly town: string | null
}

/** Units that keep them beside the plan office. */
export function documentKeepers(
  { enterprise, town }: DocumentPlace,
  { registry, ownedBy }: Pick<Looking, 'registry' | 'ownedBy'>,
): readonly string[] {
  const owners = registry.fields.flatMap(({ owner }) => ownedBy[owner]?.unit ?? [])
  const places = [`enterprise-${enterprise}`, ...(town === null ? [] : [`town-${town}`])]
  return [...new Set([...places, ...owners])]
}

export function mayKeep(subject: Subject, action: 'read' | 'enter', keepers: readonly string[]): boolean {
  const wish = { resource: 'document', action } as const
  return mayAct(subject, wish, {}) || keepers.some((unit) => mayAct(subject, wish, { unit }))
}

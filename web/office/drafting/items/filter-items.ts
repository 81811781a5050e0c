/**
 * Which items the filters of the address leave.
 *
 *     filterItems(items, { kind: 'target', only: 'no-year' }, inSection)
 */
import { type Item, kindOf, stands } from '../draft.ts'
import { viewItem } from './item-view.ts'

export const stateFilters = ['open', 'settled', 'gone'] as const
export type StateFilter = (typeof stateFilters)[number]

export const lackFilters = ['doubtful', 'no-owner', 'no-year'] as const
export type LackFilter = (typeof lackFilters)[number]

type Filters = Readonly<Record<string, string | undefined>>

/** `isInside` tells whether a section's id is the chosen one or stands under it. */
export function filterItems(
  items: readonly Item[],
  { kind, only, state, q }: Filters,
  isInside: (section: string | null) => boolean,
): readonly Item[] {
  const words = (q ?? '').split(/\s+/).filter((word) => word !== '')
  return items.filter(
    (item) =>
      isInState(item, state) &&
      (kind === undefined || kindOf(item) === kind) &&
      (only === undefined || hasLack(item, only)) &&
      isInside(item.section) &&
      words.every((word) => textOf(item).includes(word)),
  )
}

/** Without a wish: all that stand. */
export function isInState(item: Item, state: string | undefined): boolean {
  if (state === 'open') return item.state === 'open'
  if (state === 'settled') return item.state !== 'open' && stands(item)
  if (state === 'gone') return !stands(item)
  return stands(item)
}

export function hasLack(item: Item, lack: string): boolean {
  if (lack === 'doubtful') return item.isDoubtful
  const { lacksOwner, lacksYear } = viewItem(item)
  if (lack === 'no-owner') return lacksOwner
  return lack === 'no-year' ? lacksYear : true
}

function textOf(item: Item): string {
  const { subject, figure, unit, year, lead, support } = viewItem(item)
  return [item.id, subject, figure, unit, year, ...lead, ...support, item.quote].join(' ')
}

/** Every id of a section and of what stands under it. */
export function sectionsUnder(
  outline: readonly { readonly id: string; readonly parent: string | null }[],
  root: string,
): ReadonlySet<string> {
  const inside = new Set([root])
  for (const { id, parent } of outline) if (parent !== null && inside.has(parent)) inside.add(id)
  return inside
}

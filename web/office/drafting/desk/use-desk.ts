/**
 * What the clerk is doing at the desk: which item or finding is chosen, which form is open, what is marked, and the steps between them.
 *
 *     const desk = useDesk(review)
 *     desk.accept()   // accepts the chosen item and goes on to the next open one
 */

import { useCallback, useMemo, useState } from 'react'
import type { OutlineNode } from '../../../../src/domain/plan/compiled-plan.ts'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import type { Selected } from '../document/read-selection.ts'
import type { ReaderPlace } from '../document/reader.tsx'
import type { Finding, Item } from '../draft.ts'
import { filterFindings } from '../findings/filter-findings.ts'
import { filterItems, sectionsUnder } from '../items/filter-items.ts'
import type { Choice } from '../items/item-list.tsx'
import type { Review } from '../review/use-review.ts'

/** The form that is open at the chosen item. */
export type DeskForm = 'correct' | 'remove' | 'split' | 'merge' | undefined

export type Desk = ReturnType<typeof useDesk>

export function useDesk(review: Review) {
  const [search, changeSearch] = useListSearch()
  const shown = useShown(review, search)
  const open = useOpenForm()
  const pointing = usePointing(review, shown.items, search.at)
  const choice = useShownChoice(pointing, shown.items)
  const goTo = (item: Item | undefined) => {
    if (item === undefined) return
    open.setForm(undefined)
    pointing.pointAt(item)
  }
  const [seenAt, setSeenAt] = useState(search.at)
  if (search.at !== seenAt) {
    // A link of this page names another one.
    setSeenAt(search.at)
    goTo(find(review.items, search.at))
    pointing.goToFinding(find(review.findings, search.at))
  }
  const pane: 'items' | 'findings' = search.pane === 'findings' ? 'findings' : 'items'
  const chosen = find(review.items, choice?.id)
  return { ...shown, ...open, ...pointing, choice, chosen, search, changeSearch, pane, goTo } as const
}

/** Where the chosen item has left the list (split, merged, taken back, filtered away), the next one in the text stands for it. */
function useShownChoice(
  { choice, place }: { readonly choice: Choice | undefined; readonly place: ReaderPlace | undefined },
  items: readonly Item[],
): Choice | undefined {
  return useMemo(() => {
    if (choice === undefined || items.some(({ id }) => id === choice.id)) return choice
    const from = place?.range.start ?? 0
    const next = items.find(({ range }) => range.start >= from) ?? items.at(-1)
    return next && { id: next.id, jump: choice.jump }
  }, [choice, place, items])
}

/** The open form, what is marked for merging, what is selected in the document. */
function useOpenForm() {
  const [form, setForm] = useState<DeskForm>()
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set())
  const [selected, setSelected] = useState<Selected>()
  const [isAdding, setAdding] = useState(false)
  return { form, setForm, marked, setMarked, selected, setSelected, isAdding, setAdding } as const
}

/** The chosen item, the chosen finding, and the place in the document that is in view. */
function usePointing(review: Review, items: readonly Item[], at: string | undefined) {
  const [choice, setChoice] = useState<Choice | undefined>(() => firstChoice(items, at))
  const [findingChoice, setFindingChoice] = useState<Choice & { readonly place: number }>()
  const [place, setPlace] = useState<ReaderPlace | undefined>(() => placeOf(find(review.items, choice?.id)))
  const jumpTo = useCallback(
    ({ id, range }: Pick<OutlineNode, 'id' | 'range'>) =>
      setPlace((old) => ({ subject: id, range, jump: (old?.jump ?? 0) + 1 })),
    [],
  )
  return {
    choice,
    findingChoice,
    place,
    chosenFinding: find(review.findings, findingChoice?.id),
    pointAt: (item: Item) => {
      setChoice((old) => ({ id: item.id, jump: (old?.jump ?? 0) + 1 }))
      setPlace((old) => placeOf(item, old))
    },
    goToFinding: (finding: Finding | undefined, index = 0) => {
      if (finding === undefined) return
      setFindingChoice((old) => ({ id: finding.id, jump: (old?.jump ?? 0) + 1, place: index }))
      setPlace((old) => placeOfFinding(finding, index, old) ?? old)
    },
    jumpTo,
  } as const
}

/** The items and findings that the filters leave. */
function useShown(review: Review, search: Readonly<Record<string, string | undefined>>) {
  const { items, findings, draft } = review
  const { outline } = draft.compiled
  const shownItems = useMemo(() => {
    const inside = search.section === undefined ? undefined : sectionsUnder(outline, search.section)
    return filterItems(items, search, (section) => inside === undefined || inside.has(section ?? ''))
  }, [items, search, outline])
  const shownFindings = useMemo(() => filterFindings(findings, search), [findings, search])
  return { items: shownItems, findings: shownFindings }
}

function find<Thing extends { readonly id: string }>(things: readonly Thing[], id: string | undefined) {
  return id === undefined ? undefined : things.find((thing) => thing.id === id)
}

/** The one that the address names, else the first open one. */
function firstChoice(items: readonly Item[], at: string | undefined): Choice | undefined {
  const item = find(items, at) ?? items.find(({ state }) => state === 'open') ?? items[0]
  return item === undefined ? undefined : { id: item.id, jump: 0 }
}

function placeOf(item: Item | undefined, old?: ReaderPlace): ReaderPlace | undefined {
  return item && { subject: item.id, range: item.range, jump: (old?.jump ?? 0) + 1 }
}

function placeOfFinding(finding: Finding, index: number, old?: ReaderPlace): ReaderPlace | undefined {
  const places = finding.place === null ? finding.related : [finding.place, ...finding.related]
  const range = places[index]?.range
  return range && { subject: finding.id, range, jump: (old?.jump ?? 0) + 1 }
}

/** The next in a list from the one with this id; round the end when `isWanted` has not been met before. */
export function nextOf<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string | undefined,
  isWanted: (thing: Thing) => boolean,
): Thing | undefined {
  const at = things.findIndex((thing) => thing.id === id)
  return things.slice(at + 1).find(isWanted) ?? things.slice(0, Math.max(at, 0)).find(isWanted)
}

/** One step up or down; the ends hold. */
export function stepOf<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string | undefined,
  step: 1 | -1,
): Thing | undefined {
  const at = things.findIndex((thing) => thing.id === id)
  if (at === -1) return things[0]
  return things[Math.min(Math.max(at + step, 0), things.length - 1)]
}

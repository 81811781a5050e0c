/**
 * The acts of the desk: each is shown at once, sent in its turn, and goes on to what comes next.
 *
 *     const acts = useDeskActs(review, desk)
 *     acts.accept()
 */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Decision, type Finding, type Item, type ReviewChanges, stands } from '../draft.ts'
import type { Review } from '../review/use-review.ts'
import { type Desk, nextOf, stepOf } from './use-desk.ts'

export type DeskActs = ReturnType<typeof useDeskActs>

export function useDeskActs(review: Review, desk: Desk) {
  const isClosed = review.draft.draft.state !== 'open'
  const goOn = useGoOn(desk)
  const move = useMove(desk)
  const open = isClosed || desk.chosen === undefined || !stands(desk.chosen) ? undefined : desk.chosen
  return {
    ...move,
    isClosed,
    accept: () => {
      if (desk.pane === 'findings') return
      if (open?.state === 'open') review.act({ kind: 'accept', items: [open.id] })
      goOn()
    },
    acceptAll: (items: readonly Item[]) => review.act({ kind: 'accept', items: items.map(({ id }) => id) }),
    correct: (item: Item, changes: ReviewChanges) => {
      desk.setForm(undefined)
      const isSame = Object.keys(changes).length === 0
      if (!isSame) review.act({ kind: 'correct', item: item.id, changes })
      else if (item.state === 'open') review.act({ kind: 'accept', items: [item.id] })
      goOn()
    },
    remove: (item: Item, reason: string) => {
      review.act({ kind: 'remove', item: item.id, reason })
      goOn()
    },
    split: (item: Item, parts: readonly ReviewChanges[]) => {
      desk.setForm(undefined)
      review.act({ kind: 'split', item: item.id, parts: parts.map((changes) => ({ changes })) })
    },
    merge: (items: readonly Item[], changes: ReviewChanges) => {
      desk.setForm(undefined)
      desk.setMarked(new Set())
      review.act({ kind: 'merge', items: items.map(({ id }) => id), changes })
    },
    add: review.act,
    undo: () => {
      const mayUndo = review.waiting.length > 0 || review.draft.undoable !== null
      if (mayUndo && !isClosed) review.act({ kind: 'undo-last' })
    },
    decide: (finding: Finding, decision: Decision, note: string) => {
      if (isClosed) return
      review.act({ kind: 'decide', finding: finding.id, decision, note })
      desk.goToFinding(nextOf(desk.findings, finding.id, isUndecided))
    },
    openForm: (form: 'correct' | 'remove' | 'split') => {
      if (open !== undefined && desk.pane === 'items') desk.setForm(form)
    },
    toggleMark: () => {
      if (open !== undefined && desk.pane === 'items') desk.setMarked(toggled(desk.marked, open.id))
    },
  }
}

/** Up and down in the list that is shown, and from finding to finding. */
function useMove(desk: Desk) {
  const move = (step: 1 | -1) => {
    if (desk.pane === 'items') desk.goTo(stepOf(desk.items, desk.choice?.id, step))
    else desk.goToFinding(stepOf(desk.findings, desk.findingChoice?.id, step))
  }
  return {
    next: () => move(1),
    previous: () => move(-1),
    nextFinding: () => {
      const finding = nextOf(desk.findings, desk.findingChoice?.id, isUndecided) ?? desk.chosenFinding
      if (desk.pane !== 'findings') desk.changeSearch({ pane: 'findings' })
      desk.goToFinding(finding)
    },
    otherPlace: () => {
      const { chosenFinding, findingChoice } = desk
      if (chosenFinding === undefined || desk.pane !== 'findings') return
      const count = chosenFinding.related.length + (chosenFinding.place === null ? 0 : 1)
      if (count > 0) desk.goToFinding(chosenFinding, ((findingChoice?.place ?? 0) + 1) % count)
    },
  }
}

/** To the next open item of the list; says so when there is none. */
function useGoOn(desk: Desk): () => void {
  const { t } = useTranslation('drafting')
  const { message } = App.useApp()
  return () => {
    desk.setForm(undefined)
    const next = nextOf(desk.items, desk.choice?.id, ({ state }) => state === 'open')
    if (next === undefined) message.success({ key: 'desk', content: t('allSettled') })
    else desk.goTo(next)
  }
}

function isUndecided({ decision }: Finding): boolean {
  return decision === null
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

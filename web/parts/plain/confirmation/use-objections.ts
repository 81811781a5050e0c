/**
 * What a person objects to on a confirmation sheet before it is sent: kept in this tab, so that a lost line or an ended session loses nothing.
 *
 *     const objections = useObjections(sheet.id)
 *     objections.change('landMu', { held: '8.5' })
 *     objections.findFault()   // { field: 'landMu', part: 'reason' }
 */
import { useRef, useState } from 'react'
import type { SheetField } from '../../../../src/domain/confirmation/confirmation-view.ts'

export interface ObjectionDraft {
  readonly held: string
  readonly reason: string
  readonly evidence: readonly { readonly id: string; readonly name: string; readonly sizeBytes: number }[]
}

export interface ObjectionFault {
  readonly field: string
  readonly part: 'held' | 'reason'
}

type Drafts = Readonly<Record<string, ObjectionDraft>>

const blank: ObjectionDraft = { held: '', reason: '', evidence: [] }

export function useObjections(sheet: string) {
  const key = `guatu.objections.${sheet}`
  const [drafts, setDrafts] = useState(() => readDrafts(key))
  // Two files may arrive before the page is drawn again: each change starts from the one before it, not from what is shown.
  const newest = useRef(drafts)
  const store = (next: Drafts) => {
    newest.current = next
    sessionStorage.setItem(key, JSON.stringify(next))
    setDrafts(next)
  }
  return {
    drafts,
    change: (field: string, patch: Partial<ObjectionDraft>) =>
      store({ ...newest.current, [field]: { ...blank, ...newest.current[field], ...patch } }),
    drop: (field: string) =>
      store(Object.fromEntries(Object.entries(newest.current).filter(([other]) => other !== field))),
    clear: () => {
      newest.current = {}
      sessionStorage.removeItem(key)
      setDrafts({})
    },
    findFault: () => findFault(drafts),
  }
}

function readDrafts(key: string): Drafts {
  const text = sessionStorage.getItem(key)
  const kept: unknown = text === null ? undefined : JSON.parse(text)
  return typeof kept === 'object' && kept !== null ? (kept as Drafts) : {}
}

function findFault(drafts: Drafts): ObjectionFault | undefined {
  for (const [field, { held, reason }] of Object.entries(drafts)) {
    if (held.trim() === '') return { field, part: 'held' }
    if (reason.trim() === '') return { field, part: 'reason' }
  }
  return undefined
}

/** As they are sent. A number goes as it was typed: the server reads `1,200` and says what it cannot read. */
export function raisedObjections(drafts: Drafts, fields: readonly SheetField[]) {
  return fields.flatMap(({ field, choices }) => {
    const draft = drafts[field.key]
    if (draft === undefined) return []
    const chosen = choices.find(({ value }) => String(value) === draft.held)
    const held = chosen === undefined ? draft.held.trim() : chosen.value
    const evidence = draft.evidence.map(({ id }) => id)
    return [{ field: field.key, held, reason: draft.reason.trim(), evidence }]
  })
}

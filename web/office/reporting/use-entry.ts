/**
 * Entering a value: what is typed (kept as a draft), what is wrong with it, the question about a slip of units, sending, and the case that someone acted meanwhile.
 */

import { useState } from 'react'
import { convert, type UnitId } from '../../../src/base/quantity.ts'
import { isProblem } from '../../api/api-problem.ts'
import { useSend } from '../../api/use-send.ts'
import { useDraft } from '../../parts/antd/form/use-draft.ts'
import { findSlip, readValue, type Slip } from './read-value.ts'
import type { EvidenceFile, OpenStep, SubmissionDetail } from './submission.ts'

export interface EntryInput {
  readonly value: string
  readonly unit: UnitId
  readonly note: string
  readonly evidence: readonly EvidenceFile[]
}

/** What stands in the way of sending. */
export type EntryObstacle =
  | { readonly kind: 'no-value' }
  | { readonly kind: 'no-note' }
  | { readonly kind: 'no-evidence' }
  | { readonly kind: 'unreadable'; readonly text: { readonly zh: string; readonly en: string } }
  | { readonly kind: 'slip'; readonly slip: Slip }
  /** The server suspects a slip that we did not see. */
  | { readonly kind: 'confirm' }
  | { readonly kind: 'stale' }

interface EntryOptions {
  readonly detail: SubmissionDetail
  readonly step: OpenStep
  readonly onReload: () => void
  readonly onDone: () => void
}

export function useEntry({ detail, step, onReload, onDone }: EntryOptions) {
  const [obstacle, setObstacle] = useState<EntryObstacle>()
  const draft = useDraft<EntryInput>(`submission/${detail.id}/${step.id}`, {
    value: '',
    unit: detail.unit,
    note: '',
    evidence: [],
  })
  const act = useSend('addAct', {
    onDone: () => {
      draft.drop()
      onDone()
    },
  })
  const send = (input: EntryInput, entered: { value: number; unit: UnitId }, isConfirmed: boolean) => {
    const note = input.note.trim()
    const evidence = input.evidence.map(({ id }) => id)
    const body = { step: stepNow(detail, step), version: detail.version, ...entered, evidence, isConfirmed }
    act.mutate(
      { params: { id: detail.id }, body: note === '' ? body : { ...body, note } },
      { onError: (error) => setObstacle(obstacleOf(error, onReload)) },
    )
  }
  /** Sends, unless something stands in the way. */
  const submit = (input: EntryInput, isConfirmed = false) => {
    const read = readValue(input.value, input.unit)
    const found = findObstacle({ input, read, detail, step, isConfirmed })
    setObstacle(found)
    if (found === undefined && read.kind === 'value') {
      send(input, { value: read.value, unit: read.unit }, isConfirmed)
    }
  }
  return {
    draft,
    obstacle,
    /** Lets go of what was typed. */
    leave: () => {
      setObstacle(undefined)
      draft.drop()
      onDone()
    },
    submit,
    error: obstacle === undefined ? act.error : null,
    isSending: act.isPending,
  }
}

/** After somebody else entered, a value comes in as a revision. */
function stepNow({ openSteps }: SubmissionDetail, step: OpenStep): string {
  const isOpen = openSteps.some(({ id }) => id === step.id)
  return isOpen ? step.id : (openSteps.find(({ needs }) => needs.includes('value'))?.id ?? step.id)
}

interface ObstacleInput {
  readonly input: EntryInput
  readonly read: ReturnType<typeof readValue>
  readonly detail: SubmissionDetail
  readonly step: OpenStep
  readonly isConfirmed: boolean
}

function findObstacle({ input, read, detail, step, isConfirmed }: ObstacleInput): EntryObstacle | undefined {
  if (read.kind === 'empty') return { kind: 'no-value' }
  if (read.kind === 'fault') return { kind: 'unreadable', text: read.text }
  const hasNote = input.note.trim() !== ''
  if (!hasNote && (isConfirmed || step.needs.includes('note'))) return { kind: 'no-note' }
  if (input.evidence.length === 0 && step.needs.includes('evidence')) return { kind: 'no-evidence' }
  if (isConfirmed) return undefined
  const { previous, due } = detail.context
  const references = [due, previous?.value ?? null].flatMap((value) => {
    const converted = value === null ? undefined : convert(value, detail.unit, read.unit)
    return converted === undefined ? [] : [converted]
  })
  const slip = findSlip(read, references)
  return slip === undefined ? undefined : { kind: 'slip', slip }
}

function obstacleOf(error: unknown, onReload: () => void): EntryObstacle | undefined {
  if (isProblem(error, 'stale-version')) {
    onReload()
    return { kind: 'stale' }
  }
  const isSlip =
    isProblem(error, 'unit-slip-suspected') ||
    (isProblem(error) && error.problem.errors.some(({ code }) => code === 'unit-slip-suspected'))
  return isSlip ? { kind: 'confirm' } : undefined
}

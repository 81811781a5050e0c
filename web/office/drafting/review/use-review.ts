/**
 * A draft under review: what the server has, with the acts that are still under way, and the way to act.
 *
 *     const review = useReview(id)
 *     review.act({ kind: 'accept', items: ['target-12'] })   // shown at once, sent in its turn
 */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { problemOf } from '../../../api/api-problem.ts'
import { useApi } from '../../../api/api-provider.tsx'
import { newKey } from '../../../api/new-key.ts'
import { useReply } from '../../../api/use-reply.ts'
import { useSession } from '../../../api/use-session.ts'
import type { ActReply, DraftReply, Finding, Item, ReviewAct } from '../draft.ts'
import { type ActQueue, createActQueue, type QueueState } from './act-queue.ts'
import { foresee, patchDraft } from './apply-acts.ts'

/** Undo means the last act when its turn comes: which one that is, only the reply before it says. */
export type WishedAct = Exclude<ReviewAct, { kind: 'undo' }> | { readonly kind: 'undo-last' }

/** What became of acts, to be told to the person. */
export type ReviewNews =
  | { readonly kind: 'done'; readonly act: WishedAct; readonly reply: ActReply }
  | { readonly kind: 'stale'; readonly dropped: readonly WishedAct[]; readonly by: string | null }
  | { readonly kind: 'refused'; readonly act: WishedAct; readonly error: unknown }

export interface Review {
  readonly draft: DraftReply
  readonly items: readonly Item[]
  readonly findings: readonly Finding[]
  readonly waiting: QueueState<WishedAct>['waiting']
  readonly halted: unknown
  readonly act: (act: WishedAct) => void
  readonly retry: () => void
}

const idle: QueueState<WishedAct> = { waiting: [], halted: null }

export function useReview(id: string, onNews: (news: ReviewNews) => void) {
  const reply = useReply('getPlanDraft', { params: { id } })
  const { session } = useSession()
  const [state, setState] = useState(idle)
  const queue = useQueue(id, setState, onNews)
  const version = reply.data?.draft.version
  useEffect(() => {
    if (version !== undefined) queue.setVersion(version)
  }, [queue, version])
  const draft = reply.data
  const who = session?.user.name ?? ''
  const shown = useMemo(
    () => draft && foresee(draft.review, state.waiting.map(({ act }) => act).filter(isSent), who),
    [draft, state.waiting, who],
  )
  const review: Review | undefined =
    draft === undefined || shown === undefined
      ? undefined
      : { draft, ...shown, ...state, act: queue.add, retry: queue.retry }
  return { review, error: reply.error, refetch: () => reply.refetch() }
}

function isSent(act: WishedAct): act is Exclude<WishedAct, { kind: 'undo-last' }> {
  return act.kind !== 'undo-last'
}

/** One queue for as long as the page stands. */
function useQueue(
  id: string,
  onChange: (state: QueueState<WishedAct>) => void,
  onNews: (news: ReviewNews) => void,
): ActQueue<WishedAct> {
  const api = useApi()
  const client = useQueryClient()
  const tell = useEffectEvent(onNews)
  const input = { params: { id } }
  const queryKey = ['getPlanDraft', input]
  const readDraft = () => client.getQueryData<DraftReply>(queryKey)
  const reload = async () => {
    await client.invalidateQueries({ queryKey })
    return readDraft()
  }
  const [queue] = useState(() =>
    createActQueue<WishedAct, ActReply>({
      newKey,
      onChange,
      send: async ({ key, act }, expectedVersion) => {
        const body = { expectedVersion, key, act: named(act, readDraft()) }
        const reply = await api.call('addPlanDraftAct', { ...input, body }, { idempotencyKey: key })
        client.setQueryData<DraftReply>(queryKey, (old) => old && patchDraft(old, reply))
        await cacheTold()
        return reply
      },
      onDone: (reply, act) => {
        client.invalidateQueries({ queryKey: ['listPlanDrafts'], refetchType: 'none' })
        tell({ kind: 'done', act, reply })
      },
      onStale: (error, dropped) => {
        void reload().then((fresh) => {
          const { who } = problemOf(error).facts
          const by = typeof who === 'string' ? who : (fresh?.draft.updatedBy ?? null)
          tell({ kind: 'stale', dropped, by })
        })
      },
      onRefused: (error, act) => {
        void reload()
        tell({ kind: 'refused', act, error })
      },
    }),
  )
  return queue
}

/** The cache tells its readers in a task of its own: until then the act must stay foreseen, or the row would flicker. */
function cacheTold(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function named(act: WishedAct, draft: DraftReply | undefined): ReviewAct {
  if (act.kind !== 'undo-last') return act
  return { kind: 'undo', act: draft?.undoable ?? 1 }
}

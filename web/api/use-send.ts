/**
 * Sends a write: one idempotency key per intent, and afterwards the replies that it touches are asked for again.
 *
 *     const addAct = useSend('addAct', { touches: ['getSubmission', 'listWork'] })
 *     addAct.mutate({ params: { id }, body })
 */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from './api-problem.ts'
import { useApi } from './api-provider.tsx'
import { createIntent } from './intent-key.ts'
import { newKey } from './new-key.ts'
import type { CallInput, OperationId, ReplyOf } from './operation-types.ts'

interface SendOptions<Id extends OperationId> {
  /** Operations whose replies may be different now; all of them unless said. */
  readonly touches?: readonly OperationId[]
  readonly onDone?: (reply: ReplyOf<Id>) => void
}

export function useSend<Id extends OperationId>(id: Id, options: SendOptions<Id> = {}) {
  const api = useApi()
  const client = useQueryClient()
  const [intent] = useState(() => createIntent(newKey))
  return useMutation<ReplyOf<Id>, Error, CallInput<Id>>({
    mutationFn: (input) => api.call(id, input, { idempotencyKey: intent.keyFor(input) }),
    onSuccess: (reply) => {
      intent.settle()
      const { touches } = options
      client.invalidateQueries({
        predicate: ({ queryKey: [first] }) =>
          first !== 'session' && (touches === undefined || touches.some((touched) => touched === first)),
      })
      options.onDone?.(reply)
    },
    onError: (error) => {
      const { status } = problemOf(error)
      if (status >= 400 && status < 500) intent.settle()
    },
  })
}

/** A draft in lists and as the head of its page, and a line of its task list. The schemas are the API models. */
import { z } from 'zod'
import { reviewProgress } from './reviewed-plan.ts'

export const draftStates = ['open', 'published', 'discarded'] as const
export type DraftState = (typeof draftStates)[number]

export const draftSummary = z.object({
  id: z.string(),
  fileName: z.string(),
  /** SHA-256 of the file, hexadecimal. */
  sha256: z.string(),
  sizeBytes: z.int(),
  /** The document's own title; null when it has none. */
  title: z.string().nullable(),
  state: z.enum(draftStates),
  /** 1 when uploaded; each act adds 1. */
  version: z.int(),
  progress: reviewProgress,
  /** Edition that this draft is to follow. */
  succeeds: z.string().nullable(),
  /** Edition that it was published as. */
  edition: z.string().nullable(),
  discardReason: z.string().nullable(),
  createdBy: z.string(),
  createdAt: z.string(),
  /** Who acted last, and when. */
  updatedBy: z.string(),
  updatedAt: z.string(),
})
export type DraftSummary = z.infer<typeof draftSummary>

/** A task as the task list shows it. */
export const taskLine = z.object({
  /** From 1, in the order of the text. */
  ordinal: z.int(),
  id: z.string(),
  title: z.string(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  deadline: z.string().nullable(),
})
export type TaskLine = z.infer<typeof taskLine>

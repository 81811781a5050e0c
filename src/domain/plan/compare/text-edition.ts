/** A published edition of a plan's text. The schema is the API model. */
import { z } from 'zod'
import type { CompiledPlan } from '../compiled-plan.ts'

const editionCounts = z.object({
  targets: z.int(),
  facts: z.int(),
  tasks: z.int(),
  clusters: z.int(),
  rows: z.int(),
})
export type EditionCounts = z.infer<typeof editionCounts>

export const textEdition = z.object({
  id: z.string(),
  /** Of the plan, the same for all its editions. */
  name: z.string(),
  /** Counts from 1 within a name. */
  number: z.int(),
  title: z.string().nullable(),
  fileName: z.string(),
  draft: z.string(),
  /** Edition that it follows, of this plan or another. */
  succeeds: z.string().nullable(),
  counts: editionCounts,
  publishedBy: z.string(),
  publishedAt: z.string(),
})
export type TextEdition = z.infer<typeof textEdition>

export function countPlan({ targets, facts, tasks, clusters, indicatorTable }: CompiledPlan): EditionCounts {
  return {
    targets: targets.length,
    facts: facts.length,
    tasks: tasks.length,
    clusters: clusters.length,
    rows: indicatorTable.length,
  }
}

/**
 * What every refused or failed request is answered with: RFC 9457 problem JSON (`application/problem+json`), in the reader's language.
 *
 *     { type: 'urn:guatu:problem:stale-version', status: 412, code: 'stale-version', detail: '在您打开之后已有他人办理…', … }
 */
import { z } from 'zod'

const place = z.union([
  z.object({ kind: z.literal('cell'), sheet: z.string(), row: z.int(), column: z.int() }),
  z.object({ kind: z.literal('text'), start: z.int(), end: z.int() }),
  z.object({
    kind: z.literal('field'),
    path: z.string(),
    /** What people call it, where they have a name for it; the sentence begins with it. */
    label: z.string().optional(),
  }),
  z.object({ kind: z.literal('file'), name: z.string() }),
])

export const problem = z.object({
  /** `urn:guatu:problem:<code>` */
  type: z.string(),
  /** What kind of problem, by its status. */
  title: z.string(),
  status: z.int(),
  /** What happened, why, and the way out. */
  detail: z.string(),
  /** Stable; the sentence may be reworded. */
  code: z.string(),
  requestId: z.string(),
  /** One entry a field or cell at fault. */
  errors: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      /** `body.grants.0.role`; null where the place is not a field. */
      path: z.string().nullable(),
      place: place.nullable(),
      detail: z.string(),
    }),
  ),
})
export type Problem = z.infer<typeof problem>

/**
 * Two editions side by side: what came, what went, what changed. The schemas are the API models.
 *
 *     compareEditions(before, after).targets.changed[0].changes   // [{ field: 'value', before: 300, after: 320 }]
 */
import { z } from 'zod'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** One field that reads differently. */
const fieldChange = z.object({ field: z.string(), before: scalar, after: scalar })
export type FieldChange = z.infer<typeof fieldChange>

/** same-name: equal but for blanks and signs; near-name: a person should confirm that the two are one. */
export const pairingBases = ['same-name', 'near-name'] as const

const briefTarget = z.object({
  id: z.string(),
  subject: z.string(),
  value: z.number(),
  valueHigh: z.number().nullable(),
  unit: z.string(),
  comparator: z.string(),
  year: z.int().nullable(),
  scope: z.string().nullable(),
  quote: z.string(),
})
export type BriefTarget = z.infer<typeof briefTarget>

const briefTask = z.object({
  id: z.string(),
  title: z.string(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  deadline: z.string().nullable(),
})
export type BriefTask = z.infer<typeof briefTask>

const briefCluster = z.object({
  id: z.string(),
  name: z.string(),
  tier: z.string().nullable(),
  target: z.number().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
})
export type BriefCluster = z.infer<typeof briefCluster>

const briefRow = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  values: z.record(z.string(), z.number()),
  owner: z.array(z.string()),
})
export type BriefRow = z.infer<typeof briefRow>

const pairing = { basis: z.enum(pairingBases), changes: z.array(fieldChange) }
const owners = { ownersAdded: z.array(z.string()), ownersDropped: z.array(z.string()) }

export const editionComparison = z.object({
  targets: z.object({
    added: z.array(briefTarget),
    dropped: z.array(briefTarget),
    changed: z.array(z.object({ before: briefTarget, after: briefTarget, ...pairing })),
    /** How many stand in both alike. */
    same: z.int(),
  }),
  tasks: z.object({
    added: z.array(briefTask),
    dropped: z.array(briefTask),
    /** Owners named with their role: `牵头 …` in `changes` under `lead` and `support`, joined by 、. */
    changed: z.array(z.object({ before: briefTask, after: briefTask, ...pairing, ...owners })),
    same: z.int(),
  }),
  rows: z.object({
    added: z.array(briefRow),
    dropped: z.array(briefRow),
    /** A value's field is `values.2025`. */
    changed: z.array(z.object({ before: briefRow, after: briefRow, ...pairing, ...owners })),
    same: z.int(),
  }),
  /** Every cluster of either edition, each once: what it was called before and is called now. */
  clusters: z.array(
    z.object({
      before: briefCluster.nullable(),
      after: briefCluster.nullable(),
      fate: z.enum(['kept', 'renamed', 'added', 'dropped']),
      changes: z.array(fieldChange),
    }),
  ),
})
export type EditionComparison = z.infer<typeof editionComparison>

/** A form that a unit sends out, as the API shows it. The schemas are the API's model. */
import { z } from 'zod'

/** enterprises: each that the district has. towns: each town once. */
export const askedParties = ['enterprises', 'towns'] as const
export type AskedParty = (typeof askedParties)[number]

const head = z.string().trim().min(1).max(200)

export const formSubject = z.object({
  name: z.string().trim().min(1).max(100),
  /** The unit that asks. */
  unit: z.string().max(60),
  of: z.enum(askedParties),
  timesAYear: z.int().min(1).max(12),
  heads: z.array(head).min(1).max(100),
  /** Heads like something known of which the clerk says that they are another thing. */
  others: z.array(head).max(100).default([]),
})
export type FormSubject = z.output<typeof formSubject>

export const askedForm = formSubject.extend({
  id: z.string(),
  unitName: z.string(),
  savedByName: z.string(),
  savedAt: z.string(),
  discardedByName: z.string().nullable(),
  discardedAt: z.string().nullable(),
  discardReason: z.string().nullable(),
  version: z.int(),
  mayDiscard: z.boolean(),
})
export type AskedForm = z.infer<typeof askedForm>

/** A form that a unit sends out, as the API shows it. The schemas are the API's model. */
import { z } from 'zod'
import { formAim } from './form-aim.ts'

/** enterprises: those in business. towns: each town once. */
export const askedParties = ['enterprises', 'towns'] as const
export type AskedParty = (typeof askedParties)[number]

const head = z.string().trim().min(1).max(200)

export const formSubject = z.object({
  name: z.string().trim().min(1).max(100),
  /** The unit that asks. */
  unit: z.string().max(60),
  of: z.enum(askedParties),
  /** Which of them. */
  aim: formAim.default({ towns: [], clusters: [], scale: 'all' }),
  timesAYear: z.int().min(1).max(12),
  heads: z.array(head).min(1).max(100),
  /** Heads like something known of which the clerk says that they are another thing. */
  others: z.array(head).max(100).default([]),
})
export type FormSubject = z.output<typeof formSubject>

export const askedForm = formSubject.extend({
  id: z.string(),
  unitName: z.string(),
  /** How many it asks as things stand. */
  answers: z.int(),
  savedByName: z.string(),
  savedAt: z.string(),
  discardedByName: z.string().nullable(),
  discardedAt: z.string().nullable(),
  discardReason: z.string().nullable(),
  version: z.int(),
  mayDiscard: z.boolean(),
})
export type AskedForm = z.infer<typeof askedForm>

/** Whom a form would ask, before it is saved. */
export const formAudience = z.object({
  answers: z.int(),
  /** Of one item of one answer: a setting of the district. */
  minutesPerItem: z.number(),
})
export type FormAudience = z.infer<typeof formAudience>

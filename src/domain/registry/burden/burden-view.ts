/** Who is asked for what and what it costs, as the API shows it. The schemas are the API's model. */
import { z } from 'zod'
import { bilingual } from '../../bilingual.ts'
import { burdenRule } from './burden-rule.ts'

export const burdenItem = z.object({
  kind: z.enum(['registry', 'indicator', 'confirmation', 'form']),
  /** Of the registry, indicator, round or form. */
  id: z.string(),
  label: bilingual,
  fields: z.int(),
  /** Of one answer with all its fields; an average where answers differ. */
  minutesEach: z.number(),
  /** Answers each time: rows of a registry, sheets of a round, one figure. */
  answers: z.int(),
  timesAYear: z.int(),
  /** minutesEach × answers × timesAYear. */
  minutes: z.number(),
})
export type BurdenItem = z.infer<typeof burdenItem>

export const burdenUnit = z.object({
  /** Null for enterprises, which are shown together. */
  unit: z.string().nullable(),
  name: z.string().nullable(),
  minutes: z.number(),
  /** The heaviest first. */
  items: z.array(burdenItem),
})
export type BurdenUnit = z.infer<typeof burdenUnit>

export const burdenSaving = burdenItem.extend({
  /** filled: shown filled in, only to be confirmed. computed: made from rows of registries, yet still asked for by hand. stopped: asked by a form that was discarded. */
  why: z.enum(['filled', 'computed', 'stopped']),
  /** False for what could be saved and is not yet. */
  isSaved: z.boolean(),
  unit: z.string().nullable(),
  name: z.string().nullable(),
})
export type BurdenSaving = z.infer<typeof burdenSaving>

export const burdenView = z.object({
  /** Rounds are counted that were opened in it. */
  year: z.int(),
  /** Of the units that are shown. */
  minutes: z.number(),
  /** The heaviest first; those that are asked for nothing are left out. */
  units: z.array(burdenUnit),
  savings: z.array(burdenSaving),
  rule: burdenRule,
})
export type BurdenView = z.infer<typeof burdenView>

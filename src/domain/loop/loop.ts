/**
 * A loop (闭环) as data: the states a matter can be in, and the steps that lead from one to the next. Work lists, clocks and screens are readings of it.
 *
 *     approve: { from: ['entered'], to: 'approved', by: ['approver'], action: 'approve', notBy: ['enter'], withinDays: 3, … }
 */
import { z } from 'zod'
import { type Action, actions, type Role, resources, roles } from '../access/permissions.ts'
import { type Bilingual, bilingual } from '../indicator/definition.ts'

/** What an act must bring. */
export const needs = ['value', 'note', 'evidence'] as const
export type Need = (typeof needs)[number]

/** freeze-vintage: the value becomes a figure that never changes again. */
export const effects = ['freeze-vintage'] as const
export type Effect = (typeof effects)[number]

export interface LoopStep<State extends string = string> {
  readonly label: Bilingual
  /** States in which it can be taken. */
  readonly from: readonly State[]
  readonly to: State
  /** Roles that take it; the permission table says whom a role reaches. */
  readonly by: readonly Role[]
  /** What the permission table calls it, on the loop's resource. */
  readonly action: Action
  /** Calendar days for it, from the day the matter entered the state; null when no clock runs. */
  readonly withinDays: number | null
  readonly needs: readonly Need[]
  /** Steps whose latest taker must be another person (四眼). */
  readonly notBy: readonly string[]
  readonly effect: Effect | null
}

const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/)

export const loopStep = z.object({
  label: bilingual,
  from: z.array(identifier).min(1),
  to: identifier,
  by: z.array(z.enum(roles)).min(1),
  action: z.enum(actions),
  withinDays: z.int().min(1).nullable(),
  needs: z.array(z.enum(needs)),
  notBy: z.array(identifier),
  effect: z.enum(effects).nullable(),
})

export const loopDefinition = z.object({
  id: identifier,
  version: z.int().min(1),
  validFrom: z.iso.date(),
  label: bilingual,
  /** What the permission table calls a matter of this loop. */
  resource: z.enum(resources),
  states: z.record(identifier, bilingual),
  start: identifier,
  closed: z.array(identifier).min(1),
  steps: z.record(identifier, loopStep),
  /** Whose rule it is, and what in it is an example setting of ours. */
  source: bilingual,
})
export type Loop = z.infer<typeof loopDefinition>

/** One act of a matter's log. A log may carry more in its acts; the fold needs this. */
export interface LoopAct {
  /** Counts from 1 without a gap. */
  readonly seq: number
  readonly step: string
  /** Instant, ISO 8601. */
  readonly at: string
  readonly actorId: string
}

/** What happened at one act. */
export interface Passage extends LoopAct {
  readonly from: string
  readonly to: string
}

/** Where a matter stands: the fold of its log. */
export interface Matter {
  readonly state: string
  /** 1 when opened, one more with each act. */
  readonly version: number
  /** Instant, ISO 8601. */
  readonly openedAt: string
  /** When it was last closed; null while it is open. */
  readonly closedAt: string | null
  /** Oldest first. */
  readonly history: readonly Passage[]
}

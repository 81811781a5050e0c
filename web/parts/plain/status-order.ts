/** The lights in the order in which they are counted and drawn: judged first, best first. */
import type { Status } from '../../../src/domain/indicator/reading.ts'

export type { Status }

export const statuses = [
  'on-track',
  'slightly-behind',
  'behind',
  'scope-unverified',
  'no-figure',
  'no-due',
] as const satisfies readonly Status[]

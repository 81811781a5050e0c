/** The calendar day of a moment in the district's own time: `dayOf(new Date('2026-11-22T17:00:00Z'))` is `2026-11-23`. */
import { shanghaiDay } from '../domain/loop/deadline.ts'

export function dayOf(moment: Date): string {
  return shanghaiDay(moment.toISOString())
}

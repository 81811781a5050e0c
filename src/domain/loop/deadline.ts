/**
 * Clocks of matters, in calendar days. A day is written `YYYY-MM-DD` and means the day in Shanghai (UTC+8, no summer time).
 *
 *     overdueDays('2026-01-25', '2026-02-01')   // 7
 */
import type { Loop, Matter } from './loop.ts'

const dayMs = 86_400_000
const shanghaiOffsetMs = 8 * 3_600_000

/** `2026-01-31` + 1 is `2026-02-01`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** Days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/** The day in Shanghai of an ISO instant: `2026-01-31T16:30:00Z` is `2026-02-01`. */
export function shanghaiDay(instant: string): string {
  return shanghaiMoment(instant).slice(0, 10)
}

/** Day and time of day in Shanghai of an ISO instant: `2026-01-31T16:30:00Z` is `2026-02-01T00:30:00`. */
export function shanghaiMoment(instant: string): string {
  return new Date(Date.parse(instant) + shanghaiOffsetMs).toISOString().slice(0, 19)
}

/** 0 up to the due day itself. */
export function overdueDays(dueOn: string, today: string): number {
  return Math.max(0, daysBetween(dueOn, today))
}

/** in-time ●, due-soon ▲, overdue ■. */
export type ClockLight = 'in-time' | 'due-soon' | 'overdue'

/** `soonDays` before the due day the light turns amber. */
export function clockLight(dueOn: string, today: string, soonDays: number): ClockLight {
  const left = daysBetween(today, dueOn)
  if (left < 0) return 'overdue'
  return left <= soonDays ? 'due-soon' : 'in-time'
}

/** The day by which the matter must leave its state: the shortest clock of its open steps, from the day it came there; null when none runs. */
export function stateDueOn(loop: Loop, matter: Matter): string | null {
  const limits = Object.values(loop.steps)
    .filter((step) => step.from.includes(matter.state))
    .flatMap((step) => (step.withinDays === null ? [] : [step.withinDays]))
  if (limits.length === 0) return null
  const since = matter.history.at(-1)?.at ?? matter.openedAt
  return addDays(shanghaiDay(since), Math.min(...limits))
}

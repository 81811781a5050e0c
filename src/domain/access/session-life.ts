/**
 * How long a session lives, and when its token changes. Pure; the moment is an argument.
 *
 *     judgeSession(session, now)   // 'good' | 'rotate' | 'ended'
 */
const minute = 60_000

export const sessionLimits = {
  idleMs: 30 * minute,
  absoluteMs: 12 * 60 * minute,
  rotationMs: 15 * minute,
  /** The former token still works this long, since requests of one page run side by side. */
  graceMs: minute,
  /** `seenAt` is written no oftener than this: the idle limit is exact to a minute. */
  touchMs: minute,
  /** Wrong passwords in a row that lock an account, and for how long. */
  maxFailures: 5,
  lockMs: 15 * minute,
} as const

export interface SessionTimes {
  readonly rotatedAt: Date
  readonly seenAt: Date
  readonly expiresAt: Date
}

export type SessionVerdict = 'good' | 'rotate' | 'ended'

export function judgeSession(session: SessionTimes, now: Date): SessionVerdict {
  const nowMs = now.getTime()
  const isPastEnd = nowMs >= session.expiresAt.getTime()
  const isIdle = nowMs - session.seenAt.getTime() >= sessionLimits.idleMs
  if (isPastEnd || isIdle) return 'ended'
  return nowMs - session.rotatedAt.getTime() >= sessionLimits.rotationMs ? 'rotate' : 'good'
}

export function isTouchDue({ seenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= sessionLimits.touchMs
}

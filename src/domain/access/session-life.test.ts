import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTouchDue, judgeSession, sessionLimits } from './session-life.ts'

const start = new Date('2026-03-02T01:00:00Z')
const after = (ms: number) => new Date(start.getTime() + ms)
const minute = 60_000

const cases = [
  { name: 'a fresh session is good', idle: 0, sinceRotation: 0, age: 0, verdict: 'good' },
  { name: 'a token of 15 minutes is changed', idle: 1, sinceRotation: 15, age: 15, verdict: 'rotate' },
  { name: 'just before, it is not', idle: 1, sinceRotation: 14.99, age: 14.99, verdict: 'good' },
  { name: '30 idle minutes end it', idle: 30, sinceRotation: 40, age: 40, verdict: 'ended' },
  { name: '12 hours end it however busy', idle: 0, sinceRotation: 1, age: 720, verdict: 'ended' },
] as const

for (const { name, idle, sinceRotation, age, verdict } of cases) {
  test(`session: ${name}`, () => {
    const now = after(age * minute)
    const session = {
      seenAt: new Date(now.getTime() - idle * minute),
      rotatedAt: new Date(now.getTime() - sinceRotation * minute),
      expiresAt: after(sessionLimits.absoluteMs),
    }
    assert.equal(judgeSession(session, now), verdict)
  })
}

test('a session is marked as seen once a minute', () => {
  const session = { seenAt: start, rotatedAt: start, expiresAt: after(sessionLimits.absoluteMs) }
  assert.equal(isTouchDue(session, after(59_999)), false)
  assert.equal(isTouchDue(session, after(60_000)), true)
})

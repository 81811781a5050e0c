import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreesWith, type Difference, explainDifference } from './explain-difference.ts'

const base: Difference = {
  value: 622.9,
  reported: { value: 622.5, origin: 'reported', asOf: '2026-02-28', period: '2025' },
  decimals: 1,
  unit: { zh: '亿元', en: 'CNY 100m' },
  late: { rows: 0, value: Number.NaN },
}

function say(changes: Partial<Difference>): readonly string[] {
  return explainDifference({ ...base, ...changes }).map(({ zh }) => zh)
}

test('a difference within half of the last digit is one of rounding', () => {
  assert.deepEqual(say({ value: 622.549 }), ['与填报值 622.5 亿元 一致（差 0.049，在四舍五入之内）。'])
  assert.equal(agreesWith(0.15, 0.1, 1), true)
  assert.equal(agreesWith(0.16, 0.1, 1), false)
  assert.equal(agreesWith(13, 14, 0), false)
})

test('rows that came in later explain all of it, or a part', () => {
  const late = { rows: 30, value: 622.47 }
  assert.deepEqual(say({ late }).length, 1)
  const partly = say({ late: { rows: 30, value: 622.7 } })
  assert.match(partly[0] ?? '', /之后又有 30 条记录入库或更改；只按此前已入库的记录计算是 622.7 亿元/)
  assert.match(partly[1] ?? '', /比填报值高 0.4 亿元（0.1 %）/)
})

test('without a reported figure, and without rows, nothing is compared', () => {
  assert.deepEqual(say({ reported: null }), ['这一年没有可以比较的填报值。'])
  assert.deepEqual(say({ value: Number.NaN }), [])
})

test('the plan’s own baseline has no day, so nothing is late', () => {
  const reported = { value: 622.5, origin: 'baseline', asOf: null, period: '2022' } as const
  assert.deepEqual(say({ reported, late: { rows: 9, value: 1 } }).length, 1)
})

test('of zero no percentage is taken', () => {
  const reported = { value: 0, origin: 'reported', asOf: '2026-02-28', period: '2025' } as const
  assert.match(say({ reported })[0] ?? '', /高 622.9 亿元（— %）/)
})

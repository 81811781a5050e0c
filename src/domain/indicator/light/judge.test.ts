import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { thresholds } from '../testing/reading-fixture.ts'
import { judge, type Measured } from './judge.ts'

const rate: Measured = {
  kind: 'growth',
  better: 'higher',
  unit: 'percent',
  base: 0.6,
  due: 5.5,
  actual: 4.4,
  settings: thresholds,
}
const count: Measured = {
  ...rate,
  kind: 'cumulative-count',
  unit: 'enterprise',
  base: 46,
  due: 80,
  actual: 79,
}

function zh(measured: Measured): readonly string[] {
  return judge(measured).lines.map((line) => line.text.zh)
}

test('a rate is judged by actual against due, and shows its progress beside', () => {
  const judged = judge(rate)
  assert.equal(judged.status, 'behind')
  assert.equal(judged.ratio, 0.8)
  assert.equal(judged.judgedBy, 'ratio')
  assert.equal(judged.progress, 0.775510204082)
  assert.deepEqual(zh(rate), [
    '4.4 ÷ 5.5 = 80.0%，低于 90%：落后',
    '另供参考：(4.4 − 0.6) ÷ (5.5 − 0.6) = 77.6%，不作判定。',
  ])
})

test('a stock is judged by progress from its baseline, and shows actual against due beside', () => {
  const judged = judge(count)
  assert.equal(judged.status, 'slightly-behind')
  assert.equal(judged.judgedBy, 'progress')
  assert.equal(judged.ratio, 0.9875)
  assert.deepEqual(zh(count), [
    '(79 − 46) ÷ (80 − 46) = 97.1%，低于 100%、不低于 90%：略低于序时',
    '另供参考：79 ÷ 80 = 98.8%，不作判定。',
  ])
})

test('a stock close to its target but with little done since the baseline is behind', () => {
  const index: Measured = { ...rate, kind: 'index', unit: 'index', base: 121.54, due: 125, actual: 122 }
  const judged = judge(index)
  assert.equal(judged.status, 'behind')
  assert.ok((judged.ratio ?? 0) > 0.97)
})

const limits: readonly (readonly [actual: number, due: number, status: string])[] = [
  [4.95, 5.5, 'slightly-behind'],
  [4.9499999, 5.5, 'behind'],
  [5.5, 5.5, 'on-track'],
  [5.4999999, 5.5, 'slightly-behind'],
  [0.63, 0.7, 'slightly-behind'],
  [-0.4, 5.5, 'behind'],
  [0, 5.5, 'behind'],
]

test('a quotient that is exactly a threshold by its decimals reaches it', () => {
  for (const [actual, due, status] of limits)
    assert.equal(judge({ ...rate, actual, due }).status, status, `${actual} ${due}`)
})

test('a quotient just below a threshold is not written as if it had reached it', () => {
  assert.match(zh({ ...rate, actual: 4.949, due: 5.5 })[0] ?? '', /= 89\.98%，低于 90%：落后/)
  assert.match(zh({ ...rate, actual: 5.4999, due: 5.5 })[0] ?? '', /= 99\.998%，低于 100%/)
})

test('nothing or less due is compared by size, never divided', () => {
  for (const due of [0, -0.4]) {
    const met = judge({ ...rate, due, actual: 0 })
    assert.deepEqual([met.status, met.ratio, met.judgedBy], ['on-track', null, null])
    assert.equal(judge({ ...rate, due, actual: -1 }).status, 'behind')
  }
  assert.equal(
    zh({ ...rate, base: null, due: -0.4, actual: -1 })[0],
    '实际 −1、应达 −0.4 不宜相除，直接比较大小，未达到应达值：落后',
  )
})

test('a stock that is due to stay where it was is judged by actual against due, and says why', () => {
  const held = judge({ ...count, due: 46, actual: 45 })
  assert.deepEqual([held.status, held.progress, held.judgedBy], ['slightly-behind', null, 'ratio'])
  assert.equal(held.lines[0]?.code, 'no-progress-to-measure')
  assert.equal(judge({ ...count, due: 46, actual: 46 }).status, 'on-track')
  assert.equal(judge({ ...count, due: 40, actual: 46 }).status, 'on-track')
})

test('lower is better: progress runs downwards, and actual against due is mirrored', () => {
  const energy: Measured = { ...rate, kind: 'stock-level', better: 'lower', base: 100, due: 80, actual: 82 }
  assert.deepEqual([judge(energy).status, judge(energy).progress], ['slightly-behind', 0.9])
  assert.equal(judge({ ...energy, actual: 79 }).status, 'on-track')
  assert.equal(judge({ ...energy, actual: 101 }).status, 'behind')
  const lowRate: Measured = { ...rate, better: 'lower', due: 4, actual: 5 }
  assert.equal(zh(lowRate)[0], '越低越好：4 ÷ 5 = 80.0%，低于 90%：落后')
  assert.equal(judge({ ...lowRate, actual: 4 }).status, 'on-track')
  assert.equal(judge({ ...lowRate, actual: -1 }).status, 'on-track')
})

test('negative numbers stand in brackets after an operator', () => {
  assert.equal(
    zh({ ...rate, base: -0.4, actual: 3 })[1],
    '另供参考：(3 − (−0.4)) ÷ (5.5 − (−0.4)) = 57.6%，不作判定。',
  )
})

test('more is never judged worse', () => {
  const rank = { behind: 0, 'slightly-behind': 1, 'on-track': 2 }
  const tenths = fc.integer({ min: -500, max: 500 }).map((value) => value / 10)
  const measured = fc.record({
    base: tenths,
    due: tenths,
    actual: tenths,
    more: fc.integer({ min: 0, max: 100 }),
  })
  fc.assert(
    fc.property(
      measured,
      fc.constantFrom('growth' as const, 'share' as const),
      ({ base, due, actual, more }, kind) => {
        const at = (value: number) => rank[judge({ ...rate, kind, base, due, actual: value }).status]
        assert.ok(at(actual + more) >= at(actual))
      },
    ),
  )
})

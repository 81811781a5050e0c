import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnitId } from '../../base/quantity.ts'
import { renderRemark } from '../messages/render-message.ts'
import { findSuspectSlip } from './suspect-slip.ts'

const slips: readonly (readonly [
  value: number,
  unit: UnitId,
  reference: number,
  proposed: number,
  factor: number,
])[] = [
  [65410, 'yi-yuan', 6.54, 6.541, 1e4],
  [6.541, 'wan-yuan', 65000, 65410, 1e4],
  [5.4e10, 'yi-yuan', 512.4, 540, 1e8],
  [363000, 'wan-yuan/mu', 36.286, 36.3, 1e4],
  [540, 'wan-yuan/mu', 36.286, 36, 15],
  [0.0315, 'percent', 3.15, 3.15, 100],
  [315, 'percent', 3.15, 3.15, 100],
  [133400, 'mu', 200, 200.1, 666.7],
]

test('a value wrong by a factor that units differ by is asked about, with the value probably meant', () => {
  for (const [value, unit, reference, proposed, factor] of slips) {
    const remark = findSuspectSlip({ value, unit, references: [reference] })
    assert.equal(remark?.code, 'unit-slip-suspected', `${value} ${unit}`)
    assert.equal(remark?.severity, 'warning')
    assert.deepEqual(
      [Number(Number(remark?.facts.proposed).toPrecision(6)), remark?.facts.factor],
      [proposed, factor],
    )
  }
})

const plausible: readonly (readonly [value: number, unit: UnitId, references: readonly number[]])[] = [
  [6.6, 'yi-yuan', [6.54]],
  [15, 'yi-yuan', [6.54]],
  [65410, 'wan-yuan', [6.54, 60000]],
  [98, 'yi-yuan', [6.54]],
  [0, 'yi-yuan', [6.54]],
  [-4.4, 'percent', [5.5]],
  [4.4, 'percent', [0, -0.4]],
  [70, 'enterprise', [5]],
]

test('real growth, zero, negative values and references that say nothing raise no question', () => {
  for (const [value, unit, references] of plausible) {
    assert.equal(findSuspectSlip({ value, unit, references }), undefined, `${value} ${unit}`)
  }
})

test('the question names the place, the value, the reference and the way out', () => {
  const place = { kind: 'cell', sheet: '填报', row: 12, column: 3 } as const
  const remark = findSuspectSlip({ value: 65410, unit: 'yi-yuan', references: [6.54], place })
  assert.ok(remark)
  assert.match(
    renderRemark(remark).zh,
    /^“填报”表 C12：填写的是 65410 亿元，约为参照值 6\.54 亿元.*请改为 6\.541 亿元/,
  )
  assert.match(renderRemark(remark).en, /^Sheet “填报”, cell C12: .*CNY 100m.*6\.541/)
})

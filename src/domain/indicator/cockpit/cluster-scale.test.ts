import assert from 'node:assert/strict'
import { test } from 'node:test'
import { yinzhouPlan } from '../../../content/districts/yinzhou/plan.ts'
import type { Figure } from '../figure.ts'
import { readClusterScale } from './cluster-scale.ts'

function scale(subject: string, period: string, value: number): Figure {
  return {
    id: `${subject} ${period} ${value}`,
    indicator: 'cluster-output',
    subject,
    scope: 'district-proper',
    period,
    value,
    unit: 'yi-yuan',
    vintage: 1,
    origin: 'generated',
    asOf: '2026-02-01',
    source: { title: '演示数据' },
    reason: null,
  }
}

const input = { plan: yinzhouPlan, year: 2025, isPublishedOnly: false }

test('a cluster is held against the geometric way from its base to the scale that the plan promises', () => {
  const figures = [scale('cluster/digital', '2022', 421.2), scale('cluster/digital', '2025', 716.4)]
  const [digital] = readClusterScale({ ...input, figures })
  assert.equal(digital?.value, 716.4)
  assert.deepEqual(digital?.target, { year: 2027, value: 1000 })
  assert.ok(Math.abs((digital?.due ?? 0) - 421.2 * (1000 / 421.2) ** (3 / 5)) < 0.001)
})

test('the latest vintage counts, and published figures alone leave generated ones out', () => {
  const figures = [
    scale('cluster/digital', '2025', 700),
    { ...scale('cluster/digital', '2025', 716.4), vintage: 2 },
  ]
  assert.equal(readClusterScale({ ...input, figures })[0]?.value, 716.4)
  assert.equal(readClusterScale({ ...input, figures, isPublishedOnly: true })[0]?.value, null)
})

test('every cluster and segment of the plan is there, known or not', () => {
  const clusters = readClusterScale({ ...input, figures: [] })
  assert.deepEqual([clusters.length, clusters.flatMap((cluster) => cluster.segments).length], [8, 7])
  assert.ok(clusters.every((cluster) => cluster.value === null && cluster.due === null))
})

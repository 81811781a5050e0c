import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FigureGroups } from './figure-groups.ts'

type Row = readonly [place: number, year: number, revenue: number, tax: number]
const groupsOf = (...tables: readonly (readonly Row[])[]) => {
  const groups = new FigureGroups(6, 2)
  for (const rows of tables)
    groups.take({
      places: Int32Array.from(rows, ([place]) => place),
      years: Float64Array.from(rows, ([, year]) => year),
      figures: [Float64Array.from(rows, (row) => row[2]), Float64Array.from(rows, (row) => row[3])],
    })
  return groups.groups()
}

test('firms whose figures agree but for what stands behind the point are a group', () => {
  const rows = [
    [0, 2025, 1000.4, 31.2],
    [1, 2025, 1000.4, 32],
    [2, 2024, 999.6, 30.9],
    [3, 2025, 1000, 31],
  ] as const
  assert.deepEqual(groupsOf(rows), [[0, 2, 3]])
})

test('figures that are small or alone say nothing, nor does a firm that nobody knows', () => {
  const rows = [
    [0, 2025, 9, 9],
    [1, 2025, 9, 9],
    [2, 2025, 1000, Number.NaN],
    [3, 2025, 1000, 3],
    [-1, 2025, 1000, 31],
    [4, 2025, 1000, 31],
  ] as const
  assert.deepEqual(groupsOf(rows), [])
})

test('the last year of a firm counts, and of two rows of it the one that was taken first', () => {
  const stored = [
    [0, 2025, 500, 50],
    [1, 2024, 700, 70],
  ] as const
  const brought = [
    [0, 2024, 700, 70],
    [1, 2024, 500, 50],
  ] as const
  assert.deepEqual(groupsOf(stored, brought), [])
  assert.deepEqual(groupsOf(brought, stored), [[0, 1]])
})

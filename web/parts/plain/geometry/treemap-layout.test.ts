import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutTreemap, type TreemapItem } from './treemap-layout.ts'

const item = (id: string, value: number | null, parts: readonly TreemapItem[] = []): TreemapItem => ({
  id,
  name: id,
  value,
  due: value,
  parts,
})
const size = { width: 600, height: 300, heading: 0 }

test('areas stand in the ratio of the values', () => {
  const [large, small] = layoutTreemap([item('small', 100), item('large', 300)], size)
  assert.equal(large?.item.id, 'large')
  const area = (cell: { width: number; height: number } | undefined) =>
    (cell?.width ?? 0) * (cell?.height ?? 0)
  assert.ok(Math.abs(area(large?.cells[0]) / area(small?.cells[0]) - 3) < 0.15)
})

test('what the segments leave over is a rest cell; their due is left over too', () => {
  const parts = [item('a', 60), item('b', 15)]
  const [group] = layoutTreemap([{ ...item('c', 100, parts), due: 110 }], size)
  const rest = group?.cells.find((cell) => cell.kind === 'rest')
  assert.deepEqual([rest?.value, rest?.due], [25, 35])
  assert.equal(group?.cells.length, 3)
})

test('segments that add up to more than the cluster leave no rest', () => {
  const [group] = layoutTreemap([item('c', 100, [item('a', 70), item('b', 50)])], size)
  assert.deepEqual(
    group?.cells.map((cell) => cell.kind),
    ['part', 'part'],
  )
})

test('cells stay inside their cluster, clusters inside the frame', () => {
  const groups = layoutTreemap([item('a', 90, [item('x', 40), item('y', 30)]), item('b', 60)], {
    ...size,
    heading: 20,
  })
  for (const group of groups) {
    assert.ok(group.x >= 0 && group.x + group.width <= size.width)
    assert.ok(group.y >= 0 && group.y + group.height <= size.height)
    for (const cell of group.cells) {
      assert.ok(cell.y >= group.y + 20 && cell.y + cell.height <= group.y + group.height)
      assert.ok(cell.x >= group.x && cell.x + cell.width <= group.x + group.width)
    }
  }
})

test('nothing known and no room give nothing', () => {
  assert.deepEqual(layoutTreemap([item('a', null)], size), [])
  assert.deepEqual(layoutTreemap([item('a', 1)], { ...size, width: 0 }), [])
})

test('a cluster too low for its name keeps its area as one cell', () => {
  const [group] = layoutTreemap([item('c', 100, [item('a', 70), item('b', 30)])], {
    width: 200,
    height: 30,
    heading: 20,
  })
  assert.equal(group?.hasHeading, false)
  assert.deepEqual(
    group?.cells.map(({ kind, height }) => [kind, height]),
    [['whole', 30]],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeLabels, shortTownName } from './map-labels.ts'

const square = (left: number, top: number, side: number) =>
  `M${left},${top}L${left + side},${top}L${left + side},${top + side}L${left},${top + side}Z`
const town = (code: string, left: number, side: number) => ({
  code,
  name: '姜山镇',
  path: square(left, 0, side),
  label: { x: left + side / 2, y: side / 2 },
})

test('a name that fits is shown, one that does not is left out', () => {
  const placed = placeLabels([town('large', 0, 100), town('small', 200, 15)], { fontSize: 12, lines: 2 })
  assert.deepEqual([...placed], ['large'])
})

test('of two names that would touch, the larger town keeps its own', () => {
  const near = { ...town('near', 0, 90), label: { x: 55, y: 50 } }
  assert.deepEqual([...placeLabels([near, town('large', 0, 100)], { fontSize: 12, lines: 1 })], ['large'])
})

test('the largest ring counts, whatever its direction', () => {
  const islands = { ...town('t', 0, 100), path: `${square(300, 0, 5)}M0,0L0,100L100,100L100,0Z` }
  assert.equal(placeLabels([islands], { fontSize: 12, lines: 2 }).has('t'), true)
})

test('the kind of a town is dropped unless one character would remain', () => {
  assert.deepEqual(['姜山镇', '下应街道', '江镇', '潘火'].map(shortTownName), [
    '姜山',
    '下应',
    '江镇',
    '潘火',
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { screenFor, wallScale } from './use-screen.ts'

test('each screen gets the layout drawn for it', () => {
  const cases = [
    [390, 844, 'phone', false],
    [1366, 768, 'laptop', false],
    [1440, 900, 'laptop', false],
    [1536, 1000, 'desk', true],
    [1920, 1080, 'desk', true],
    [1920, 800, 'desk', false],
    [3840, 1080, 'wide', true],
  ] as const
  for (const [width, height, layout, fits] of cases) {
    assert.deepEqual(screenFor(width, height), { layout, fits }, `${width} × ${height}`)
  }
})

test('a wall grows by its tighter side; extra width does not stretch anything', () => {
  assert.equal(wallScale(1920, 1080), 1)
  assert.equal(wallScale(3840, 2160), 2)
  assert.equal(wallScale(3840, 1080), 1)
  assert.equal(wallScale(1280, 1080), 2 / 3)
})

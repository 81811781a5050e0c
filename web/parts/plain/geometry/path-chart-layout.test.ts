import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutPathChart, lineThrough } from './path-chart-layout.ts'

const path = [
  { year: 2022, value: 100, basis: 'baseline' },
  { year: 2023, value: 110, basis: 'target' },
  { year: 2024, value: 120, basis: 'reference' },
  { year: 2025, value: 130, basis: 'target' },
] as const
const series = [
  { year: 2022, value: 100, origin: 'baseline' },
  { year: 2023, value: 108, origin: 'published' },
]
const frame = { width: 500, height: 240 }

test('everything stands inside the plot, later to the right, more above', () => {
  const { plot, path: placed, years } = layoutPathChart({ path, series, projection: null }, frame)
  assert.deepEqual(
    years.map((tick) => tick.year),
    [2022, 2023, 2024, 2025],
  )
  assert.equal(placed[0]?.x, plot.left)
  assert.equal(placed.at(-1)?.x, plot.right)
  for (const [index, place] of placed.entries()) {
    assert.ok(place.y >= plot.top && place.y <= plot.bottom)
    if (index > 0) assert.ok(place.y < (placed[index - 1]?.y ?? 0))
  }
})

test('the interval opens at the last actual and closes there', () => {
  const projection = {
    kind: 'projected',
    method: 'linear',
    coverage: 0.8,
    usesGenerated: false,
    points: [{ year: 2024, value: 116, low: 110, high: 122 }],
  } as const
  const { band, series: placed } = layoutPathChart(
    { path, series, projection: { ...projection, points: [...projection.points] } },
    frame,
  )
  const corners = band.split(' ')
  const last = placed.at(-1)
  assert.equal(corners.length, 4)
  assert.equal(corners[0], corners[3])
  assert.equal(corners[0], `${last?.x.toFixed(1)},${last?.y.toFixed(1)}`)
})

test('too few points give no band', () => {
  const projection = { kind: 'too-few-points', points: 2, needed: 4 } as const
  assert.equal(layoutPathChart({ path, series, projection }, frame).band, '')
})

test('a line through nothing draws nothing', () => {
  assert.equal(lineThrough([]), '')
  assert.equal(
    lineThrough([
      { x: 0, y: 1 },
      { x: 2, y: 3.456 },
    ]),
    'M0.0,1.0L2.0,3.5',
  )
})

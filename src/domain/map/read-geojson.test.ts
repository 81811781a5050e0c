import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readGeojson } from './read-geojson.ts'

const towns = [
  { code: '339901001', name: '东溪镇' },
  { code: '339901002', name: '西溪镇' },
]

function square(west: number, isClockwise = false): number[][] {
  const points = [
    [west, 29],
    [west + 1, 29],
    [west + 1, 30],
    [west, 30],
    [west, 29],
  ]
  return isClockwise ? points.reverse() : points
}

function feature(properties: Record<string, unknown>, coordinates: number[][][]) {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } }
}

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

test('features find their towns by code, by twelve-digit code or by name', () => {
  for (const name of ['339901001', '339901001000', '东溪镇']) {
    const read = readGeojson(
      collection(feature({ any: name }, [square(121)]), feature({ code: '339901002' }, [square(122)])),
      towns,
    )
    assert.ok(read.isOk)
    assert.deepEqual(
      read.value.towns.map((town) => town.code),
      ['339901001', '339901002'],
    )
    assert.deepEqual(read.diagnostics, [])
  }
})

test('either winding draws the same small shape, never the whole globe', () => {
  const shapes = [false, true].map((isClockwise) => {
    const read = readGeojson(collection(feature({ code: '339901001' }, [square(121, isClockwise)])), towns)
    assert.ok(read.isOk)
    return read.value.towns[0]
  })
  assert.deepEqual(shapes[0]?.label, shapes[1]?.label)
  assert.ok((shapes[0]?.path.length ?? 0) < 100)
})

test('a missing town is a warning; an unknown or doubled one is an error', () => {
  const missing = readGeojson(collection(feature({ code: '339901001' }, [square(121)])), towns)
  assert.deepEqual(
    missing.diagnostics.map((d) => [d.code, d.severity, d.facts.town]),
    [['map-missing-town', 'warning', '西溪镇']],
  )
  const bad = readGeojson(
    collection(
      feature({ code: '339901001' }, [square(121)]),
      feature({ name: '东溪镇' }, [square(122)]),
      feature({}, [square(123)]),
    ),
    towns,
  )
  assert.equal(bad.isOk, false)
  assert.deepEqual(bad.diagnostics.map((d) => d.code).sort(), [
    'map-double-town',
    'map-missing-town',
    'map-unknown-town',
  ])
})

const notMaps: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['an empty collection', collection()],
  [
    'projected metres instead of degrees',
    collection(
      feature({ code: '339901001' }, [
        [
          [377000, 3300000],
          [377001, 3300000],
          [377001, 3300001],
          [377000, 3300000],
        ],
      ]),
    ),
  ],
  [
    'points',
    collection({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [121, 29] } }),
  ],
  [
    'an open ring of two points',
    collection(
      feature({ code: '339901001' }, [
        [
          [121, 29],
          [122, 29],
        ],
      ]),
    ),
  ],
]

for (const [what, data] of notMaps) {
  test(`${what} is refused with the place`, () => {
    const read = readGeojson(data, towns)
    assert.equal(read.isOk, false)
    assert.ok(read.diagnostics.every((d) => d.code === 'map-not-geojson'))
  })
}

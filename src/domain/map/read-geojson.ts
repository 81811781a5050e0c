/**
 * A district's own GeoJSON → projected town shapes, or remarks saying what is wrong with which feature.
 *
 *     readGeojson(JSON.parse(text), towns)   // Checked<{ viewBox, towns }>
 *
 * Coordinates are degrees (CGCS2000 or WGS84); a feature names its town by `code` (9-digit division code) or by `name`.
 */
import { geoMercator, geoPath } from 'd3-geo'
import { z } from 'zod'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import type { TownShape, ViewBox } from './town-shape.ts'

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number())
const ring = z.array(position).min(4)
const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) })
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
})

const featureCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.record(z.string(), z.unknown()).nullable(),
        geometry: z.discriminatedUnion('type', [polygon, multiPolygon]),
      }),
    )
    .min(1)
    .max(2000),
})

type Ring = readonly (readonly [number, number, ...number[]])[]
type Geometry = z.infer<typeof polygon> | z.infer<typeof multiPolygon>

export interface TownName {
  readonly code: string
  readonly name: string
}

export interface ReadMap {
  readonly viewBox: ViewBox
  readonly towns: readonly TownShape[]
}

const width = 1000
const height = 800

/** Errors: `map-not-geojson`, `map-unknown-town`, `map-double-town`; warnings: `map-missing-town`. */
export function readGeojson(data: unknown, towns: readonly TownName[]): Checked<ReadMap> {
  const parsed = featureCollection.safeParse(data)
  if (!parsed.success) {
    return rejected(
      ...parsed.error.issues.slice(0, 20).map((issue) =>
        diagnostic('map-not-geojson', {
          place: { kind: 'field', path: issue.path.join('.') },
          facts: { path: issue.path.join('.'), reason: issue.message },
        }),
      ),
    )
  }
  const named = parsed.data.features.map((feature, index) => ({
    index,
    town: findTown(feature.properties, towns),
    geometry: feature.geometry,
  }))
  const remarks = [...remarkUnknown(named), ...remarkDoubles(named), ...remarkMissing(named, towns)]
  if (remarks.some((remark) => remark.severity === 'error')) return rejected(...remarks)
  const known = named.flatMap(({ town, geometry }) =>
    town === undefined ? [] : [{ town, geometry: rewind(geometry) }],
  )
  return accepted(project(known), remarks)
}

interface NamedFeature {
  readonly index: number
  readonly town: TownName | undefined
  readonly geometry: Geometry
}

function findTown(
  properties: Readonly<Record<string, unknown>> | null,
  towns: readonly TownName[],
): TownName | undefined {
  const texts = Object.values(properties ?? {}).map((value) => String(value).trim())
  return towns.find((town) =>
    texts.some((text) => text === town.code || text === `${town.code}000` || text === town.name),
  )
}

function remarkUnknown(named: readonly NamedFeature[]): readonly Diagnostic[] {
  return named
    .filter(({ town }) => town === undefined)
    .map(({ index }) =>
      diagnostic('map-unknown-town', {
        place: { kind: 'field', path: `features.${index}` },
        facts: { feature: index + 1 },
      }),
    )
}

function remarkDoubles(named: readonly NamedFeature[]): readonly Diagnostic[] {
  return named.flatMap(({ index, town }) => {
    if (town === undefined) return []
    const first = named.findIndex((other) => other.town?.code === town.code)
    return first === index
      ? []
      : [diagnostic('map-double-town', { facts: { town: town.name, first: first + 1, second: index + 1 } })]
  })
}

function remarkMissing(named: readonly NamedFeature[], towns: readonly TownName[]): readonly Diagnostic[] {
  return towns
    .filter((town) => !named.some((feature) => feature.town?.code === town.code))
    .map((town) =>
      diagnostic('map-missing-town', { severity: 'warning', facts: { town: town.name, code: town.code } }),
    )
}

/** d3-geo wants outer rings clockwise, holes counter-clockwise: the opposite of RFC 7946; a file may have either. */
function rewind(geometry: Geometry): Geometry {
  const turn = (rings: Ring[]) =>
    rings.map((points, index) => (isClockwise(points) === (index === 0) ? points : [...points].reverse()))
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turn(geometry.coordinates) as typeof geometry.coordinates }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(turn) as typeof geometry.coordinates }
}

function isClockwise(points: Ring): boolean {
  let twiceArea = 0
  for (const [index, point] of points.entries()) {
    const next = points[(index + 1) % points.length] ?? point
    twiceArea += (next[0] - point[0]) * (next[1] + point[1])
  }
  return twiceArea > 0
}

function project(known: readonly { readonly town: TownName; readonly geometry: Geometry }[]): ReadMap {
  const collection = {
    type: 'GeometryCollection' as const,
    geometries: known.map(({ geometry }) => geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon),
  }
  const projection = geoMercator().fitExtent(
    [
      [10, 10],
      [width - 10, height - 10],
    ],
    collection,
  )
  const draw = geoPath(projection).digits(1)
  const towns = known.map(({ town, geometry }) => {
    const shape = geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon
    const [x, y] = draw.centroid(shape)
    return {
      code: town.code,
      name: town.name,
      path: draw(shape) ?? '',
      label: { x: Math.round(x), y: Math.round(y) },
    }
  })
  return { viewBox: [0, 0, width, height], towns }
}

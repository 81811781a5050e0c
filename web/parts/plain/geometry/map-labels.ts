/**
 * Which town names fit their cell: a name that does not fit, or that would touch a larger town's, is left out rather than shrunk or clipped.
 *
 *     placeLabels(towns, { fontSize: 12, lines: 2 })   // Set of town codes
 *
 * Paths carry absolute coordinates only (M, L, Z), as the API sends them; units are those of the map's viewBox.
 */
export interface MapTown {
  readonly code: string
  readonly name: string
  readonly path: string
  readonly label: { readonly x: number; readonly y: number }
}

export interface LabelStyle {
  /** In units of the viewBox. */
  readonly fontSize: number
  /** Lines of a label: the name alone, or the name and its value. */
  readonly lines: 1 | 2
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

type Point = readonly [x: number, y: number]

/** 姜山镇 is 姜山 on the map: the kind is said by the map as a whole. */
export function shortTownName(name: string): string {
  const short = name.replace(/(街道|镇|乡)$/, '')
  return short.length >= 2 ? short : name
}

export function placeLabels(towns: readonly MapTown[], style: LabelStyle): ReadonlySet<string> {
  const rings = new Map(towns.map((town) => [town.code, readRing(town.path)]))
  const byArea = [...towns].sort((a, b) => areaOf(rings.get(b.code) ?? []) - areaOf(rings.get(a.code) ?? []))
  const taken: Box[] = []
  const placed = new Set<string>()
  for (const town of byArea) {
    const box = labelBox(town, style)
    const ring = rings.get(town.code) ?? []
    if (!holds(ring, box) || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    placed.add(town.code)
  }
  return placed
}

/** The largest ring of the path. */
function readRing(path: string): readonly Point[] {
  const rings = path.split(/[Mm]/).map((part) => {
    const numbers = (part.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    return Array.from(
      { length: Math.floor(numbers.length / 2) },
      (_, index): Point => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0],
    )
  })
  return rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best), [])
}

function areaOf(ring: readonly Point[]): number {
  let twice = 0
  for (let i = 0; i < ring.length; i++) {
    const [x0, y0] = ring[i] ?? [0, 0]
    const [x1, y1] = ring[(i + 1) % ring.length] ?? [0, 0]
    twice += x0 * y1 - x1 * y0
  }
  return Math.abs(twice) / 2
}

function labelBox(town: MapTown, style: LabelStyle): Box {
  const name = shortTownName(town.name)
  const isWide = /[⺀-鿿]/.test(name)
  const halfWidth = (name.length * style.fontSize * (isWide ? 1 : 0.58)) / 2
  const halfHeight = (style.lines * style.fontSize * 1.2) / 2
  const { x, y } = town.label
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

/** The middle of each side lies inside, so that at most the corners touch the border. */
function holds(ring: readonly Point[], box: Box): boolean {
  const x = (box.left + box.right) / 2
  const y = (box.top + box.bottom) / 2
  const sides: readonly Point[] = [
    [box.left, y],
    [box.right, y],
    [x, box.top],
    [x, box.bottom],
  ]
  return sides.every((point) => isInside(ring, point))
}

function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] ?? [0, 0]
    const [xj, yj] = ring[j] ?? [0, 0]
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

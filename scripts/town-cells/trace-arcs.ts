/**
 * Borders of a labelled mesh as arcs between the corners where three labels meet. An arc is smoothed once and used by both its neighbours, so that no gap
 * or overlap can arise.
 *
 *     ringOf(arcs, 3)   // the outline of label 3, clockwise
 */
import { required } from '../../src/base/assert.ts'
import { centreOf, labelAt, type Mesh, neighboursOf, type Point } from './hex-mesh.ts'

/** Walked from the first to the last point, `right` lies on the right hand (y grows downwards). */
export interface Arc {
  readonly left: number
  readonly right: number
  readonly points: readonly Point[]
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly left: number
  readonly right: number
}

interface Borders {
  readonly corners: ReadonlyMap<string, Point>
  /** Edges in both directions, by the corner they leave. */
  readonly leaving: ReadonlyMap<string, readonly Edge[]>
}

export function traceArcs(mesh: Mesh): Arc[] {
  const { corners, leaving } = collectBorders(mesh)
  const used = new Set<Edge>()
  const arcs: Arc[] = []
  for (const edges of leaving.values()) {
    if (edges.length !== 3) continue
    for (const edge of edges) {
      if (used.has(edge)) continue
      const keys = follow(edge, leaving, used)
      const points = keys.map((key) => required(corners.get(key), `corner ${key}`))
      arcs.push({ left: edge.left, right: edge.right, points: smooth(points) })
    }
  }
  return arcs
}

function collectBorders(mesh: Mesh): Borders {
  const corners = new Map<string, Point>()
  const leaving = new Map<string, Edge[]>()
  for (let row = 0; row < mesh.rows; row += 1) {
    for (let column = 0; column < mesh.columns; column += 1) {
      const right = labelAt(mesh, column, row)
      neighboursOf(column, row).forEach(([otherColumn, otherRow], side) => {
        const left = labelAt(mesh, otherColumn, otherRow)
        if (left === right) return
        const [from, to] = [side, side + 1].map((corner) => cornerOf(mesh, { column, row }, corner))
        if (from === undefined || to === undefined) return
        const [start, end] = [keyOf(from), keyOf(to)]
        corners.set(start, from).set(end, to)
        leaving.set(start, [...(leaving.get(start) ?? []), { from: start, to: end, left, right }])
      })
    }
  }
  return { corners, leaving }
}

/** Corner 0 is the upper right one, before the eastern side; then clockwise on the screen. */
function cornerOf(mesh: Mesh, at: { readonly column: number; readonly row: number }, corner: number): Point {
  const centre = centreOf(mesh, at.column, at.row)
  const angle = (Math.PI / 3) * corner - Math.PI / 6
  return { x: centre.x + mesh.size * Math.cos(angle), y: centre.y + mesh.size * Math.sin(angle) }
}

function keyOf({ x, y }: Point): string {
  return `${Math.round(x * 10)} ${Math.round(y * 10)}`
}

/** Corners from a junction to the next; marks the edges of both directions as used. */
function follow(first: Edge, leaving: Borders['leaving'], used: Set<Edge>): string[] {
  const keys = [first.from]
  let edge: Edge | undefined = first
  while (edge !== undefined) {
    const current: Edge = edge
    used.add(current)
    const onward: readonly Edge[] = leaving.get(current.to) ?? []
    const back = onward.find((other) => other.to === current.from)
    if (back !== undefined) used.add(back)
    keys.push(current.to)
    edge = onward.length === 2 ? onward.find((other) => other !== back) : undefined
  }
  return keys
}

/** Averages with both neighbours, ends fixed; then drops points that lie on the line anyway. */
function smooth(points: readonly Point[]): Point[] {
  let line = [...points]
  for (let round = 0; round < 8; round += 1) {
    line = line.map((point, at) => {
      const [before, after] = [line[at - 1], line[at + 1]]
      if (before === undefined || after === undefined) return point
      return { x: (before.x + 2 * point.x + after.x) / 4, y: (before.y + 2 * point.y + after.y) / 4 }
    })
  }
  return simplify(line, 0.5)
}

/** Douglas–Peucker: keeps the farthest point while it is farther than `tolerance` from the chord. */
function simplify(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined || line.length < 3) return [...line]
  const offsets = line.map((point) => offset(point, first, last))
  const farthest = offsets.indexOf(Math.max(...offsets))
  if ((offsets[farthest] ?? 0) <= tolerance) return [first, last]
  const head = simplify(line.slice(0, farthest + 1), tolerance)
  return [...head.slice(0, -1), ...simplify(line.slice(farthest), tolerance)]
}

function offset(point: Point, a: Point, b: Point): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  if (length === 0) return Math.hypot(point.x - a.x, point.y - a.y)
  return Math.abs((b.x - a.x) * (a.y - point.y) - (a.x - point.x) * (b.y - a.y)) / length
}

/** The closed outline of one label, without repeating its first point. */
export function ringOf(arcs: readonly Arc[], label: number): Point[] {
  const open = arcs.flatMap((arc) => {
    if (arc.right === label) return [arc.points]
    return arc.left === label ? [[...arc.points].reverse()] : []
  })
  const ring: Point[] = []
  let next = open.pop()
  while (next !== undefined) {
    ring.push(...next.slice(0, -1))
    const end = next.at(-1)
    const at = open.findIndex((points) => points[0] === end)
    next = at < 0 ? undefined : open.splice(at, 1)[0]
  }
  if (open.length > 0) throw new Error(`label ${label} has ${open.length} arcs outside its ring`)
  return ring
}

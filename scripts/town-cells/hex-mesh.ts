/**
 * A plane of hexagons, each labelled with the town that it belongs to. Three hexagons meet at every corner, so that borders branch in one way only.
 *
 *     labelMesh(seeds, { width: 1000, height: 900, size: 5 }).labelAt(column, row)   // index of a seed, or outside
 */
import { seededRandom } from '../../src/domain/demo/seeded-random.ts'
import type { Seed } from './yinzhou-seeds.ts'

export const outside = -1

export interface Mesh {
  readonly columns: number
  readonly rows: number
  /** From a hexagon's centre to its corner. */
  readonly size: number
  /** By `row * columns + column`; an index of the seeds or `outside`. */
  readonly labels: Int16Array
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Land ends where the sum of the seeds' bells falls below this. */
const shore = 0.5

export function centreOf({ size }: Pick<Mesh, 'size'>, column: number, row: number): Point {
  return { x: size * Math.sqrt(3) * (column + (row % 2) / 2), y: size * 1.5 * row }
}

/** The six hexagons around one, clockwise from the east; those beyond the rim are left out by the caller. */
export function neighboursOf(column: number, row: number): readonly (readonly [number, number])[] {
  const shift = row % 2
  return [
    [column + 1, row],
    [column + shift, row + 1],
    [column - 1 + shift, row + 1],
    [column - 1, row],
    [column - 1 + shift, row - 1],
    [column + shift, row - 1],
  ]
}

export function labelAt(mesh: Mesh, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= mesh.columns || row >= mesh.rows) return outside
  return mesh.labels[row * mesh.columns + column] ?? outside
}

export function labelMesh(
  seeds: readonly Seed[],
  plane: { readonly width: number; readonly height: number; readonly size: number },
): Mesh {
  const columns = Math.ceil(plane.width / (plane.size * Math.sqrt(3))) + 1
  const rows = Math.ceil(plane.height / (plane.size * 1.5)) + 1
  const mesh: Mesh = { columns, rows, size: plane.size, labels: new Int16Array(columns * rows) }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      mesh.labels[row * columns + column] = nearestSeed(seeds, centreOf(mesh, column, row))
    }
  }
  keepLargestPieces(mesh)
  return mesh
}

function nearestSeed(seeds: readonly Seed[], at: Point): number {
  const bells = seeds.reduce((sum, seed) => sum + Math.exp(-((distance(seed, at) / seed.reach) ** 2)), 0)
  if (bells < shore * (1 + 0.3 * noise(at, 'shore'))) return outside
  const reached = seeds.map((seed) => {
    // Bent by noise that grows away from the seat, so that small cells keep their middle.
    const bend = Math.min(1, distance(seed, at) / seed.reach) * 0.3 * seed.reach
    const bent = { x: at.x + bend * noise(at, 'x'), y: at.y + bend * noise(at, 'y') }
    return distance(seed, bent) / Math.sqrt(seed.reach)
  })
  return reached.indexOf(Math.min(...reached))
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** Smooth noise from −1 to 1: two octaves of values on a lattice. */
function noise(at: Point, axis: string): number {
  return 0.7 * lattice(at, 90, axis) + 0.3 * lattice(at, 34, `${axis}'`)
}

function lattice({ x, y }: Point, step: number, axis: string): number {
  const [column, row] = [Math.floor(x / step), Math.floor(y / step)]
  const [u, v] = [ease(x / step - column), ease(y / step - row)]
  const at = (right: number, down: number) => latticeValue(`${axis}/${step}/${column + right}/${row + down}`)
  const top = at(0, 0) * (1 - u) + at(1, 0) * u
  const bottom = at(0, 1) * (1 - u) + at(1, 1) * u
  return top * (1 - v) + bottom * v
}

const latticeValues = new Map<string, number>()

function latticeValue(seed: string): number {
  const known = latticeValues.get(seed)
  if (known !== undefined) return known
  const value = 2 * seededRandom(seed)() - 1
  latticeValues.set(seed, value)
  return value
}

function ease(t: number): number {
  return t * t * (3 - 2 * t)
}

/** Every label in one piece, the outside too: smaller pieces go to the neighbour they touch most. */
function keepLargestPieces(mesh: Mesh): void {
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    const pieces = findPieces(mesh)
    for (const piece of pieces) {
      const largest = Math.max(...pieces.filter((p) => p.label === piece.label).map((p) => p.cells.length))
      if (piece.cells.length === largest) continue
      const label = mostTouched(mesh, piece)
      for (const cell of piece.cells) mesh.labels[cell] = label
      isChanged = true
    }
  }
}

interface Piece {
  readonly label: number
  readonly cells: readonly number[]
}

function cellsAround(mesh: Mesh, cell: number): number[] {
  const { columns, rows } = mesh
  return neighboursOf(cell % columns, Math.floor(cell / columns)).flatMap(([column, row]) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? [] : [row * columns + column],
  )
}

function findPieces(mesh: Mesh): Piece[] {
  const seen = new Uint8Array(mesh.labels.length)
  const pieces: Piece[] = []
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1) continue
    const label = mesh.labels[start] ?? outside
    const cells = [start]
    seen[start] = 1
    for (const cell of cells) {
      const next = cellsAround(mesh, cell).filter(
        (other) => seen[other] === 0 && mesh.labels[other] === label,
      )
      for (const other of next) seen[other] = 1
      cells.push(...next)
    }
    pieces.push({ label, cells })
  }
  return pieces
}

function mostTouched(mesh: Mesh, { label, cells }: Piece): number {
  const touches = new Map<number, number>()
  for (const cell of cells) {
    for (const other of cellsAround(mesh, cell)) {
      const next = mesh.labels[other] ?? outside
      if (next !== label) touches.set(next, (touches.get(next) ?? 0) + 1)
    }
  }
  return [...touches].sort((a, b) => b[1] - a[1])[0]?.[0] ?? label
}

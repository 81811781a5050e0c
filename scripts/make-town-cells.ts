/**
 * Writes the schematic town cells of the reference district: cells around rough seats, land where the sum of their bells is high enough. No boundary data
 * goes in, and the map says that it shows none.
 *
 *     node scripts/make-town-cells.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { required } from '../src/base/assert.ts'
import { type TownCells, townCells } from '../src/domain/map/town-cells.ts'
import { centreOf, labelAt, labelMesh, type Mesh, neighboursOf, type Point } from './town-cells/hex-mesh.ts'
import { ringOf, traceArcs } from './town-cells/trace-arcs.ts'
import { yinzhouSeeds } from './town-cells/yinzhou-seeds.ts'

const target = join(import.meta.dirname, '../src/content/districts/yinzhou/town-cells.json')
const margin = 12

function makeTownCells(): TownCells {
  const mesh = labelMesh(yinzhouSeeds, { width: 1000, height: 900, size: 4 })
  const arcs = traceArcs(mesh)
  const middles = findMiddles(mesh)
  const outlines = yinzhouSeeds.map(({ code }, label) => ({
    code,
    ring: ringOf(arcs, label),
    label: required(middles.get(label), `a middle of ${code}`),
  }))
  const points = outlines.flatMap(({ ring }) => ring)
  const left = Math.floor(Math.min(...points.map(({ x }) => x))) - margin
  const top = Math.floor(Math.min(...points.map(({ y }) => y))) - margin
  const place = ({ x, y }: Point): Point => ({ x: tenth(x - left), y: tenth(y - top) })
  const width = Math.ceil(Math.max(...points.map(({ x }) => x))) - left + margin
  const height = Math.ceil(Math.max(...points.map(({ y }) => y))) - top + margin
  return townCells.parse({
    viewBox: [0, 0, width, height],
    towns: outlines
      .map(({ code, ring, label }) => ({ code, path: pathOf(ring.map(place)), label: place(label) }))
      .sort((a, b) => a.code.localeCompare(b.code)),
    note: { zh: '示意图，不代表行政区域界线', en: 'Schematic; not administrative boundaries' },
  })
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function pathOf(ring: readonly Point[]): string {
  return `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`
}

/** For each label the middle of the hexagons that lie deepest inside it: there its name fits best. */
function findMiddles(mesh: Mesh): Map<number, Point> {
  const depth = depths(mesh)
  const deepest = new Map<number, { depth: number; points: Point[] }>()
  depth.forEach((value, cell) => {
    const [column, row] = [cell % mesh.columns, Math.floor(cell / mesh.columns)]
    const label = labelAt(mesh, column, row)
    const best = deepest.get(label)
    const centre = centreOf(mesh, column, row)
    if (best === undefined || value > best.depth) deepest.set(label, { depth: value, points: [centre] })
    else if (value === best.depth) best.points.push(centre)
  })
  return new Map([...deepest].map(([label, { points }]) => [label, meanOf(points)]))
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}

/** How many hexagons deep each lies inside its label. */
function depths(mesh: Mesh): Int16Array {
  const depth = new Int16Array(mesh.labels.length)
  let inner = [...mesh.labels.keys()]
  for (let round = 1; inner.length > 0; round += 1) {
    inner = inner.filter((cell) => {
      const [column, row] = [cell % mesh.columns, Math.floor(cell / mesh.columns)]
      const label = labelAt(mesh, column, row)
      return neighboursOf(column, row).every(([otherColumn, otherRow]) => {
        const isInside =
          otherColumn >= 0 && otherRow >= 0 && otherColumn < mesh.columns && otherRow < mesh.rows
        const other = otherRow * mesh.columns + otherColumn
        return isInside && labelAt(mesh, otherColumn, otherRow) === label && depth[other] === round - 1
      })
    })
    for (const cell of inner) depth[cell] = round
  }
  return depth
}

/** Laid out as the formatter wants it: objects over several lines, the view box on one. */
function write(cells: TownCells): string {
  const text = JSON.stringify({ ...cells, viewBox: 'box' }, null, 2)
  return `${text.replace('"box"', `[${cells.viewBox.join(', ')}]`)}\n`
}

const cells = makeTownCells()
writeFileSync(target, write(cells))
console.log(`${cells.towns.length} towns, ${write(cells).length} bytes`)

/**
 * The straight lines that a page draws, from its list of drawing operations.
 *
 *     findRules({ fnArray, argsArray }, viewportTransform)   // [{ axis: 'horizontal', at: 120, from: 80, to: 515 }, …]
 *
 * A table's line is drawn as a stroke or as a thin filled box; broad filled boxes (a shaded cell) are none.
 */
import { OPS } from 'unpdf/pdfjs'
import { apply, identity, type Matrix, multiply, type Point, toMatrix } from './matrix.ts'
import type { Rule } from './pdf-page.ts'

export interface Operations {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Points. */
const thin = 2.5
const shortest = 4

/** No page of text has more lines; a drawing may. */
const maxRules = 20_000

const strokes: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fills: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill])

export function findRules({ fnArray, argsArray }: Operations, viewport: Matrix): readonly Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let current: Matrix = identity
  for (const [i, operation] of fnArray.entries()) {
    const values = argsArray[i]
    const given: readonly unknown[] = Array.isArray(values) ? values : []
    if (operation === OPS.save) saved.push(current)
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      current = saved.pop() ?? identity
    else if (operation === OPS.transform) current = multiply(current, toMatrix(given) ?? identity)
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(current)
      current = multiply(current, toMatrix(given[0]) ?? identity)
    } else if (operation === OPS.constructPath) {
      for (const rule of rulesOfPath(given, multiply(viewport, current))) rules.push(rule)
      if (rules.length > maxRules) return []
    }
  }
  return rules
}

/** `given` is the kind of drawing and, in a list, the path: each step's code with its points. */
function rulesOfPath(given: readonly unknown[], matrix: Matrix): readonly Rule[] {
  const [drawing, data] = given
  const path: unknown = Array.isArray(data) ? data[0] : undefined
  if (!ArrayBuffer.isView(path)) return []
  const outlines = readOutlines(Array.from(path as Float32Array), matrix)
  if (strokes.has(drawing))
    return outlines.flatMap((points) => points.flatMap((to, i) => toRule(points[i - 1], to)))
  return fills.has(drawing) ? outlines.flatMap(ruleOfBox) : []
}

/** Steps of a path: how many points follow the code, 4 closes the outline. */
const pointCounts = [1, 1, 3, 2, 0]

function readOutlines(path: readonly number[], matrix: Matrix): readonly (readonly Point[])[] {
  const outlines: Point[][] = []
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 4
    const count = pointCounts[code] ?? 0
    const outline = outlines.at(-1)
    const [x, y] = [path[at + count * 2 - 1], path[at + count * 2]]
    const first = outline?.[0]
    if (code === 4 && outline && first) outline.push(first)
    else if (count > 0 && x !== undefined && y !== undefined) {
      const point = apply(matrix, { x, y })
      if (code === 0 || outline === undefined) outlines.push([point])
      else outline.push(point)
    }
    at += 1 + count * 2
  }
  return outlines
}

function toRule(from: Point | undefined, to: Point): readonly Rule[] {
  return from === undefined ? [] : ruleOfBox([from, to])
}

/** The line along the middle of a thin box. */
function ruleOfBox(points: readonly Point[]): readonly Rule[] {
  if (points.length > 8) return []
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= thin && right - left >= shortest) {
    return [{ axis: 'horizontal', at: (top + bottom) / 2, from: left, to: right }]
  }
  if (right - left <= thin && bottom - top >= shortest) {
    return [{ axis: 'vertical', at: (left + right) / 2, from: top, to: bottom }]
  }
  return []
}

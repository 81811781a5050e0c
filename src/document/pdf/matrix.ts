/**
 * Affine maps as PDF writes them: (x, y) → (a·x + c·y + e, b·x + d·y + f).
 *
 *     apply(multiply(outer, inner), { x: 0, y: 0 })   // inner first
 */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export interface Point {
  readonly x: number
  readonly y: number
}

export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** Undefined for what is no list of six finite numbers. */
export function toMatrix(values: unknown): Matrix | undefined {
  if (!Array.isArray(values) && !ArrayBuffer.isView(values)) return undefined
  const [a, b, c, d, e, f] = Array.from(values as ArrayLike<unknown>, Number)
  const matrix = [a ?? Number.NaN, b ?? 0, c ?? 0, d ?? Number.NaN, e ?? 0, f ?? 0] as const
  return matrix.every(Number.isFinite) ? matrix : undefined
}

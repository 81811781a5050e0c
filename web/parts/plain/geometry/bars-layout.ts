/**
 * Bars of equal width on a zero line, in pixels: where each stands, also for values below zero. A missing value leaves its place empty.
 *
 *     layoutBars([20, null, -5], { width: 120, height: 40 })
 */
import { linearScale } from './linear-scale.ts'

export interface Bar {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface BarsLayout {
  readonly bars: readonly Bar[]
  /** Where zero is. */
  readonly zero: number
}

/** The part of its place that a bar leaves free. */
const GAP = 0.28
/** Two values are not two walls. */
const WIDEST = 32
/** A value of nearly zero still shows that there is one. */
const LEAST = 1

export function layoutBars(
  values: readonly (number | null)[],
  { width, height }: { readonly width: number; readonly height: number },
): BarsLayout {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  const y = linearScale([low, high === low ? low + 1 : high], [height, 0])
  const place = width / Math.max(1, values.length)
  const zero = y(0)
  const wide = Math.min(WIDEST, place * (1 - GAP))
  const bars = values.flatMap((value, index): Bar[] => {
    if (value === null) return []
    const tall = Math.max(LEAST, Math.abs(y(value) - zero))
    return [
      {
        index,
        x: index * place + (place - wide) / 2,
        y: value < 0 ? zero : zero - tall,
        width: wide,
        height: tall,
      },
    ]
  })
  return { bars, zero }
}

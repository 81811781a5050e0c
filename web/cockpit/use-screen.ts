/**
 * How the cockpit fits its screen; on a wall, after it has been scaled.
 *
 *     const { layout, fits } = useScreen({ isWall })   // 'desk', true
 */
import { useEffect, useState } from 'react'

/** phone: one column. laptop: two, scrolling. desk: three. wide: map and clusters side by side, more columns in the table. */
export type Layout = 'phone' | 'laptop' | 'desk' | 'wide'

export interface Screen {
  readonly layout: Layout
  /** Everything stands on one screen without scrolling. */
  readonly fits: boolean
}

/** What the layouts are drawn for. */
const DRAWN = { width: 1920, height: 1080 }

/** What the three columns need; most laptops of 1440 and 1512 stay with two. */
const leastDeskWidth = 1536

export function useScreen({ isWall }: { readonly isWall: boolean }): Screen {
  const [screen, setScreen] = useState(() => measure(isWall))
  useEffect(() => {
    const adapt = () =>
      setScreen((old) => {
        const next = measure(isWall)
        return old.layout === next.layout && old.fits === next.fits ? old : next
      })
    adapt()
    window.addEventListener('resize', adapt)
    return () => window.removeEventListener('resize', adapt)
  }, [isWall])
  return screen
}

function measure(isWall: boolean): Screen {
  const scale = isWall ? wallScale(innerWidth, innerHeight) : 1
  return screenFor(innerWidth / scale, innerHeight / scale)
}

/** A wall keeps the drawn proportions: the tighter of both sides decides, extra width becomes columns. */
export function wallScale(width: number, height: number): number {
  return Math.min(Math.max(Math.min(width / DRAWN.width, height / DRAWN.height), 0.6), 6)
}

/** In CSS pixels at scale 1. */
export function screenFor(width: number, height: number): Screen {
  const layout = width < 720 ? 'phone' : width < leastDeskWidth ? 'laptop' : width < 2800 ? 'desk' : 'wide'
  return { layout, fits: (layout === 'desk' || layout === 'wide') && height >= 930 }
}

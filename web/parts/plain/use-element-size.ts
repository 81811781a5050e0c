/**
 * The size of an element in CSS pixels, kept up to date.
 *
 *     const [ref, { width }] = useElementSize<HTMLDivElement>()
 */
import { type RefCallback, useCallback, useState } from 'react'

export interface ElementSize {
  readonly width: number
  readonly height: number
}

export function useElementSize<E extends HTMLElement>(): readonly [RefCallback<E>, ElementSize] {
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0 })
  const ref = useCallback((element: E | null) => {
    if (element === null) return
    // Before the first paint, so that nothing is ever drawn empty.
    setSize({ width: element.clientWidth, height: element.clientHeight })
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}

/**
 * Full screen, and being told when the person leaves it by the browser's own means (Esc, F11).
 *
 *     const { enter, leave } = useFullscreen(onLeft)
 */
import { useEffect, useRef } from 'react'

export interface Fullscreen {
  readonly enter: () => void
  readonly leave: () => void
}

export function useFullscreen(onLeft: () => void): Fullscreen {
  const latest = useRef(onLeft)
  latest.current = onLeft
  useEffect(() => {
    const tell = () => {
      if (document.fullscreenElement === null) latest.current()
    }
    document.addEventListener('fullscreenchange', tell)
    return () => document.removeEventListener('fullscreenchange', tell)
  }, [])
  return { enter, leave }
}

function enter(): void {
  // A browser or a policy may refuse; wall mode then simply fills the window.
  document.documentElement.requestFullscreen?.().catch(() => undefined)
}

function leave(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
}

/**
 * On a wall the root's font size grows with the screen, so that everything, being in rem, grows with it.
 *
 *     useWallScale(search.isWall)   // once, above all that is drawn
 */
import { useLayoutEffect } from 'react'
import { wallScale } from './use-screen.ts'

const ROOT_PX = 16

export function useWallScale(isWall: boolean): void {
  useLayoutEffect(() => {
    if (!isWall) return
    const root = document.documentElement
    const adapt = () => {
      root.style.fontSize = `${ROOT_PX * wallScale(innerWidth, innerHeight)}px`
    }
    adapt()
    window.addEventListener('resize', adapt)
    return () => {
      window.removeEventListener('resize', adapt)
      root.style.fontSize = ''
    }
  }, [isWall])
}

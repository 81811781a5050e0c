/**
 * The page's address as React state, for entries small enough to do without a router.
 *
 *     const { path, search } = useAddress()
 *     goTo('/m/work/17')
 */
import { useSyncExternalStore } from 'react'
import { keepAddress, mayLeave } from './leave-guard.ts'

export interface Address {
  readonly path: string
  readonly search: URLSearchParams
}

const CHANGED = 'guatu:address'

export function useAddress(): Address {
  const href = useSyncExternalStore(onChange, () => `${location.pathname}${location.search}`)
  const { pathname, searchParams } = new URL(href, location.origin)
  return { path: pathname, search: searchParams }
}

/** push: the way back leads here. replace: it does not. Nothing happens where the page is held and the person stays. */
export function goTo(href: string, how: 'push' | 'replace' = 'push'): void {
  if (!mayLeave()) return
  if (how === 'push') history.pushState(null, '', href)
  else history.replaceState(null, '', href)
  window.dispatchEvent(new Event(CHANGED))
}

function onChange(listener: () => void): () => void {
  const onPopState = () => {
    keepAddress()
    listener()
  }
  window.addEventListener('popstate', onPopState)
  window.addEventListener(CHANGED, listener)
  return () => {
    window.removeEventListener('popstate', onPopState)
    window.removeEventListener(CHANGED, listener)
  }
}

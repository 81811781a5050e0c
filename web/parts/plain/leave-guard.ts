/**
 * Asks before a page is left while something on it would be lost, such as a file on its way: by a link, by the way back, by closing the tab.
 *
 *     useLeaveGuard(isSending, t('submission.leaving'))
 *
 * For entries that move with `goTo`; the browser words its own question when the tab is closed.
 */
import { useEffect } from 'react'

interface Hold {
  /** Why one should stay. */
  readonly text: string
  /** Where one stays. */
  readonly href: string
}

/** One for each part that holds the page. */
const holds = new Map<symbol, Hold>()

export function useLeaveGuard(isHeld: boolean, text: string): void {
  useEffect(() => {
    if (!isHeld) return undefined
    const key = Symbol('held')
    holds.set(key, { text, href: location.href })
    window.addEventListener('beforeunload', askBrowser)
    return () => {
      holds.delete(key)
      window.removeEventListener('beforeunload', askBrowser)
    }
  }, [isHeld, text])
}

/** Asks once, however many parts hold the page. */
export function mayLeave(): boolean {
  const [held] = holds.values()
  if (held === undefined) return true
  if (!window.confirm(held.text)) return false
  holds.clear()
  return true
}

/** After a step back or forward: whoever stays gets the held address again, before anybody reads the other one. */
export function keepAddress(): void {
  const [held] = holds.values()
  if (held === undefined || held.href === location.href || mayLeave()) return
  history.pushState(null, '', held.href)
}

function askBrowser(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

/** True on a phone's width. */
import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 640px)')

function listen(onChange: () => void): () => void {
  narrow.addEventListener('change', onChange)
  return () => narrow.removeEventListener('change', onChange)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow.matches)
}

/**
 * Keys of a page: one letter does one thing, except where somebody is typing or a dialog is open.
 *
 *     useKeys({ j: next, ArrowDown: next, Enter: accept })
 *
 * Enter on a button or link is that control's own, save on those marked `data-keys`.
 */
import { useEffect, useEffectEvent } from 'react'

export type Keys = Readonly<Record<string, () => void>>

export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[event.key]
    if (act === undefined || event.defaultPrevented || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey || !isFree(event)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const typing = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]'
const covering = '.ant-modal-wrap, .ant-drawer-open, .ant-dropdown:not(.ant-dropdown-hidden)'
const operable = 'button, a, summary, [role="radio"], [role="tab"], [role="menuitem"]'

function isFree({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return true
  if (target.closest(typing) !== null || document.querySelector(covering) !== null) return false
  const control = target.closest<HTMLElement>(operable)
  if (control === null || control.dataset.keys !== undefined) return true
  return key !== 'Enter' && key !== ' '
}

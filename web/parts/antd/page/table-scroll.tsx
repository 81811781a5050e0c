/**
 * A small table that scrolls sideways where it is too wide, also by the keyboard.
 *
 *     <TableScroll label={t('vintages')}><table className="plain-table">…</table></TableScroll>
 */
import './page.css'
import type { ReactNode } from 'react'

interface TableScrollProps {
  readonly label: string
  readonly children: ReactNode
}

export function TableScroll({ label, children }: TableScrollProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a section would be a landmark beside its panel's
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <div className="table-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}

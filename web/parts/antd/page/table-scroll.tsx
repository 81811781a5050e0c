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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}

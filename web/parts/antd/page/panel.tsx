/**
 * A flat panel with its title on the left and its reading rule beside it.
 *
 *     <Panel title={t('path')} note={t('pathRule')} extra={<Legend />}>…</Panel>
 */
import './page.css'
import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title?: string
  readonly note?: ReactNode
  readonly extra?: ReactNode
  /** Content up to the border: lists and tables. */
  readonly isFlush?: boolean
  readonly children: ReactNode
}

export function Panel({ title, note, extra, isFlush = false, children }: PanelProps) {
  const id = useId()
  const label = title === undefined ? {} : { 'aria-labelledby': id }
  return (
    <section className="panel" {...label}>
      {title !== undefined && (
        <div className="panel__head">
          <h2 className="panel__title" id={id}>
            {title}
          </h2>
          {note !== undefined && <span className="panel__note">{note}</span>}
          {extra !== undefined && <div className="panel__extra">{extra}</div>}
        </div>
      )}
      {isFlush ? children : <div className="panel__body">{children}</div>}
    </section>
  )
}

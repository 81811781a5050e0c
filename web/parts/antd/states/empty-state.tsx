/**
 * Nothing to show, said with what to do about it.
 *
 *     <EmptyState title={t('empty.title')} text={t('empty.text')} actions={<Link to="/plan">…</Link>} />
 */
import './state.css'
import type { ReactNode } from 'react'
import { type StateDrawing, StateMark } from './state-mark.tsx'

interface EmptyStateProps {
  readonly title: string
  readonly text?: string
  readonly drawing?: StateDrawing
  readonly actions?: ReactNode
}

export function EmptyState({ title, text, drawing = 'empty', actions }: EmptyStateProps) {
  return (
    <div className="state">
      <StateMark drawing={drawing} />
      <p className="state__title">{title}</p>
      {text !== undefined && <p className="state__text">{text}</p>}
      {actions !== undefined && <div className="state__actions">{actions}</div>}
    </div>
  )
}

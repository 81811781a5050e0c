/**
 * The frame of every page: where one is, the title (which takes the focus after a change of page), the district's mark, actions, content.
 *
 *     <PageFrame title={t('title')} trail={[{ label: t('list'), to: '/indicators' }]} actions={<Button>…</Button>}>…</PageFrame>
 */
import './page.css'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../api/use-session.ts'
import { DemoMark } from './demo-mark.tsx'

export interface TrailStep {
  readonly label: string
  readonly to?: string
}

interface PageFrameProps {
  readonly title: string
  readonly trail?: readonly TrailStep[]
  /** A short sentence beside the title: how many, as of when. */
  readonly summary?: ReactNode
  readonly actions?: ReactNode
  /** False where nothing shown is generated; by default the demo district is marked. */
  readonly showsGenerated?: boolean
  readonly children: ReactNode
}

export function PageFrame({ title, trail = [], summary, actions, showsGenerated, children }: PageFrameProps) {
  const { t } = useTranslation()
  const { session } = useSession()
  const isMarked = showsGenerated ?? session?.district.isDemo ?? false
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  return (
    <>
      <Trail steps={[...trail, { label: title }]} />
      <header className="page__head">
        <h1 className="page__title" tabIndex={-1}>
          {title}
        </h1>
        {isMarked && <DemoMark />}
        {summary !== undefined && <span className="page__summary">{summary}</span>}
        {actions !== undefined && <div className="page__actions">{actions}</div>}
      </header>
      {children}
    </>
  )
}

function Trail({ steps }: { readonly steps: readonly TrailStep[] }) {
  const { t } = useTranslation('controls')
  const { session } = useSession()
  const first = session === null || session === undefined ? [] : [{ label: session.district.name, to: '/' }]
  return (
    <nav aria-label={t('page.trail')}>
      <ol className="page__trail">
        {[...first, ...steps].map((step, index, all) => (
          <li key={step.label} aria-current={index === all.length - 1 ? 'page' : undefined}>
            {step.to === undefined ? step.label : <Link to={step.to}>{step.label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

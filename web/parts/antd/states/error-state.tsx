/**
 * What went wrong, in the server's words, with the code and the request's number for the administrator, and the way out.
 *
 *     <ErrorState error={query.error} onRetry={query.refetch} />
 */
import './state.css'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OFFLINE, type Problem, problemOf } from '../../../api/api-problem.ts'
import { NoPermission } from './no-permission.tsx'
import { StateMark } from './state-mark.tsx'

interface ErrorStateProps {
  readonly error: unknown
  readonly onRetry?: () => void
  /** A way elsewhere. */
  readonly actions?: ReactNode
}

export function ErrorState({ error, onRetry, actions }: ErrorStateProps) {
  const { t } = useTranslation()
  const problem = problemOf(error)
  const { title, detail } = useProblemText(problem)
  if (problem.code === 'forbidden') return <NoPermission detail={detail} />
  return (
    <div className="state state--error" role="alert">
      <StateMark drawing={problem.status === 404 ? 'search' : 'error'} />
      <p className="state__title">{title}</p>
      <p className="state__text">{detail}</p>
      <ProblemFacts problem={problem} />
      <div className="state__actions">
        {onRetry !== undefined && problem.status !== 404 && (
          <Button type="primary" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
        {actions}
      </div>
    </div>
  )
}

/** Title and sentence: the server's own, or ours where no server spoke. */
export function useProblemText(problem: Problem): { readonly title: string; readonly detail: string } {
  const { t } = useTranslation('controls')
  if (problem.code === OFFLINE) return { title: t('problem.offline'), detail: t('problem.offlineText') }
  if (problem.code === 'page-fault') return { title: t('problem.page'), detail: problem.detail }
  if (problem.detail === '') {
    return { title: t('problem.server'), detail: t('problem.serverText', { status: problem.status }) }
  }
  return { title: problem.title === '' ? t('problem.server') : problem.title, detail: problem.detail }
}

/** Code and request number: what the administrator asks for. */
export function ProblemFacts({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('controls')
  return (
    <p className="state__facts">
      {t('problem.code')} <code>{problem.code}</code>
      {problem.requestId !== null && (
        <>
          {' · '}
          {t('problem.request')} <code>{problem.requestId}</code>
        </>
      )}
    </p>
  )
}

/** A page that failed while drawing: says so and offers to draw it again; the menu stays usable. */
import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'

export function PageFault({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('controls')
  return (
    <ErrorState
      error={error}
      onRetry={reset}
      actions={
        <Link to="/" className="plain-link">
          {t('notFound.home')}
        </Link>
      }
    />
  )
}

/** All submissions that one may see, and how complete the reporting of each unit is. */
import './reporting.css'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { CompletenessGrid } from './completeness-grid.tsx'
import { SubmissionGrid } from './submission-grid.tsx'

export function ReportingPage() {
  const { t } = useTranslation('reporting')
  const [{ tab }] = useListSearch()
  const isCompleteness = tab === 'completeness'
  const tabs = [
    { name: 'list', search: {}, isCurrent: !isCompleteness },
    { name: 'completeness', search: { tab: 'completeness' }, isCurrent: isCompleteness },
  ] as const
  return (
    <PageFrame
      title={t('title')}
      actions={
        <nav className="switch" aria-label={t('title')}>
          {tabs.map(({ name, search, isCurrent }) => (
            <Link
              key={name}
              to="/reporting"
              search={search}
              activeOptions={{ exact: true }}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {t(`tab.${name}`)}
            </Link>
          ))}
        </nav>
      }
    >
      {isCompleteness ? <CompletenessGrid /> : <SubmissionGrid />}
    </PageFrame>
  )
}

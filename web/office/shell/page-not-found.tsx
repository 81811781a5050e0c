/** An address without a page. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'

export function PageNotFound() {
  const { t } = useTranslation('controls')
  return (
    <PageFrame title={t('notFound.title')} showsGenerated={false}>
      <Panel>
        <EmptyState
          drawing="search"
          title={t('notFound.title')}
          text={t('notFound.text')}
          actions={
            <Link to="/" className="plain-link">
              {t('notFound.home')}
            </Link>
          }
        />
      </Panel>
    </PageFrame>
  )
}

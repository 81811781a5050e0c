/** The import desk: a place for files, and all imports with where they stand. */
import './imports.css'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { ImportList } from './list/import-list.tsx'
import { StartImport } from './start/start-import.tsx'

export function ImportsPage() {
  const { t } = useTranslation('imports')
  return (
    <PageFrame title={t('title')} summary={t('lead')}>
      <div className="stack">
        <StartImport />
        <ImportList />
      </div>
    </PageFrame>
  )
}

/** What the check found: counts, questions, differences to what is stored; then all of it is stored at once. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../../api/api-provider.tsx'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import type { ImportDetail } from '../import-model.ts'
import { MappingDesk } from '../mapping/mapping-desk.tsx'
import { CommitBar } from './commit-bar.tsx'
import { Differences } from './differences.tsx'
import { RemarkGroups } from './remark-groups.tsx'
import { SummaryCounts } from './summary-counts.tsx'

export function CheckDesk({ detail }: { readonly detail: ImportDetail }) {
  const { t } = useTranslation('imports')
  const api = useApi()
  const [{ view }, changeSearch] = useListSearch()
  const { id, summary, remarkGroups } = detail
  if (view === 'mapping') {
    return <MappingDesk detail={detail} onBack={() => changeSearch({ view: undefined })} />
  }
  return (
    <>
      <Panel
        title={t('check.title')}
        note={t('check.note')}
        extra={
          <span className="import-extra">
            <Button size="small" onClick={() => changeSearch({ view: 'mapping' })}>
              {t('check.remap')}
            </Button>
            {remarkGroups.length > 0 && (
              <Button
                size="small"
                icon={<DownloadOutlined aria-hidden />}
                href={api.href('downloadAnnotatedImport', { params: { id } })}
                download
              >
                {t('check.annotated')}
              </Button>
            )}
          </span>
        }
        isFlush
      >
        {summary !== null && <SummaryCounts summary={summary} />}
      </Panel>
      <RemarkGroups detail={detail} />
      {summary !== null && summary.changed > 0 && <Differences detail={detail} count={summary.changed} />}
      <CommitBar detail={detail} />
    </>
  )
}

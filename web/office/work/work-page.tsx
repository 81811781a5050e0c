/** My work: what waits for a step of mine, most urgent first. The first has the focus, so Enter opens it. */
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import { useItems } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import type { Submission } from '../reporting/submission.ts'
import { useSubmissionColumns } from '../reporting/submission-columns.tsx'

export function WorkPage() {
  const { t } = useTranslation('reporting')
  const api = useApi()
  const list = useItems('listWork', { query: { limit: 200 } })
  const overdue = list.items?.filter(({ overdueDays }) => overdueDays > 0).length ?? 0
  const exportAs = (format: 'csv' | 'xlsx') => api.href('listWork', { query: { format } })
  return (
    <PageFrame
      title={t('work.title')}
      summary={
        list.items === undefined ? undefined : t('work.summary', { count: list.items.length, overdue })
      }
    >
      <DataGrid
        name="work"
        label={t('work.title')}
        columns={useWorkColumns()}
        list={list}
        rowKey={({ id }) => id}
        opening={{ kind: 'link', addressOf: ({ id }) => `/reporting/${id}` }}
        exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
        empty={<EmptyState title={t('work.empty')} text={t('work.emptyText')} />}
        focusesFirst
      />
    </PageFrame>
  )
}

/** The columns of a submission, with what can be done put before the rest. */
function useWorkColumns(): readonly GridColumn<Submission>[] {
  const { t } = useTranslation('reporting')
  const say = useBilingual()
  const columns = useSubmissionColumns()
  const next: GridColumn<Submission> = {
    key: 'next',
    label: t('work.next'),
    width: 150,
    show: ({ openSteps }) => openSteps.map(({ label }) => say(label)).join(' / '),
  }
  return [...columns.slice(0, 3), next, ...columns.slice(3)]
}

/** The drafts, newest first; each leads to its desk. */
import { useTranslation } from 'react-i18next'
import { useItems } from '../../../api/use-reply.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import type { Field } from '../../../parts/antd/form/field.ts'
import { DataGrid } from '../../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../../parts/antd/grid/grid-column.ts'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { ProgressBar } from '../desk/progress-line.tsx'
import type { DraftSummary } from '../draft.ts'

const states = ['open', 'published', 'discarded'] as const

export function DraftList() {
  const { t } = useTranslation(['drafting', 'controls'])
  const [search] = useListSearch()
  const state = states.find((known) => known === search.state)
  const list = useItems('listPlanDrafts', { query: state === undefined ? {} : { state } })
  const filters: readonly Field[] = [
    {
      kind: 'choice',
      key: 'state',
      label: t('column.state'),
      placeholder: t('controls:filter.all'),
      options: states.map((value) => ({ value, label: t(`draftState.${value}`) })),
    },
  ]
  const hasAny = (list.items?.length ?? 1) > 0 || state !== undefined
  return (
    <DataGrid
      name="plan-drafts"
      label={t('drafts')}
      columns={useDraftColumns()}
      list={list}
      rowKey={({ id }) => id}
      opening={{ kind: 'link', addressOf: ({ id }) => `/drafting/${id}` }}
      {...(hasAny ? { filters } : {})}
      empty={<EmptyState title={t('emptyDrafts')} text={t('emptyDraftsText', { formats: t('formats') })} />}
    />
  )
}

function useDraftColumns(): readonly GridColumn<DraftSummary>[] {
  const { t, i18n } = useTranslation('drafting')
  const moment = (iso: string) => formatMoment(iso, i18n.language)
  return [
    {
      key: 'plan',
      label: t('column.plan'),
      isMain: true,
      show: ({ title, fileName }) => (
        <>
          {title ?? fileName} {title !== null && <span className="quiet">{fileName}</span>}
        </>
      ),
      sortBy: ({ title }) => title,
    },
    {
      key: 'state',
      label: t('column.state'),
      width: 90,
      show: ({ state }) => t(`draftState.${state}`),
      sortBy: ({ state }) => state,
      card: 'aside',
    },
    {
      key: 'progress',
      label: t('column.progress'),
      width: 220,
      show: ({ progress }) => (
        <span className="draft-progress">
          <ProgressBar progress={progress} />
          <span>{`${progress.settled} / ${progress.total}`}</span>
        </span>
      ),
      sortBy: ({ progress }) => (progress.total === 0 ? 0 : progress.settled / progress.total),
    },
    {
      key: 'errors',
      label: t('column.errors'),
      width: 110,
      align: 'right',
      show: ({ progress: { findings } }) =>
        findings.errorsOpen === 0 ? <span className="quiet">–</span> : <b>{findings.errorsOpen}</b>,
      sortBy: ({ progress }) => progress.findings.errorsOpen,
    },
    {
      key: 'updated',
      label: t('column.updated'),
      width: 220,
      show: ({ updatedBy, updatedAt }) => t('byAt', { who: updatedBy, moment: moment(updatedAt) }),
      sortBy: ({ updatedAt }) => updatedAt,
    },
    {
      key: 'uploaded',
      label: t('column.uploaded'),
      width: 220,
      show: ({ createdBy, createdAt }) => t('byAt', { who: createdBy, moment: moment(createdAt) }),
      sortBy: ({ createdAt }) => createdAt,
      isExtra: true,
    },
  ]
}

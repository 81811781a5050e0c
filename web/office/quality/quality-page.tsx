/** How complete, punctual and consistent the figures of a registry are in one period; each number opens the rows behind it. */
import './quality.css'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { FilterBar } from '../../parts/antd/form/filter-bar.tsx'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { ConsistencyPanel } from './consistency-panel.tsx'
import { OwnerTable } from './owner-table.tsx'
import type { Quality } from './quality.ts'
import { QualityHead } from './quality-head.tsx'
import { TownTable } from './town-table.tsx'

const registryIds = ['enterprise-year', 'enterprise-month'] as const

export function QualityPage() {
  const { t } = useTranslation('quality')
  const { periodLabel } = useLabels()
  const [search] = useListSearch()
  const registry = registryIds.find((id) => id === search.registry) ?? 'enterprise-year'
  const isPeriod = (registry === 'enterprise-year' ? /^\d{4}$/ : /^\d{4}-\d{2}$/).test(search.period ?? '')
  const query = { registry, ...(isPeriod && search.period !== undefined ? { period: search.period } : {}) }
  const { data, error, refetch } = useReply('getRegistryQuality', { query }, { keepsLast: true })
  const period = data?.period ?? null
  return (
    <PageFrame
      title={t('title')}
      summary={
        data !== undefined &&
        period !== null &&
        t('summary', { period: periodLabel(period), count: data.enterprises })
      }
    >
      <QualityFilters registry={registry} periods={data?.registry === registry ? data.periods : []} />
      {data === undefined ? (
        <Panel>
          {error === null ? <LoadingState lines={8} /> : <ErrorState error={error} onRetry={refetch} />}
        </Panel>
      ) : (
        <QualityContent quality={data} />
      )}
    </PageFrame>
  )
}

interface QualityFiltersProps {
  readonly registry: (typeof registryIds)[number]
  readonly periods: readonly string[]
}

function QualityFilters({ registry, periods }: QualityFiltersProps) {
  const { t } = useTranslation('quality')
  const { periodLabel } = useLabels()
  const [search, changeSearch] = useListSearch()
  return (
    <section className="panel quality-filters">
      <FilterBar
        fields={[
          {
            kind: 'choice',
            key: 'registry',
            label: t('registry'),
            options: registryIds.map((value) => ({ value, label: t(`registries.${value}`) })),
            placeholder: t(`registries.${registry}`),
          },
          {
            kind: 'choice',
            key: 'period',
            label: t('period'),
            options: periods.map((value) => ({ value, label: periodLabel(value) })),
            placeholder: t('newest'),
          },
        ]}
        search={search}
        onChange={(patch) =>
          // A year is no month: with another registry its newest period is shown.
          changeSearch('registry' in patch ? { ...patch, period: undefined } : patch)
        }
      />
    </section>
  )
}

function QualityContent({ quality }: { readonly quality: Quality }) {
  const { t } = useTranslation('quality')
  const say = useBilingual()
  if (quality.period === null)
    return (
      <Panel>
        <EmptyState title={t('none')} text={t('noneText')} />
      </Panel>
    )
  return (
    <>
      <QualityHead quality={quality} />
      <div className="quality-columns">
        <OwnerTable quality={quality} />
        <ConsistencyPanel quality={quality} />
      </div>
      <TownTable quality={quality} />
      <p className="quality-setting">
        {t('setting', { date: quality.setting.validFrom, source: say(quality.setting.source) })}
      </p>
    </>
  )
}

/** The plan as facts, tab by tab, with a search over all of it. Each part has its clause and leads to what it belongs to. */
import type { PlanTabProps } from './plan-tab-props.ts'
import './plan.css'
import './plan-entries.css'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/api-problem.ts'
import { useReply } from '../../api/use-reply.ts'
import { FilterBar } from '../../parts/antd/form/filter-bar.tsx'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { NoPlan } from './no-plan.tsx'
import { PlanActions } from './plan-actions.tsx'
import { PlanClusters } from './plan-clusters.tsx'
import { PlanIndicators } from './plan-indicators.tsx'
import { createPlanLookup, type Plan } from './plan-lookup.ts'
import { PlanNames } from './plan-names.tsx'
import { PlanOutline } from './plan-outline.tsx'
import { PlanSearch } from './plan-search.tsx'
import { type PlanTab, planTabs, readPlanTab } from './plan-tabs.ts'
import { PlanTargets } from './plan-targets.tsx'
import { PlanUnits } from './plan-units.tsx'
import { PlanZones } from './plan-zones.tsx'

export function PlanPage() {
  const { t } = useTranslation('plan')
  const reply = useReply('getPlan', {})
  const plan = reply.data
  return (
    <PageFrame
      title={plan?.shortTitle ?? t('title')}
      showsGenerated={false}
      summary={
        plan === undefined
          ? undefined
          : t('span', { from: plan.startYear, to: plan.endYear, base: plan.baseYear })
      }
    >
      {plan === undefined ? (
        <Panel>
          <PlanMissing error={reply.error} onRetry={() => reply.refetch()} />
        </Panel>
      ) : (
        <PlanContent plan={plan} />
      )}
    </PageFrame>
  )
}

function PlanMissing({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  if (error === null) return <LoadingState lines={9} />
  return problemOf(error).status === 404 ? <NoPlan /> : <ErrorState error={error} onRetry={onRetry} />
}

function PlanContent({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan')
  const [search, changeSearch] = useListSearch()
  const lookup = useMemo(() => createPlanLookup(plan), [plan])
  const tab = readPlanTab(search.tab)
  const words = search.find ?? ''
  const Tab = contents[tab]
  return (
    <>
      {!plan.edition.isIssued && (
        <Alert
          className="plan-edition"
          type="info"
          showIcon
          title={t('notIssued', { label: plan.edition.label })}
          description={plan.edition.note}
        />
      )}
      <section className="panel plan-find">
        <FilterBar
          fields={[{ kind: 'text', key: 'find', label: t('find') }]}
          search={search}
          onChange={changeSearch}
        />
        {words === '' && <PlanTabList plan={plan} current={tab} />}
      </section>
      {words === '' ? <Tab plan={plan} lookup={lookup} /> : <PlanSearch words={words} />}
    </>
  )
}

const contents = {
  outline: PlanOutline,
  targets: PlanTargets,
  indicators: PlanIndicators,
  actions: PlanActions,
  units: PlanUnits,
  clusters: PlanClusters,
  zones: PlanZones,
  names: PlanNames,
} as const satisfies Record<PlanTab, (props: PlanTabProps) => ReactNode>

/** Tabs are links: each has its address. */
function PlanTabList({ plan, current }: { readonly plan: Plan; readonly current: PlanTab }) {
  const { t } = useTranslation('plan')
  const counts = {
    outline: plan.outline.length,
    targets: plan.targets.length,
    indicators: plan.indicators.length,
    actions: plan.actions.length,
    units: plan.units.length,
    clusters: plan.clusters.length,
    zones: plan.zones.length,
    names: plan.programmes.length + plan.systems.length,
  } as const satisfies Record<PlanTab, number>
  const list = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is current, so another link is to be in view
  useEffect(() => {
    list.current
      ?.querySelector('[aria-current="page"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])
  return (
    <nav ref={list} className="tabs" aria-label={t('parts')}>
      {planTabs.map((tab) => (
        <Link
          key={tab}
          to="/plan"
          search={{ tab }}
          className="tab"
          aria-current={tab === current ? 'page' : undefined}
        >
          {t(`tab.${tab}`)} <small>{counts[tab]}</small>
        </Link>
      ))}
    </nav>
  )
}

/** A cluster of the plan: its scale and segments against their targets, the chain with its leading enterprises, where they are, and its indicators. */
import '../computed/computed.css'
import './clusters.css'
import '../plan/plan-entries.css'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { partsReach } from '../../../src/domain/indicator/computed/parts-reach.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSession } from '../../api/use-session.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { NoPermission } from '../../parts/antd/states/no-permission.tsx'
import { IndicatorsOf } from '../computed/indicators-of.tsx'
import { PartsOf } from '../computed/parts-of.tsx'
import type { Plan } from '../plan/plan-lookup.ts'
import type { Cluster } from './cluster.ts'
import { ClusterChain } from './cluster-chain.tsx'
import { ClusterScale } from './cluster-scale.tsx'

export function ClusterPage() {
  const { t } = useTranslation('computed')
  const { id } = useParams({ from: '/signed-in/clusters/$id' })
  const reply = useReply('getPlan', {})
  const cluster = reply.data?.clusters.find((one) => one.id === id)
  return (
    <PageFrame
      title={cluster?.name ?? t('clusterTitle')}
      trail={[{ label: t('clusterTitle'), to: '/plan?tab=clusters' }]}
      summary={cluster?.tier}
      actions={
        <Link to="/plan" search={{ tab: 'clusters', at: id }} className="plain-link">
          {t('inPlan')}
        </Link>
      }
    >
      {cluster !== undefined ? (
        <ClusterContent cluster={cluster} plan={reply.data as Plan} />
      ) : (
        <Panel>
          {reply.error !== null ? (
            <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
          ) : reply.data === undefined ? (
            <LoadingState lines={8} />
          ) : (
            <EmptyState title={t('unknownCluster')} text={t('unknownClusterText', { id })} />
          )}
        </Panel>
      )}
    </PageFrame>
  )
}

function ClusterContent({ cluster, plan }: { readonly cluster: Cluster; readonly plan: Plan }) {
  const { t } = useTranslation('computed')
  const { session } = useSession()
  if (session === undefined || session === null) return null
  const only = { cluster: cluster.id }
  const isOpen = partsReach(session.grants, { by: undefined, only }) === 'open'
  return (
    <div className="columns columns--main-aside">
      <div className="stack">
        <ClusterScale cluster={cluster} plan={plan} isOpen={isOpen} />
        {isOpen ? (
          <ClusterChain cluster={cluster} />
        ) : (
          <Panel title={t('chain')}>
            <NoPermission />
          </Panel>
        )}
        {isOpen && <IndicatorsOf title={t('clusterIndicators')} note={t('indicatorsNote')} only={only} />}
      </div>
      {isOpen && <PartsOf title={t('byTown')} only={only} by="town" />}
    </div>
  )
}

/** What the words were found in: all parts of the plan, best first, each leading to its place. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../api/operation-types.ts'
import { useReply } from '../../api/use-reply.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import type { PlanTab } from './plan-tabs.ts'

type Found = ItemOf<'searchPlan'>

export function PlanSearch({ words }: { readonly words: string }) {
  const { t } = useTranslation('plan')
  const reply = useReply('searchPlan', { query: { q: words.slice(0, 100), limit: 200 } }, { keepsLast: true })
  if (reply.data === undefined) {
    return (
      <Panel>
        {reply.error === null ? (
          <LoadingState />
        ) : (
          <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
        )}
      </Panel>
    )
  }
  const { items } = reply.data
  if (items.length === 0) {
    return (
      <Panel>
        <EmptyState drawing="search" title={t('notFound', { words })} text={t('notFoundText')} />
      </Panel>
    )
  }
  return (
    <Panel title={t('found', { words })} note={t('itemCount', { count: items.length })} isFlush>
      <ul className="names">
        {items.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <span>
              <span className="found-kind">{t(`part.${item.kind}`)}</span>
              <FoundLink item={item} />
              <span className="quiet found-detail">{item.detail}</span>
            </span>
            <span className="quiet">{item.clause}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const tabOf = {
  target: 'targets',
  action: 'actions',
  cluster: 'clusters',
  segment: 'clusters',
  zone: 'zones',
  unit: 'units',
  programme: 'names',
  system: 'names',
  section: 'outline',
} as const satisfies Record<Exclude<Found['kind'], 'indicator'>, PlanTab>

function FoundLink({ item }: { readonly item: Found }) {
  if (item.kind === 'indicator') {
    return (
      <Link to="/indicators/$id" params={{ id: item.id }} className="plain-link">
        {item.title}
      </Link>
    )
  }
  const place = item.kind === 'target' ? { q: item.id } : { at: item.id }
  return (
    <Link to="/plan" search={{ tab: tabOf[item.kind], ...place }} className="plain-link">
      {item.title}
    </Link>
  )
}

/** The clusters by tier with their segments, fields, places and scale targets, and the emerging groups. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/use-words.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { Chips } from './chips.tsx'
import { ClauseLink } from './clause-link.tsx'
import type { PlanTabProps } from './plan-tab-props.ts'
import { TargetList } from './target-list.tsx'
import { usePointed } from './use-pointed.ts'

type Cluster = PlanTabProps['plan']['clusters'][number]
type Segment = Cluster['segments'][number]

export function PlanClusters({ plan, lookup }: PlanTabProps) {
  const { t } = useTranslation('plan')
  const tiers = [...new Set(plan.clusters.map(({ tier }) => tier))]
  return (
    <div className="stack plan-stack">
      {tiers.map((tier) => {
        const clusters = plan.clusters.filter((cluster) => cluster.tier === tier)
        return (
          <Panel key={tier} title={tier} note={t('itemCount', { count: clusters.length })} isFlush>
            <ul className="entries">
              {clusters.map((cluster) => (
                <ClusterEntry key={cluster.id} cluster={cluster} lookup={lookup} />
              ))}
            </ul>
          </Panel>
        )
      })}
      <EmergingGroups groups={plan.emergingGroups} />
    </div>
  )
}

interface ClusterEntryProps {
  readonly cluster: Cluster
  readonly lookup: PlanTabProps['lookup']
}

function ClusterEntry({ cluster, lookup }: ClusterEntryProps) {
  const { t } = useTranslation('plan')
  const pointed = usePointed()
  return (
    <li className="entry" {...pointed(cluster.id)}>
      <div className="entry__main">
        <h3>
          <Link to="/clusters/$id" params={{ id: cluster.id }} className="plain-link">
            {cluster.name}
          </Link>{' '}
          <ClauseLink clause={cluster.clause} />
        </h3>
        <PartFacts part={cluster} />
        {cluster.segments.map((segment) => (
          <div className="segment" key={segment.id} {...pointed(segment.id)}>
            <h4>
              {segment.name} <ClauseLink clause={segment.clause} />
            </h4>
            <PartFacts part={segment} />
          </div>
        ))}
      </div>
      <div className="entry__aside">
        <h4>{t('measuredBy')}</h4>
        <TargetList
          ids={[cluster.target, ...cluster.segments.map(({ target }) => target)].filter((id) => id !== null)}
          lookup={lookup}
        />
      </div>
    </li>
  )
}

function PartFacts({ part }: { readonly part: Pick<Segment, 'fields' | 'places'> }) {
  const { t } = useTranslation('plan')
  const { join, inside } = useWords()
  return (
    <dl className="facts">
      <dt>{t('fields')}</dt>
      <dd>
        <Chips words={part.fields} />
      </dd>
      {part.places.length > 0 && <dt>{t('places')}</dt>}
      {part.places.length > 0 && <dd>{join(part.places.map(({ place, what }) => inside(place, what)))}</dd>}
    </dl>
  )
}

function EmergingGroups({ groups }: { readonly groups: PlanTabProps['plan']['emergingGroups'] }) {
  const { t } = useTranslation('plan')
  const pointed = usePointed()
  if (groups.length === 0) return null
  return (
    <Panel title={t('emerging')} note={t('emergingNote')} isFlush>
      <ul className="entries">
        {groups.map((group) => (
          <li className="entry" key={group.id} {...pointed(group.id)}>
            <div className="entry__main">
              <h3>
                {group.name} <ClauseLink clause={group.clause} />
              </h3>
              <Chips words={group.fields} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

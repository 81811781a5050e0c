/** Tasks, safeguards and organisation: what is to be done, who leads, who supports, by which targets it is measured. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ClauseLink } from './clause-link.tsx'
import type { PlanAction } from './plan-lookup.ts'
import type { PlanTabProps } from './plan-tab-props.ts'
import { TargetList } from './target-list.tsx'
import { UnitLinks } from './unit-links.tsx'
import { usePointed } from './use-pointed.ts'

const actionKinds = ['task', 'safeguard', 'organisation'] as const

export function PlanActions({ plan, lookup }: PlanTabProps) {
  const { t } = useTranslation('plan')
  const [{ unit }] = useListSearch()
  const actions = plan.actions.filter(
    ({ leadUnits, supportUnits }) =>
      unit === undefined || leadUnits.includes(unit) || supportUnits.includes(unit),
  )
  return (
    <div className="stack plan-stack">
      {unit !== undefined && (
        <p className="plan-filter">
          {t('actionsOf', { unit: lookup.unitName(unit), count: actions.length })}{' '}
          <Link to="/plan" search={{ tab: 'actions' }} className="plain-link">
            {t('allActions')}
          </Link>
        </p>
      )}
      {actionKinds.map((kind) => (
        <ActionGroup
          key={kind}
          title={t(`actionKind.${kind}`)}
          actions={actions.filter((action) => action.kind === kind)}
          lookup={lookup}
        />
      ))}
    </div>
  )
}

interface ActionGroupProps {
  readonly title: string
  readonly actions: readonly PlanAction[]
  readonly lookup: PlanTabProps['lookup']
}

function ActionGroup({ title, actions, lookup }: ActionGroupProps) {
  const { t } = useTranslation('plan')
  const pointed = usePointed()
  if (actions.length === 0) return null
  return (
    <Panel title={title} note={t('itemCount', { count: actions.length })} isFlush>
      <ul className="entries">
        {actions.map((action) => (
          <li key={action.id} className="entry" {...pointed(action.id)}>
            <div className="entry__main">
              <h3>
                {action.title} <ClauseLink clause={action.clause} />
              </h3>
              <p>{action.summary}</p>
              <dl className="facts">
                <dt>{t('lead')}</dt>
                <dd>
                  <UnitLinks units={action.leadUnits} lookup={lookup} />
                </dd>
                <dt>{t('support')}</dt>
                <dd>
                  <UnitLinks units={action.supportUnits} lookup={lookup} />
                </dd>
              </dl>
            </div>
            <div className="entry__aside">
              <h4>{t('measuredBy')}</h4>
              <TargetList ids={action.targets} lookup={lookup} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** The headings as printed, with what hangs on each. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../parts/antd/page/panel.tsx'
import type { PlanTabProps } from './plan-tab-props.ts'
import { usePointed } from './use-pointed.ts'

export function PlanOutline({ plan, lookup }: PlanTabProps) {
  const { t } = useTranslation('plan')
  const pointed = usePointed()
  return (
    <Panel title={t('tab.outline')} note={t('outlineNote')} isFlush>
      <ol className="outline">
        {plan.outline.map((section) => (
          <li key={section.id} className="outline__row" data-level={section.level} {...pointed(section.id)}>
            <span className="outline__id">{section.id}</span>
            <span className="outline__title">
              {section.number !== null && <span className="outline__number">{section.number}</span>}
              {section.title}
            </span>
            <span className="outline__links">
              <CountLink tab="actions" clause={section.id} count={lookup.countsAt.get(section.id)?.actions} />
              <CountLink tab="targets" clause={section.id} count={lookup.countsAt.get(section.id)?.targets} />
              <CountLink
                tab="clusters"
                clause={section.id}
                count={lookup.countsAt.get(section.id)?.clusters}
              />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

interface CountLinkProps {
  readonly tab: 'actions' | 'targets' | 'clusters'
  readonly clause: string
  readonly count: number | undefined
}

function CountLink({ tab, clause, count = 0 }: CountLinkProps) {
  const { t } = useTranslation('plan')
  if (count === 0) return null
  return (
    <Link
      to="/plan"
      search={tab === 'targets' ? { tab, clause } : { tab, at: clause }}
      className="plain-link"
    >
      {t(`count.${tab}`, { count })}
    </Link>
  )
}

/** The programmes, systems and other documents that the plan names. */
import { useTranslation } from 'react-i18next'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ClauseLink } from './clause-link.tsx'
import type { PlanTabProps } from './plan-tab-props.ts'
import { usePointed } from './use-pointed.ts'

export function PlanNames({ plan }: PlanTabProps) {
  const { t } = useTranslation('plan')
  const systems = plan.systems.map((system) => ({
    ...system,
    what: `${t(`level.${system.owner}`, { defaultValue: system.owner })} · ${system.role}`,
  }))
  return (
    <div className="columns columns--halves plan-stack">
      <NameTable title={t('programmes')} rows={plan.programmes} />
      <div className="stack">
        <NameTable title={t('systems')} rows={systems} />
        <NameTable title={t('references')} rows={plan.references} />
      </div>
    </div>
  )
}

interface NameTableProps {
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly clause: string; readonly what?: string }[]
}

function NameTable({ title, rows }: NameTableProps) {
  const { t } = useTranslation('plan')
  const pointed = usePointed()
  return (
    <Panel title={title} note={t('itemCount', { count: rows.length })} isFlush>
      <ul className="names">
        {rows.map(({ name, clause, what }) => (
          <li key={name} {...pointed(name)}>
            <span>
              {name}
              {what !== undefined && <span className="quiet"> {what}</span>}
            </span>
            <ClauseLink clause={clause} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Who owes what: the units of the plan with the actions they lead and support and the indicators they answer for. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/use-words.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import type { PlanTabProps } from './plan-tab-props.ts'
import { usePointed } from './use-pointed.ts'

export function PlanUnits({ plan }: PlanTabProps) {
  const { t } = useTranslation('plan')
  const { join } = useWords()
  const pointed = usePointed()
  const heads = ['unit', 'lead', 'support', 'indicators'] as const
  return (
    <Panel title={t('tab.units')} note={t('unitsNote')} isFlush>
      <TableScroll label={t('tab.units')}>
        <table className="plain-table unit-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.units.map(({ id, name, aliases, isCollective }) => (
              <tr key={id} {...pointed(id)}>
                <th scope="row">
                  <Link to="/plan" search={{ tab: 'actions', unit: id }} className="row-link">
                    {name}
                  </Link>
                  {isCollective && <div className="quiet">{t('collective')}</div>}
                  {aliases.length > 0 && (
                    <div className="quiet">{t('alsoNamed', { names: join(aliases) })}</div>
                  )}
                </th>
                <td>
                  <ActionChips actions={plan.actions.filter(({ leadUnits }) => leadUnits.includes(id))} />
                </td>
                <td>
                  <ActionChips
                    actions={plan.actions.filter(({ supportUnits }) => supportUnits.includes(id))}
                  />
                </td>
                <td>
                  <IndicatorChips rows={plan.indicators.filter(({ owners }) => owners.includes(id))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Panel>
  )
}

function ActionChips({ actions }: { readonly actions: PlanTabProps['plan']['actions'] }) {
  if (actions.length === 0) return <span className="quiet">—</span>
  return (
    <span className="chips">
      {actions.map(({ id, title }) => (
        <Link key={id} to="/plan" search={{ tab: 'actions', at: id }} className="chip" title={title}>
          {id} {title}
        </Link>
      ))}
    </span>
  )
}

function IndicatorChips({ rows }: { readonly rows: PlanTabProps['plan']['indicators'] }) {
  if (rows.length === 0) return <span className="quiet">—</span>
  return (
    <span className="chips">
      {rows.map(({ row, indicator, name }) => (
        <Link key={row} to="/indicators/$id" params={{ id: indicator }} className="chip">
          {name.replace(/（[^）]*）$/, '')}
        </Link>
      ))}
    </span>
  )
}

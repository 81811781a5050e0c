/** The annex: 27 rows with the printed ordinals, baseline and milestones. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import type { PlanTabProps } from './plan-tab-props.ts'
import { UnitLinks } from './unit-links.tsx'
import { usePointed } from './use-pointed.ts'

export function PlanIndicators({ plan, lookup }: PlanTabProps) {
  const { t } = useTranslation('plan')
  const pointed = usePointed()
  return (
    <Panel title={t('tab.indicators')} note={t('indicatorsNote')} isFlush>
      <TableScroll label={t('tab.indicators')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('ordinal')}</th>
              <th scope="col">{t('indicator')}</th>
              <th scope="col">{t('category')}</th>
              <th scope="col" data-align="right">
                {t('baselineOf', { year: plan.baseYear })}
              </th>
              {plan.milestones.map((year) => (
                <th key={year} scope="col" data-align="right">
                  {year}
                </th>
              ))}
              <th scope="col">{t('owner')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.indicators.map((row) => (
              <tr key={row.row} {...pointed(String(row.row))}>
                <td className="quiet">{row.ordinal}</td>
                <th scope="row">
                  <Link to="/indicators/$id" params={{ id: row.indicator }} className="row-link">
                    {row.name}
                  </Link>
                  {row.notes.length > 0 && <div className="quiet cell-note">{row.notes.join(' ')}</div>}
                </th>
                <td className="nowrap">{row.category}</td>
                <td data-align="right">{row.baseline.value}</td>
                {plan.milestones.map((year) => (
                  <td key={year} data-align="right">
                    {row.targets.find((target) => target.year === year)?.value ?? '—'}
                  </td>
                ))}
                <td>
                  <UnitLinks units={row.owners} lookup={lookup} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Panel>
  )
}

/** The figures of the enterprise over years or months: each as a small chart, all of them as a table, and where each comes from. */
import './figures.css'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import type { EnterpriseView } from '../use-enterprise-view.ts'
import { FigureCard } from './figure-card.tsx'
import { FigureWhy } from './figure-why.tsx'
import { MonthTable } from './month-table.tsx'
import { useFigures } from './use-figures.ts'
import { YearTable } from './year-table.tsx'

interface FiguresPanelProps {
  readonly detail: EnterpriseDetail
  readonly view: EnterpriseView
}

export function FiguresPanel({ detail, view }: FiguresPanelProps) {
  const { t } = useTranslation('enterprises')
  const { join } = useWords()
  const { period, why, change } = view
  const { figures, missing } = useFigures(detail, period)
  return (
    <Panel title={t('figures')} note={t(`figuresNote.${period}`)} extra={<PeriodSwitch period={period} />}>
      {figures.length === 0 ? (
        <EmptyState title={t('noFigures')} text={t(`noFiguresText.${period}`)} />
      ) : (
        <>
          <ul className="figure-cards">
            {figures.map((figure) => (
              <li key={figure.field.key}>
                <FigureCard figure={figure} period={period} onWhy={() => change({ why: figure.field.key })} />
              </li>
            ))}
          </ul>
          {period === 'year' ? <YearTable figures={figures} /> : <MonthTable figures={figures} />}
        </>
      )}
      {missing.length > 0 && <p className="quiet">{t('neverBrought', { names: join(missing) })}</p>}
      <FigureWhy
        figure={figures.find(({ field }) => field.key === why)}
        changes={detail.changes}
        onClose={() => change({ why: undefined })}
      />
    </Panel>
  )
}

function PeriodSwitch({ period }: { readonly period: 'year' | 'month' }) {
  const { t } = useTranslation('enterprises')
  const choices = [
    { label: t('byYear'), value: undefined, isCurrent: period === 'year' },
    { label: t('byMonth'), value: 'month', isCurrent: period === 'month' },
  ]
  return (
    <nav className="enterprise-switch" aria-label={t('figures')}>
      {choices.map(({ label, value, isCurrent }) => (
        <Link
          key={label}
          to="."
          search={(old) => ({ ...old, period: value, why: undefined })}
          resetScroll={false}
          replace
          aria-current={isCurrent ? 'true' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

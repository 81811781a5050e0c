/** The figures of the enterprise over years or months: each as a small chart, all of them as a table, and where each comes from. */
import './figures.css'
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import type { EnterpriseView } from '../use-enterprise-view.ts'
import { FigureCard } from './figure-card.tsx'
import { FigureWhy } from './figure-why.tsx'
import { MonthTable } from './month-table.tsx'
import { type FigurePeriod, useFigures } from './use-figures.ts'
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
    <Panel
      title={t('figures')}
      note={t(`figuresNote.${period}`)}
      extra={
        <PeriodSwitch
          period={period}
          onChange={(next) => change({ period: next === 'year' ? undefined : next, why: undefined })}
        />
      }
    >
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

interface PeriodSwitchProps {
  readonly period: FigurePeriod
  readonly onChange: (period: FigurePeriod) => void
}

function PeriodSwitch({ period, onChange }: PeriodSwitchProps) {
  const { t } = useTranslation('enterprises')
  const choices = [
    { value: 'year', label: t('byYear') },
    { value: 'month', label: t('byMonth') },
  ] as const
  return (
    <div className="enterprise-switch">
      {choices.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={value === period} onClick={() => onChange(value)}>
          {label}
        </button>
      ))}
    </div>
  )
}

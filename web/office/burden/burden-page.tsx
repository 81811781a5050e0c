/** What each unit is asked for in a year, in minutes, with the arithmetic; and what of it is or could be saved. */
import './burden.css'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import type { Burden } from './burden.ts'
import { BurdenSavings } from './burden-savings.tsx'
import { BurdenUnits } from './burden-units.tsx'
import { formatYearHours, formatYearMinutes } from './format-minutes.ts'

export function BurdenPage() {
  const { t } = useTranslation('burden')
  const reply = useReply('getBurden', {})
  const burden = reply.data
  return (
    <PageFrame
      title={t('title')}
      {...(burden === undefined ? {} : { summary: t('lead', { year: burden.year }) })}
    >
      {burden === undefined ? (
        <Panel title={t('units')}>
          {reply.error === null ? (
            <LoadingState lines={8} />
          ) : (
            <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
          )}
        </Panel>
      ) : (
        <BurdenPanels burden={burden} />
      )}
    </PageFrame>
  )
}

function BurdenPanels({ burden }: { readonly burden: Burden }) {
  const { t } = useTranslation('burden')
  if (burden.units.length === 0 && burden.savings.length === 0) {
    return (
      <Panel title={t('units')}>
        <EmptyState title={t('empty')} text={t('emptyText')} />
      </Panel>
    )
  }
  return (
    <div className="stack">
      <Totals burden={burden} />
      <BurdenUnits burden={burden} />
      <BurdenSavings savings={burden.savings} />
      <Rule rule={burden.rule} />
    </div>
  )
}

function Totals({ burden }: { readonly burden: Burden }) {
  const { t } = useTranslation('burden')
  const { year, minutes, units, savings } = burden
  const sumOf = (isSaved: boolean) =>
    savings.reduce((sum, saving) => (saving.isSaved === isSaved ? sum + saving.minutes : sum), 0)
  return (
    <Panel title={t('total')} note={t('scope', { year, count: units.length })}>
      <dl className="burden-totals">
        <Total label={t('total')} minutes={minutes} note={t('hours', { hours: formatYearHours(minutes) })} />
        <Total label={t('saved')} minutes={sumOf(true)} note={t('savedNote')} />
        <Total label={t('possible')} minutes={sumOf(false)} note={t('possibleNote')} />
      </dl>
    </Panel>
  )
}

interface TotalProps {
  readonly label: string
  readonly minutes: number
  readonly note: string
}

function Total({ label, minutes, note }: TotalProps) {
  const { t } = useTranslation('burden')
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{formatYearMinutes(minutes)}</b> <span className="quiet">{t('perYear')}</span>
        <div className="quiet">{note}</div>
      </dd>
    </div>
  )
}

function Rule({ rule }: Pick<Burden, 'rule'>) {
  const { t } = useTranslation('burden')
  const say = useBilingual()
  const facts = {
    from: rule.validFrom,
    figure: rule.minutesPerFigure,
    confirmed: rule.minutesPerConfirmedField,
    form: rule.minutesPerFormItem,
    source: say(rule.source),
  }
  return (
    <Panel title={t('rule')}>
      <p className="burden-rule quiet">
        {t('ruleText', facts)} {t('ruleFields')}
      </p>
    </Panel>
  )
}

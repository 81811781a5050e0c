/** What helps to judge the value: last year's, the year's due, what is counted, when it is due. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mayEver } from '../../api/may.ts'
import { useSession } from '../../api/use-session.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { useScopeLabel } from '../district/use-district.ts'
import { DueMark } from './due-mark.tsx'
import type { SubmissionDetail } from './submission.ts'

export function SubmissionContext({ detail }: { readonly detail: SubmissionDetail }) {
  const { t } = useTranslation('reporting')
  const say = useBilingual()
  const { session } = useSession()
  const { unitLabel, periodLabel } = useLabels()
  const scopeLabel = useScopeLabel()
  const { previous, due, meaning, decimals } = detail.context
  const unit = unitLabel(detail.unit)
  const isReader = session !== null && session !== undefined && mayEver(session, 'indicator', 'read')
  return (
    <Panel
      title={t('asked')}
      extra={
        isReader && (
          <Link to="/indicators/$id" params={{ id: detail.indicator }} className="plain-link">
            {t('toIndicator')}
          </Link>
        )
      }
    >
      <div className="asked">
        <AskedFact
          term={detail.value === null ? t('notEntered') : t('entered')}
          value={formatValue(detail.value, decimals)}
          unit={unit}
          isStrong
        />
        <AskedFact
          term={previous === null ? t('previous') : t('previousOf', { period: periodLabel(previous.period) })}
          value={formatValue(previous?.value, decimals)}
          unit={unit}
        />
        <AskedFact term={t('dueValue')} value={formatValue(due, decimals)} unit={unit} />
      </div>
      <dl className="facts">
        <dt>{t('dueOn')}</dt>
        <dd>
          <DueMark submission={detail} />
        </dd>
        <dt>{t('scope')}</dt>
        <dd>{scopeLabel(detail.scope)}</dd>
        <dt>{t('meaning')}</dt>
        <dd>{say(meaning)}</dd>
      </dl>
    </Panel>
  )
}

interface AskedFactProps {
  readonly term: string
  readonly value: string
  readonly unit: string
  readonly isStrong?: boolean
}

function AskedFact({ term, value, unit, isStrong = false }: AskedFactProps) {
  return (
    <div className="asked__fact" data-strong={isStrong}>
      <span className="quiet">{term}</span>
      <span>
        <b>{value}</b> <small className="unit">{unit}</small>
      </span>
    </div>
  )
}

/** What was achieved and due, both shares with the one that decides, the light, and the arithmetic line by line. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { Figure } from '../../parts/plain/figure.tsx'
import { formatShare, formatSigned, formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import type { IndicatorDetail } from './indicator-detail.ts'

interface DetailProps {
  readonly detail: IndicatorDetail
}

export function IndicatorHeadline({ detail }: DetailProps) {
  const { t } = useTranslation('indicators')
  return (
    <Panel
      title={t('reading', { year: detail.year })}
      extra={<StatusLight status={detail.status} withLabel />}
    >
      <div className="headline">
        <div className="headline__actual">
          <span className="headline__term">{t('actual')}</span>
          <Figure
            figure={detail.actual}
            decimals={detail.decimals}
            size="headline"
            scopeLabel={detail.scopeLabel}
            withContext
            name={detail.name}
          />
        </div>
        <Due detail={detail} />
        <Shares detail={detail} />
        <Change detail={detail} />
      </div>
      <Arithmetic detail={detail} />
    </Panel>
  )
}

interface FactProps {
  readonly term: string
  readonly value: string
  readonly unit?: string
  readonly note: ReactNode
  readonly isStrong?: boolean
}

function Fact({ term, value, unit, note, isStrong = false }: FactProps) {
  return (
    <div className="headline__fact" data-strong={isStrong}>
      <span className="headline__term">{term}</span>
      <span className="headline__value">
        {value}
        {unit !== undefined && unit !== '' && <small className="unit"> {unit}</small>}
      </span>
      <span className="quiet">{note}</span>
    </div>
  )
}

function Due({ detail }: DetailProps) {
  const { t } = useTranslation(['indicators', 'parts'])
  const { periodLabel } = useLabels()
  const { due } = detail
  const prorated = due?.proratedTo ?? null
  const note =
    due === null
      ? t('noDue')
      : prorated === null
        ? t(`parts:basis.${due.basis}`)
        : t('proratedTo', { basis: t(`parts:basis.${due.basis}`), period: periodLabel(prorated) })
  return <Fact term={t('due')} value={formatValue(due?.value, detail.decimals)} note={note} />
}

function Shares({ detail }: DetailProps) {
  const { t } = useTranslation('parts')
  const { progress, ratio, judgedBy } = detail.assessment
  const noteOf = (kind: 'progress' | 'ratio') => t(judgedBy === kind ? 'why.judged' : 'why.notJudged')
  return (
    <>
      <Fact
        term={t('why.progress')}
        value={formatShare(progress, 1)}
        note={noteOf('progress')}
        isStrong={judgedBy === 'progress'}
      />
      <Fact
        term={t('why.ratio')}
        value={formatShare(ratio, 1)}
        note={noteOf('ratio')}
        isStrong={judgedBy === 'ratio'}
      />
    </>
  )
}

function Change({ detail }: DetailProps) {
  const { t } = useTranslation('indicators')
  const { unitLabel } = useLabels()
  const { yearOnYear } = detail
  if (yearOnYear === null) return <Fact term={t('change')} value="–" note={t('noChange')} />
  const unit = yearOnYear.unit === 'index' ? '' : unitLabel(yearOnYear.unit)
  return (
    <Fact
      term={t('change')}
      value={`${formatSigned(yearOnYear.value, yearOnYear.unit === 'percent' ? 1 : detail.decimals)}`}
      unit={unit}
      note={t('against', { year: detail.year - 1 })}
    />
  )
}

/** Lines that a person can redo, and the thresholds in force. */
function Arithmetic({ detail }: DetailProps) {
  const { t } = useTranslation('indicators')
  const say = useBilingual()
  const { lines, thresholds } = detail.assessment
  return (
    <div className="arithmetic">
      <h3>{t('arithmetic')}</h3>
      <ol>
        {lines.map((line) => (
          <li key={`${line.code} ${line.text.en}`}>{say(line.text)}</li>
        ))}
      </ol>
      <p className="quiet">
        {t('thresholds', {
          onTrack: formatShare(thresholds.onTrack, 0),
          slightlyBehind: formatShare(thresholds.slightlyBehind, 0),
          validFrom: thresholds.validFrom,
        })}
      </p>
    </div>
  )
}

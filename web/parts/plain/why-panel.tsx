/**
 * The whole answer to “why this number?”: what was achieved and due, the arithmetic of the light, the path, the outlook, what is counted, every vintage with
 * its source, the plan's clause.
 *
 *     <WhyPanel detail={detail} />
 *
 * It has no frame of its own: the cockpit shows it in a side panel, the phone on a page, the office beside its indicator page.
 */
import { useTranslation } from 'react-i18next'
import type { IndicatorDetail } from '../../../src/domain/indicator/reading.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatShare, formatSigned, formatValue } from './format/format-value.ts'
import { useLabels } from './format/use-labels.ts'
import { OriginMark } from './origin-mark.tsx'
import { PathChart } from './path-chart.tsx'
import { StatusLight } from './status-light.tsx'
import styles from './styles/why-panel.module.css'
import { WhyDefinition } from './why-definition.tsx'
import { WhyOutlook } from './why-outlook.tsx'
import { WhySection } from './why-section.tsx'
import { WhyVintages } from './why-vintages.tsx'

export function WhyPanel({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('parts')
  const { unitLabel } = useLabels()
  return (
    <div className={styles.why}>
      <WhySummary detail={detail} />
      <WhyNotes detail={detail} />
      <WhySection title={t('why.arithmetic')}>
        <WhyArithmetic detail={detail} />
      </WhySection>
      <WhySection title={t('why.path')}>
        <PathChart {...detail} unit={unitLabel(detail.unit)} />
      </WhySection>
      <WhySection title={t('why.outlook')}>
        <WhyOutlook detail={detail} />
      </WhySection>
      <WhySection title={t('why.definition')}>
        <WhyDefinition detail={detail} />
      </WhySection>
      <WhySection title={t('why.vintages')}>
        <WhyVintages detail={detail} />
      </WhySection>
    </div>
  )
}

/** Actual, due and the two shares; the one that decides is named. */
function WhySummary({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('parts')
  const { actual, due, assessment, decimals, yearOnYear, status } = detail
  return (
    <div className={styles.summary}>
      <div className={styles.fact}>
        <span className={styles.term}>
          {t('why.actual')} <OriginMark origin={actual?.origin} withWord />
        </span>
        <span className={styles.big}>{formatValue(actual?.value, decimals)}</span>
        <YearOnYear change={yearOnYear} />
      </div>
      <div className={styles.fact}>
        <span className={styles.term}>{t('why.due')}</span>
        <span className={styles.big}>{formatValue(due?.value, decimals)}</span>
        <span className={styles.note}>{due === null ? '' : t(`basis.${due.basis}`)}</span>
      </div>
      <div className={styles.fact}>
        <span className={styles.term}>{t('why.progress')}</span>
        <span className={styles.big}>{formatShare(assessment.progress, 1)}</span>
        <Judged isJudge={assessment.judgedBy === 'progress'} />
      </div>
      <div className={styles.fact}>
        <span className={styles.term}>{t('why.ratio')}</span>
        <span className={styles.big}>{formatShare(assessment.ratio, 1)}</span>
        <Judged isJudge={assessment.judgedBy === 'ratio'} />
      </div>
      <div className={styles.verdict}>
        <StatusLight status={status} withLabel />
      </div>
    </div>
  )
}

function Judged({ isJudge }: { readonly isJudge: boolean }) {
  const { t } = useTranslation('parts')
  return <span className={styles.note}>{t(isJudge ? 'why.judged' : 'why.notJudged')}</span>
}

function YearOnYear({ change }: { readonly change: IndicatorDetail['yearOnYear'] }) {
  const { t } = useTranslation('parts')
  const { unitLabel } = useLabels()
  if (change === null) return null
  return (
    <span className={styles.note}>
      {t('figure.yearOnYear')} {formatSigned(change.value, change.unit === 'percent' ? 1 : 2)}
      {change.unit === 'index' ? '' : unitLabel(change.unit)}
    </span>
  )
}

/** What a careful reader should know first. */
function WhyNotes({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('parts')
  const { unitLabel } = useLabels()
  const { otherScope, notes } = detail
  if (otherScope === null && notes.length === 0) return null
  return (
    <ul className={styles.notes} aria-label={t('why.notes')}>
      {otherScope !== null && (
        <li>
          {t('why.otherScope', {
            scope: otherScope.scope,
            value: formatValue(otherScope.value, detail.decimals),
            unit: unitLabel(otherScope.unit),
          })}
        </li>
      )}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function WhyArithmetic({ detail }: { readonly detail: IndicatorDetail }) {
  const say = useBilingual()
  return (
    <ol className={styles.lines}>
      {detail.assessment.lines.map((line) => (
        <li key={line.code}>{say(line.text)}</li>
      ))}
    </ol>
  )
}

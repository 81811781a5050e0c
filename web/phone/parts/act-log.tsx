/** What has happened to a submission, newest first: who, when, which value, in whose words, with which files. */
import { useTranslation } from 'react-i18next'
import { findUnit } from '../../../src/base/quantity.ts'
import type { SubmissionAct, SubmissionDetail } from '../../../src/domain/submission/submission.ts'
import { useApi } from '../../api/api-provider.tsx'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import styles from '../styles/log.module.css'

export function ActLog({ submission }: { readonly submission: SubmissionDetail }) {
  const { t } = useTranslation('phone')
  const { acts, context } = submission
  if (acts.length === 0) return <p className={styles.none}>{t('submission.noLog')}</p>
  return (
    <ol className={styles.log}>
      {[...acts]
        .sort((a, b) => b.seq - a.seq)
        .map((act) => (
          <Act key={act.seq} act={act} decimals={context.decimals} />
        ))}
    </ol>
  )
}

function Act({ act, decimals }: { readonly act: SubmissionAct; readonly decimals: number }) {
  const say = useBilingual()
  const api = useApi()
  const { unitLabel } = useLabels()
  const unit = act.unit === null ? undefined : findUnit(act.unit)
  return (
    <li className={styles.act}>
      <span className={styles.step}>{say(act.stepLabel)}</span>
      {act.value !== null && (
        <span className={styles.value}>
          {formatValue(act.value, decimals)} {unit === undefined ? act.unit : unitLabel(unit)}
        </span>
      )}
      <span className={styles.who}>
        {act.actorName} · {showTime(act.at)}
      </span>
      {act.note !== null && <span className={styles.note}>{act.note}</span>}
      {act.evidence.map((file) => (
        <a
          key={file.id}
          className={styles.file}
          href={api.href('downloadEvidence', { params: { id: file.id } })}
        >
          {file.name}
        </a>
      ))}
    </li>
  )
}

/** `2026-11-23 08:47`, in the reader's own time zone: the Swedish form is the plain one. */
function showTime(at: string): string {
  return new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
}

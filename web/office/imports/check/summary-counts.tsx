/** How many rows come in, by what becomes of them, and what of the sheet is no data. */
import './check.css'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/use-words.ts'
import type { ImportDetail } from '../import-model.ts'

interface SummaryCountsProps {
  readonly summary: NonNullable<ImportDetail['summary']>
  /** What was stored, not what would be. */
  readonly isStored?: boolean
}

const counts = ['added', 'changed', 'unchanged'] as const
/** Rows that are neither data nor empty. */
const otherRows = [
  'total',
  'subtotal',
  'section',
  'note',
  'example',
  'other-head',
  'unclear',
  'lost',
] as const

export function SummaryCounts({ summary, isStored = false }: SummaryCountsProps) {
  const { t } = useTranslation('imports')
  const { join } = useWords()
  const setAside = summary.faulty + (isStored ? 0 : summary.doubtful)
  const others = otherRows.flatMap((kind) => {
    const count = summary.rows[kind] ?? 0
    return count === 0 ? [] : [t(`rows.${kind}`, { count })]
  })
  return (
    <div className="import-summary">
      <dl className="import-counts">
        {counts.map((kind) => (
          <Count key={kind} label={t(`count.${kind}`)} value={summary[kind]} tone={kind} />
        ))}
        <Count
          label={t(isStored ? 'count.leftOut' : 'count.wrong')}
          value={setAside}
          tone={setAside > 0 ? 'bad' : 'unchanged'}
        />
      </dl>
      {others.length > 0 && <p className="quiet">{t('rows.others', { rows: join(others) })}</p>}
    </div>
  )
}

interface CountProps {
  readonly label: string
  readonly value: number
  readonly tone: 'added' | 'changed' | 'unchanged' | 'bad'
}

function Count({ label, value, tone }: CountProps) {
  const { t } = useTranslation('imports')
  return (
    <div data-tone={tone}>
      <dt>{label}</dt>
      <dd>
        <b>{value.toLocaleString('en-US')}</b> <small className="unit">{t('count.unit')}</small>
      </dd>
    </div>
  )
}

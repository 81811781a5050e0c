/** The six figures that the district is asked about first. Each opens its explanation. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatSigned, formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'
import { Sparkline } from '../../parts/plain/sparkline.tsx'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import page from '../styles/cockpit.module.css'
import styles from '../styles/headline.module.css'
import { PartialTag } from './partial-tag.tsx'

type Cockpit = ReplyOf<'getCockpit'>
type Reading = Cockpit['readings'][number]

interface HeadlineCardsProps {
  readonly cockpit: Cockpit
  /** A wide wall has room for the path beside the number. */
  readonly isWide: boolean
  readonly onWhy: (indicator: string) => void
}

export function HeadlineCards({ cockpit, isWide, onWhy }: HeadlineCardsProps) {
  const byId = new Map(cockpit.readings.map((reading) => [reading.id, reading]))
  const shown = cockpit.headline.flatMap((id) => byId.get(id) ?? [])
  return (
    <div className={page.cards}>
      {shown.map((reading) => (
        <HeadlineCard key={reading.id} reading={reading} isWide={isWide} onWhy={() => onWhy(reading.id)} />
      ))}
    </div>
  )
}

interface HeadlineCardProps {
  readonly reading: Reading
  readonly isWide: boolean
  readonly onWhy: () => void
}

function HeadlineCard({ reading, isWide, onWhy }: HeadlineCardProps) {
  const { t } = useTranslation('cockpit')
  const { t: tParts } = useTranslation('parts')
  const { t: tCommon } = useTranslation('common')
  const { unitLabel } = useLabels()
  const say = useBilingual()
  const { actual, due, decimals, status, unit } = reading
  const name = say(reading.label)
  return (
    <button
      type="button"
      className={styles.card}
      data-why={reading.id}
      title={tParts('figure.why')}
      onClick={onWhy}
    >
      <span className={styles.head}>
        <span className={styles.name}>{name}</span>
        <StatusLight status={status} />
      </span>
      <span className={styles.figure}>
        {actual === null ? (
          <span className={styles.none}>{tCommon(`status.${status}`)}</span>
        ) : (
          <>
            <span className={styles.value}>{formatValue(actual.value, decimals)}</span>
            <span className={styles.unit}>{unitLabel(unit)}</span>
          </>
        )}
        <OriginMark origin={actual?.origin} withWord />
        <PartialTag reading={reading} />
        {isWide && (
          <span className={styles.path}>
            <Sparkline {...reading} size="card" />
          </span>
        )}
      </span>
      <span className={styles.foot}>
        <span>
          {t('card.due')} {formatValue(due?.value, decimals)}
          {due?.basis === 'reference' && <span className={styles.reference}>{t('card.reference')}</span>}
        </span>
        {reading.yearOnYear !== null && <CardChange change={reading.yearOnYear} />}
      </span>
    </button>
  )
}

function CardChange({ change }: { readonly change: NonNullable<Reading['yearOnYear']> }) {
  const { t } = useTranslation('cockpit')
  const { unitLabel } = useLabels()
  const unit = change.unit === 'index' ? '' : unitLabel(change.unit)
  return (
    <span>
      {t('card.yearOnYear')} {formatSigned(change.value, change.unit === 'percentage-point' ? 2 : 1)}
      {unit}
    </span>
  )
}

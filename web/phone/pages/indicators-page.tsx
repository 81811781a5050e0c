/** All indicators with actual, due and light, by category; the lights above filter them. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import { type Status, statuses } from '../../parts/plain/status-order.ts'
import { goTo, useAddress } from '../../parts/plain/use-address.ts'
import { phoneLinks } from '../match-route.ts'
import { ChoiceChips } from '../parts/choice-chips.tsx'
import { PageError } from '../parts/page-error.tsx'
import { PageLoading } from '../parts/page-loading.tsx'
import { PhoneLink } from '../parts/phone-link.tsx'
import card from '../styles/card.module.css'
import styles from '../styles/indicators.module.css'

type Reading = ReplyOf<'listIndicators'>['items'][number]

export function IndicatorsPage() {
  const { t } = useTranslation('phone')
  const { search } = useAddress()
  const reply = useReply('listIndicators', { query: {} })
  if (reply.data === undefined) {
    return reply.error === null ? <PageLoading /> : <PageError error={reply.error} onRetry={reply.refetch} />
  }
  const { items } = reply.data
  const light = statuses.find((status) => status === search.get('light')) ?? null
  const shown = items.filter((reading) => light === null || reading.status === light)
  const year = items[0]?.year
  return (
    <>
      <h1 className={card.pageTitle}>
        {t('indicators.title')}
        {year !== undefined && <small>{t('indicators.year', { year })}</small>}
      </h1>
      <LightFilter readings={items} light={light} />
      {shown.length === 0 && <p className={card.hint}>{t('indicators.none')}</p>}
      {[...new Set(shown.map((reading) => reading.category))].map((category) => (
        <section key={category} className={card.card}>
          <h2 className={styles.category}>{category}</h2>
          <ul className={card.list}>
            {shown
              .filter((reading) => reading.category === category)
              .map((reading) => (
                <IndicatorItem key={reading.id} reading={reading} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

interface LightFilterProps {
  readonly readings: readonly Reading[]
  readonly light: Status | null
}

function LightFilter({ readings, light }: LightFilterProps) {
  const { t } = useTranslation('phone')
  const { t: tCommon } = useTranslation('common')
  const present = statuses.filter((status) => readings.some((reading) => reading.status === status))
  const choose = (chosen: Status | 'all') =>
    goTo(chosen === 'all' ? phoneLinks.indicators : `${phoneLinks.indicators}?light=${chosen}`, 'replace')
  const all = { id: 'all', content: `${t('indicators.all')} ${readings.length}` } as const
  const lights = present.map((status) => ({
    id: status,
    content: (
      <>
        <StatusLight status={status} isDecorative />
        {tCommon(`status.${status}`)} {readings.filter((reading) => reading.status === status).length}
      </>
    ),
  }))
  return (
    <ChoiceChips
      label={t('indicators.filter')}
      items={[all, ...lights]}
      chosen={light ?? 'all'}
      onChoose={choose}
    />
  )
}

function IndicatorItem({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('phone')
  const { unitLabel } = useLabels()
  const say = useBilingual()
  const { actual, due, decimals } = reading
  return (
    <li>
      <PhoneLink className={styles.item} href={phoneLinks.indicator(reading.id)}>
        <StatusLight status={reading.status} />
        <span className={styles.name}>{say(reading.label)}</span>
        <span className={styles.actual}>
          {formatValue(actual?.value, decimals)} <OriginMark origin={actual?.origin} />
        </span>
        <span className={styles.detail}>
          {reading.ordinal} · {unitLabel(reading.unit)}
          {reading.scopeLabel === null ? '' : ` · ${reading.scopeLabel}`}
        </span>
        <span className={styles.due}>
          {t('indicators.due')} {formatValue(due?.value, decimals)}
        </span>
      </PhoneLink>
    </li>
  )
}

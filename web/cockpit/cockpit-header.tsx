/** What the page is about and how it is shown: title, year, day of the data, scope, demo mark; published only, language, theme, wall, office, account. */
import { useTranslation } from 'react-i18next'
import type { Session } from '../api/api-provider.tsx'
import type { ReplyOf } from '../api/operation-types.ts'
import { useBilingual } from '../i18n/use-bilingual.ts'
import { CockpitControls } from './cockpit-controls.tsx'
import type { CockpitSearch } from './cockpit-search.ts'
import { findMainScope } from './main-scope.ts'
import styles from './styles/header.module.css'
import type { ChangeSearch } from './use-cockpit-search.ts'
import { useScopeName } from './use-scope-name.ts'

interface CockpitHeaderProps {
  readonly session: Session
  readonly district: ReplyOf<'getDistrict'>
  readonly cockpit: ReplyOf<'getCockpit'>
  readonly search: CockpitSearch
  readonly change: ChangeSearch
  readonly year: number
  /** When the figures shown were read. */
  readonly readAt: Date
  readonly onSignOut: () => void
}

export function CockpitHeader(props: CockpitHeaderProps) {
  const { session, district, cockpit, search, change, year, readAt, onSignOut } = props
  const { t } = useTranslation('cockpit')
  const say = useBilingual()
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t('title', { district: say(district.name) })}</h1>
      <HeaderFacts district={district} cockpit={cockpit} />
      <CockpitControls {...{ session, search, change, year, readAt, onSignOut }} years={district.years} />
    </header>
  )
}

/** `2025 年度 · 数据截至 2026-03-31 · 口径：区本级`, and the marks that no reader may miss. */
function HeaderFacts(props: Pick<CockpitHeaderProps, 'district' | 'cockpit'>) {
  const { district, cockpit } = props
  const { t } = useTranslation('cockpit')
  const scopeName = useScopeName(district.scopes)
  const scope = findMainScope(cockpit.readings)
  const facts = [
    t('header.year', { year: cockpit.year }),
    cockpit.asOf === null ? null : t('header.asOf', { day: cockpit.asOf }),
    scope === null ? null : t('header.scope', { scope: scopeName(scope) }),
  ]
  return (
    <p className={styles.facts}>
      <span>{facts.filter((fact) => fact !== null).join(' · ')}</span>
      {cockpit.showsGenerated && (
        <span className={styles.mark} title={t('header.demoHint')}>
          {t('header.demo')}
        </span>
      )}
      {district.plan?.isIssued === false && (
        <span className={styles.mark} title={t('header.notIssuedHint')}>
          {t('header.notIssued')}
        </span>
      )}
    </p>
  )
}

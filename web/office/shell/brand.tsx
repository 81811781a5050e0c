/** The product's mark and name; leads home. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export function Brand({ isShort }: { readonly isShort: boolean }) {
  const { t } = useTranslation(['office', 'common'])
  return (
    <Link to="/" className="shell__brand">
      <BrandMark />
      <span className={isShort ? 'visually-hidden' : undefined}>{t('common:product')}</span>
      {!isShort && <small>{t('tagline')}</small>}
    </Link>
  )
}

/** A hung chart: a rod, a sheet, three marks at different heights. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <path d="M2 5h24" stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M5 6v17h18V6" fill="var(--accent-wash)" stroke="var(--accent)" strokeWidth="1.5" />
      <path d="M9 19v-5M14 19V9M19 19v-7" stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  )
}

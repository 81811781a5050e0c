/** `§ 3.1.1`: leads to the place in the plan's outline. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export function ClauseLink({ clause }: { readonly clause: string }) {
  const { t } = useTranslation('plan')
  return (
    <Link
      to="/plan"
      search={{ tab: 'outline', at: clause }}
      className="clause"
      aria-label={t('clauseOf', { clause: nameOf(clause, t('annex'), t('preface')) })}
    >
      § {nameOf(clause, t('annex'), t('preface'))}
    </Link>
  )
}

/** The annex is `A`, the text before the first heading `0`. */
function nameOf(clause: string, annex: string, preface: string): string {
  if (clause === 'A') return annex
  return clause === '0' ? preface : clause
}

/** A doubt of the compiler in the reader's language: `year-inherited` is 年份由前文推定. */
import { useTranslation } from 'react-i18next'

const known = [
  'year-inherited',
  'year-from-document',
  'year-missing',
  'tense-unsure',
  'subject-inherited',
  'subject-from-heading',
  'scope-inherited',
  'owner-missing',
  'title-from-words',
  'name-unquoted',
  'aliases-joined',
] as const

export function useDoubtText(): (code: string) => string {
  const { t } = useTranslation('drafting')
  return (code) => {
    const doubt = known.find((one) => one === code)
    return doubt === undefined ? t('doubt.other', { code }) : t(`doubt.${doubt}`)
  }
}

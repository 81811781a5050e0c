/** Which fields are not shown, and why: for the purpose, or because they are not this reader's. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Purpose, purposeTerms } from '../../../../src/domain/purpose.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { RegistryView } from '../use-dictionary.ts'
import type { Withheld } from './use-records.ts'

interface WithheldNoteProps {
  readonly registry: RegistryView
  readonly purpose: Purpose
  readonly withheld: readonly Withheld[]
}

const reasons = ['purpose', 'sensitivity'] as const

export function WithheldNote({ registry, purpose, withheld }: WithheldNoteProps) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { join, pair } = useWords()
  if (withheld.length === 0) return null
  const labelOf = (key: string) => {
    const field = registry.fields.find((one) => one.key === key)
    return field === undefined ? key : say(field.label)
  }
  const reasonOf = (why: Withheld['why']) => t(`withheld.${why}`, { purpose: say(purposeTerms[purpose]) })
  const parts = reasons.flatMap((why) => {
    const fields = withheld.filter((one) => one.why === why).map(({ field }) => labelOf(field))
    return fields.length === 0 ? [] : [{ why, fields }]
  })
  return (
    <details className="withheld">
      <summary>
        {pair(
          t('withheld.some', { count: withheld.length }),
          join(
            parts.map(({ why, fields }) => t('withheld.of', { why: reasonOf(why), count: fields.length })),
          ),
        )}
      </summary>
      <ul>
        {parts.map(({ why, fields }) => (
          <li key={why}>{pair(reasonOf(why), join(fields))}</li>
        ))}
      </ul>
      <Link to="/registries" search={{ registry: registry.id }} className="plain-link">
        {t('withheld.inDictionary')}
      </Link>
    </details>
  )
}

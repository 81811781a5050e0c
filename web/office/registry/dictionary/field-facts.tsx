/** All that the dictionary says of one field. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { purposeTerms } from '../../../../src/domain/purpose.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useFieldWords } from '../field-words.ts'
import type { FieldView } from '../use-dictionary.ts'
import type { DictionaryRow } from './dictionary-row.ts'
import { SensitivityMark } from './sensitivity-mark.tsx'

export function FieldFacts({ registry, field }: DictionaryRow) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { join } = useWords()
  const words = useFieldWords()
  const isKey = registry.key.includes(field.key)
  const marks = [
    ...(isKey ? [t('dictionary.inKey')] : []),
    ...(field.isRequired ? [t('dictionary.required')] : []),
    ...(registry.enterable.includes(field.key) ? [t('dictionary.mayEnter')] : []),
  ]
  const type = [words.typeOf(field), words.unitOf(field), ...words.limitsOf(field)]
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('dictionary.registry'),
      <Link
        key="registry"
        to="/registries/$registry"
        params={{ registry: registry.id }}
        className="plain-link"
      >
        {say(registry.label)}
      </Link>,
    ],
    [t('dictionary.key'), <code key="key">{field.key}</code>],
    [t('dictionary.type'), type.filter((part) => part !== null).join(' · ')],
    [t('dictionary.owner'), <Owner key="owner" field={field} />],
    [t('dictionary.origin'), t(`origins.${field.origin}`)],
    [t('dictionary.purposes'), join(field.purposes.map((purpose) => say(purposeTerms[purpose])))],
    [t('dictionary.sensitivity'), <SensitivityMark key="level" sensitivity={field.sensitivity} />],
    [t('dictionary.aliases'), join(field.aliases)],
    [t('dictionary.minutes'), t('dictionary.minutesValue', { minutes: field.minutes })],
  ]
  return (
    <>
      {field.meaning !== undefined && <p>{say(field.meaning)}</p>}
      {marks.length > 0 && <p className="quiet">{marks.join(' · ')}</p>}
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div className="facts__pair" key={label}>
            <dt>{label}</dt>
            <dd>{value === '' ? '–' : value}</dd>
          </div>
        ))}
      </dl>
      {field.type.kind === 'choice' && <Choices choices={field.type.choices} />}
    </>
  )
}

/** Whose it is here, and which office that is anywhere. */
function Owner({ field }: { readonly field: FieldView }) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { inside } = useWords()
  if (field.ownerUnit === null) return inside(say(field.ownerLabel), t('dictionary.ownerMissing'))
  return inside(field.ownerUnit.name, say(field.ownerLabel))
}

interface ChoicesProps {
  readonly choices: Extract<FieldView['type'], { readonly kind: 'choice' }>['choices']
}

function Choices({ choices }: ChoicesProps) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { join, inside } = useWords()
  return (
    <section className="dictionary-part">
      <h3>{t('dictionary.choices')}</h3>
      <ul>
        {choices.map(({ id, label, aliases }) => (
          <li key={id}>
            {inside(say(label), aliases.length === 0 ? null : join(aliases))}{' '}
            <code className="quiet">{id}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

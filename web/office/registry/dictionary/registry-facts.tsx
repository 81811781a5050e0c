/** What a registry is: its rows, its key, its time, and what must hold within a row. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { RegistryView } from '../use-dictionary.ts'

export function RegistryFacts({ registry }: { readonly registry: RegistryView }) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { join, inside } = useWords()
  const labelOf = (key: string) => {
    const field = registry.fields.find((one) => one.key === key)
    return field === undefined ? key : say(field.label)
  }
  const { title, clause } = registry.source
  const facts = [
    [t('dictionary.keyFields'), join(registry.key.map(labelOf))],
    [t('dictionary.period'), t(`periods.${registry.period}`)],
    [t('record.history'), t(registry.isDated ? 'dictionary.dated' : 'dictionary.undated')],
    [
      t('dictionary.version'),
      t('dictionary.versionValue', { version: registry.version, day: registry.validFrom }),
    ],
    [t('dictionary.source'), inside(title, clause ?? null)],
  ] as const
  return (
    <>
      <p>{say(registry.meaning)}</p>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div className="facts__pair" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {registry.checks.length > 0 && <Checks checks={registry.checks} />}
      <p>
        <Link to="/registries/$registry" params={{ registry: registry.id }} className="plain-link">
          {t('dictionary.openList')}
        </Link>
      </p>
    </>
  )
}

function Checks({ checks }: Pick<RegistryView, 'checks'>) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { inside } = useWords()
  return (
    <section className="dictionary-part">
      <h3>{t('dictionary.checks')}</h3>
      <ul>
        {checks.map(({ id, label, severity }) => (
          <li key={id}>
            {inside(
              say(label),
              t(severity === 'error' ? 'dictionary.checkError' : 'dictionary.checkWarning'),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

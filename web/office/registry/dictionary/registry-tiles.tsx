/** The registries side by side: what a row of each is, and the ways to its records and its definition. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { RegistryView } from '../use-dictionary.ts'

interface RegistryTilesProps {
  readonly registries: readonly RegistryView[]
  readonly onAbout: (registry: RegistryView) => void
}

export function RegistryTiles({ registries, onAbout }: RegistryTilesProps) {
  const { t } = useTranslation('registry')
  return (
    <section aria-label={t('dictionary.registries')}>
      <ul className="registry-tiles">
        {registries.map((registry) => (
          <li key={registry.id} className="registry-tile">
            <Tile registry={registry} onAbout={() => onAbout(registry)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface TileProps {
  readonly registry: RegistryView
  readonly onAbout: () => void
}

function Tile({ registry, onAbout }: TileProps) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { pair } = useWords()
  const { id, label, meaning, fields, period, enterable } = registry
  const facts = [
    t('dictionary.fieldCount', { count: fields.length }),
    ...(period === 'none' ? [] : [t(`periods.${period}`)]),
    ...(enterable.length === 0 ? [] : [t('dictionary.mayEnter')]),
  ]
  return (
    <>
      <h2>
        <Link to="/registries/$registry" params={{ registry: id }}>
          {say(label)}
        </Link>
      </h2>
      <p>{say(meaning)}</p>
      <div className="registry-tile__foot">
        <span className="quiet">{facts.join(' · ')}</span>
        <button
          type="button"
          className="text-button"
          aria-label={pair(say(label), t('dictionary.about'))}
          onClick={onAbout}
        >
          {t('dictionary.about')}
        </button>
      </div>
    </>
  )
}

/** The same by town: in columns of cards that fold to one on a phone. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { formatShare, formatValue } from '../../parts/plain/format/format-value.ts'
import type { Quality } from './quality.ts'
import { rowsAddress } from './rows-address.ts'
import { ShareBar } from './share-bar.tsx'
import { shareOf } from './share-of.ts'

export function TownTable({ quality }: { readonly quality: Quality }) {
  const { t } = useTranslation('quality')
  return (
    <Panel title={t('towns.title')} note={t('towns.note')}>
      <ul className="quality-towns">
        {quality.towns.map((town) => (
          <li key={town.town}>
            <Link
              to={rowsAddress(quality, { town: town.town })}
              aria-label={t('towns.open', { town: town.name })}
            >
              {town.name}
            </Link>
            <ShareBar {...town} />
            <small>
              {t('owners.missing')} {formatValue(town.expected - town.filled, 0)} · {t('head.punctual')}{' '}
              {formatShare(shareOf(town.onTime, town.filled), 1)}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** How far each town is; a number leads to the sheets that it counts. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import type { Round } from './round.ts'

const columns = [
  { count: 'sheets', filter: {} },
  { count: 'unanswered', filter: { state: 'asked' } },
  { count: 'confirmed', filter: { state: 'confirmed' } },
  { count: 'objected', filter: { state: 'objected' } },
  { count: 'settled', filter: { state: 'settled' } },
  { count: 'overdue', filter: { overdue: 'true' } },
] as const

type Counted = Readonly<Record<(typeof columns)[number]['count'], number>>

export function RoundTowns({ round }: { readonly round: Round }) {
  const { t } = useTranslation('confirmation')
  return (
    <Panel title={t('detail.progress')} note={t('detail.progressNote')} isFlush>
      <TableScroll label={t('detail.progress')}>
        <table className="sheet-table">
          <thead>
            <tr>
              <th scope="col">{t('town')}</th>
              {columns.map(({ count }) => (
                <th key={count} scope="col" className="number">
                  {t(count === 'sheets' ? 'asked' : count)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {round.towns.map((town) => (
              <TownRow
                key={town.town ?? ''}
                round={round.id}
                name={town.name}
                town={town.town}
                counts={town}
              />
            ))}
            {round.towns.length > 1 && (
              <TownRow
                round={round.id}
                name={t('detail.total')}
                town={null}
                counts={round.progress}
                isTotal
              />
            )}
          </tbody>
        </table>
      </TableScroll>
    </Panel>
  )
}

interface TownRowProps {
  readonly round: string
  readonly name: string
  readonly town: string | null
  readonly counts: Counted
  readonly isTotal?: boolean
}

function TownRow({ round, name, town, counts, isTotal = false }: TownRowProps) {
  return (
    <tr data-total={isTotal}>
      <td>{name}</td>
      {columns.map(({ count, filter }) => (
        <td key={count} className="number">
          {counts[count] === 0 ? (
            <span className="quiet">0</span>
          ) : (
            <Link
              className="plain-link"
              to="/confirmations"
              search={{ tab: 'sheets', round, ...(town === null ? {} : { town }), ...filter }}
            >
              {counts[count].toLocaleString('en-US')}
            </Link>
          )}
        </td>
      ))}
    </tr>
  )
}

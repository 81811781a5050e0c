/** Each item of a draft with its verdict and where it is known. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { findUnit } from '../../../src/base/quantity.ts'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'

type Item = ReplyOf<'findKnownHeads'>['items'][number]
type Known = Item['known'][number]

const marks = { known: '●', similar: '▲', new: '○' } as const satisfies Record<Item['verdict'], string>

export function KnownHeads({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation('forms')
  return (
    <TableScroll label={t('result')}>
      <table className="forms-table">
        <thead>
          <tr>
            <th scope="col">{t('head')}</th>
            <th scope="col">{t('found')}</th>
            <th scope="col">{t('where')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ head, verdict, known }) => (
            <tr key={head}>
              <td>{head}</td>
              <td data-verdict={verdict} className="forms-verdict">
                <span aria-hidden>{marks[verdict]}</span> {t(`verdict.${verdict}`)}
              </td>
              <td>
                {known.length === 0 && <span className="quiet">–</span>}
                {known.map((one) => (
                  <KnownPlace key={`${one.id}/${one.field}`} known={one} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function KnownPlace({ known }: { readonly known: Known }) {
  const { t } = useTranslation('forms')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const { place, id, placeLabel, label, owner, measuredIn, period } = known
  const unit = measuredIn === null ? undefined : findUnit(measuredIn)
  const facts = [...(unit === undefined ? [] : [unitLabel(unit)]), t(`period.${period}`), say(owner)]
  const name = `${say(placeLabel)} · ${say(label)}`
  return (
    <div className="forms-place">
      {place === 'registry' ? (
        <Link className="plain-link" to="/registries/$registry" params={{ registry: id }}>
          {name}
        </Link>
      ) : (
        <Link className="plain-link" to="/indicators/$id" params={{ id }}>
          {name}
        </Link>
      )}{' '}
      <span className="quiet">{facts.join(' · ')}</span>
    </div>
  )
}

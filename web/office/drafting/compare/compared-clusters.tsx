/** How the clusters of one edition lead to those of the next; those that stayed as they were are counted. */
import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { formatPlainNumber } from '../format-plain-number.ts'
import type { Compared, ComparedSide, Comparison } from './compared.ts'
import { CompareHead, Fate, Side } from './compared-part.tsx'

type Cluster = NonNullable<Comparison['clusters'][number]['before']>

export function ComparedClusters({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation('editions')
  const [search, changeSearch] = useListSearch()
  const { clusters } = compared.comparison
  const isSame = ({ fate, changes }: (typeof clusters)[number]) => fate === 'kept' && changes.length === 0
  const same = clusters.filter(isSame).length
  const shown = search.all === 'true' ? clusters : clusters.filter((cluster) => !isSame(cluster))
  return (
    <Panel
      title={t('clusters')}
      note={same > 0 ? t('same', { count: same }) : undefined}
      extra={
        <Checkbox
          checked={search.all === 'true'}
          onChange={(event) => changeSearch({ all: event.target.checked ? 'true' : undefined })}
        >
          {t('showAll')}
        </Checkbox>
      }
      isFlush
    >
      {shown.length > 0 && (
        <TableScroll label={t('clusters')}>
          <table className="plain-table compare-table">
            <caption className="visually-hidden">{t('clusters')}</caption>
            <CompareHead compared={compared} />
            <tbody>
              {shown.map(({ before, after, fate, changes }) => (
                <tr key={`${before?.id} ${after?.id}`} data-fate={fate}>
                  <th scope="row">
                    <Fate fate={fate === 'kept' && changes.length > 0 ? 'changed' : fate} />
                  </th>
                  <Side
                    side={before && sideOf(before)}
                    changed={changes.map(({ field }) => field)}
                    isRenamed={fate === 'renamed'}
                  />
                  <Side
                    side={after && sideOf(after)}
                    changed={changes.map(({ field }) => field)}
                    isRenamed={fate === 'renamed'}
                  />
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Panel>
  )
}

function sideOf({ name, tier, target, unit, year }: Cluster): ComparedSide {
  const facts = [
    { field: 'tier', text: tier },
    { field: 'target', text: target === null ? null : `${formatPlainNumber(target)} ${unit ?? ''}` },
    { field: 'year', text: year === null ? null : String(year) },
  ]
  return {
    title: name,
    facts: facts.flatMap(({ field, text }) => (text === null ? [] : [{ field, text }])),
  }
}

/** Every indicator that the rows of a town or cluster give, beside the district's. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { Summary } from './computed-years.tsx'

interface IndicatorsOfProps {
  readonly title: string
  readonly note: string
  readonly only: { readonly town: string } | { readonly cluster: string }
}

export function IndicatorsOf({ title, note, only }: IndicatorsOfProps) {
  const { t } = useTranslation('computed')
  const own = useReply('listComputedIndicators', { query: only })
  const district = useReply('listComputedIndicators', {})
  const years = own.data?.items[0]?.years ?? []
  return (
    <Panel title={title} note={note} isFlush>
      {own.error !== null ? (
        <ErrorState error={own.error} onRetry={() => own.refetch()} />
      ) : own.data === undefined ? (
        <LoadingState lines={8} />
      ) : own.data.items.length === 0 ? (
        <EmptyState title={t('nothing')} text={t('nothingText')} />
      ) : (
        <IndicatorTable
          items={own.data.items}
          district={district.data?.items ?? []}
          only={only}
          year={years.at(-1)?.year ?? 0}
        />
      )}
    </Panel>
  )
}

interface IndicatorTableProps extends Pick<IndicatorsOfProps, 'only'> {
  readonly items: readonly Summary[]
  readonly district: readonly Summary[]
  readonly year: number
}

function IndicatorTable({ items, district, only, year }: IndicatorTableProps) {
  const { t } = useTranslation('computed')
  return (
    <TableScroll label={t('indicator')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col" data-align="right">
              {year}
            </th>
            <th scope="col" data-align="right">
              {year - 1}
            </th>
            <th scope="col" data-align="right">
              {t('ofDistrict')} {year}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <IndicatorRow
              key={item.indicator}
              {...{ item, only, year }}
              district={district.find(({ indicator }) => indicator === item.indicator)}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

interface IndicatorRowProps extends Pick<IndicatorsOfProps, 'only'> {
  readonly item: Summary
  readonly district: Summary | undefined
  readonly year: number
}

function IndicatorRow({ item, district, only, year }: IndicatorRowProps) {
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const valueIn = (summary: Summary | undefined, of: number) =>
    formatValue(summary?.years.find((one) => one.year === of)?.value, item.decimals)
  const by = 'town' in only ? 'cluster' : 'town'
  return (
    <tr>
      <th scope="row">
        <Link
          to="/indicators/$id/computed"
          params={{ id: item.indicator }}
          search={{ ...only, by }}
          className="plain-link"
        >
          {say(item.label)}
        </Link>{' '}
        <small className="unit">{unitLabel(item.unit)}</small>
      </th>
      <td data-align="right">
        <strong>{valueIn(item, year)}</strong>
      </td>
      <td data-align="right">{valueIn(item, year - 1)}</td>
      <td data-align="right" className="quiet">
        {valueIn(district, year)}
      </td>
    </tr>
  )
}

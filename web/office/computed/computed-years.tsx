/** Year by year what the rows give and what was reported. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { formatSigned, formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'

export type Summary = ReplyOf<'listComputedIndicators'>['items'][number]
type Year = Summary['years'][number]

interface ComputedYearsProps {
  readonly summary: Summary
  /** The year that the page is about. */
  readonly year?: number | undefined
}

export function ComputedYears({ summary, year }: ComputedYearsProps) {
  const { t } = useTranslation('computed')
  const { unitLabel } = useLabels()
  const unit = unitLabel(summary.unit)
  return (
    <TableScroll label={t('title')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            <th scope="col" data-align="right">
              {t('value')} <small className="unit">{unit}</small>
            </th>
            <th scope="col" data-align="right">
              {t('reported')} <small className="unit">{unit}</small>
            </th>
            <th scope="col" data-align="right">
              {t('difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.years.map((one) => (
            <YearRow key={one.year} year={one} summary={summary} isShown={one.year === year} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

interface YearRowProps {
  readonly year: Year
  readonly summary: Summary
  readonly isShown: boolean
}

function YearRow({ year, summary: { decimals }, isShown }: YearRowProps) {
  const { t } = useTranslation('computed')
  return (
    <tr data-shown={isShown}>
      <th scope="row">{year.year}</th>
      <td data-align="right">
        <strong>{formatValue(year.value, decimals)}</strong>
      </td>
      <td data-align="right">
        {year.reported === null ? (
          <span className="quiet">{t('noReported')}</span>
        ) : (
          <>
            <OriginMark origin={year.reported.origin} /> {formatValue(year.reported.value, decimals)}
          </>
        )}
      </td>
      <td data-align="right">
        <Agreement year={year} decimals={decimals} />
      </td>
    </tr>
  )
}

function Agreement({ year, decimals }: { readonly year: Year; readonly decimals: number }) {
  const { t } = useTranslation('computed')
  if (year.agrees === null) return null
  if (year.agrees) return <span className="agreement">✓ {t('agrees')}</span>
  return (
    <span className="agreement" data-differs>
      ▲ {formatSigned(year.difference, decimals)}
    </span>
  )
}

/** The figures by month, newest first: a year of them until more are asked for. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { CorrectedMark } from './corrected-mark.tsx'
import type { Figure } from './use-figures.ts'

const SHOWN_AT_FIRST = 12

export function MonthTable({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation('enterprises')
  const [showsAll, setShowsAll] = useState(false)
  const months = (figures[0]?.series ?? []).map(({ period }, at) => ({ period, at })).toReversed()
  const shown = showsAll ? months : months.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <TableScroll label={t('byMonth')}>
        <table className="plain-table figure-table">
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              {figures.map(({ field, label, unit }) => (
                <th key={field.key} scope="col" data-align="right">
                  {label} <small className="unit">{unit}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ period, at }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {figures.map(({ field, series, show }) => (
                  <td key={field.key} data-align="right">
                    <CorrectedMark former={series[at]?.row.former[field.key]} show={show} />{' '}
                    {show(series[at]?.value ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {shown.length < months.length && (
        <button type="button" className="text-button" onClick={() => setShowsAll(true)}>
          {t('showAllMonths', { count: months.length })}
        </button>
      )}
    </>
  )
}

/** The figures by year: a row for each, so that what belongs together in time stands side by side. */
import { useTranslation } from 'react-i18next'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { CorrectedMark } from './corrected-mark.tsx'
import type { Figure } from './use-figures.ts'

export function YearTable({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation('enterprises')
  const periods = (figures[0]?.series ?? []).map(({ period }) => period)
  return (
    <TableScroll label={t('byYear')}>
      <table className="plain-table figure-table">
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            {periods.map((period) => (
              <th key={period} scope="col" data-align="right">
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ field, label, unit, series, show }) => (
            <tr key={field.key}>
              <th scope="row">
                {label} <small className="unit">{unit}</small>
              </th>
              {series.map(({ period, value, row }) => (
                <td key={period} data-align="right">
                  <CorrectedMark former={row.former[field.key]} show={show} /> {show(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

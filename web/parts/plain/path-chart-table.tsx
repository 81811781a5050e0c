/** The chart's numbers as a table: for who cannot see it, and for who wants to copy them. */
import { useTranslation } from 'react-i18next'
import { formatValue, MISSING } from './format/format-value.ts'
import { OriginMark } from './origin-mark.tsx'
import type { PathChartProps } from './path-chart-props.ts'
import styles from './styles/path-chart.module.css'

export function PathChartTable({ path, series, projection, decimals }: PathChartProps) {
  const { t } = useTranslation('parts')
  const projected = projection?.kind === 'projected' ? projection.points : []
  const years = [...new Set([...path, ...series, ...projected].map((point) => point.year))].sort()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('chart.year')}</th>
          <th scope="col">{t('chart.pathColumn')}</th>
          <th scope="col">{t('chart.basis')}</th>
          <th scope="col">{t('chart.actualColumn')}</th>
          {projected.length > 0 && <th scope="col">{t('chart.projectedColumn')}</th>}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => {
          const due = path.find((point) => point.year === year)
          const actual = series.find((point) => point.year === year)
          const trend = projected.find((point) => point.year === year)
          const interval =
            trend === undefined
              ? MISSING
              : `${formatValue(trend.value, decimals)}（${formatValue(trend.low, decimals)}–${formatValue(trend.high, decimals)}）`
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{formatValue(due?.value, decimals)}</td>
              <td className={styles.words}>{due === undefined ? MISSING : t(`basis.${due.basis}`)}</td>
              <td>
                {formatValue(actual?.value, decimals)} <OriginMark origin={actual?.origin} />
              </td>
              {projected.length > 0 && <td>{interval}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

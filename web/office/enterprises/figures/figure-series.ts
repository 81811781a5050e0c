/**
 * The values of one field over years or months, and how the last stands to a year before.
 *
 *     const series = seriesOf(detail.years, { period: 'year', field: 'taxWanYuan' })
 *     changeOfLast(series)   // { share: 0.12, period: '2025' }
 */
import type { EnterpriseRow } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'

export interface SeriesValue {
  readonly row: EnterpriseRow
  /** `2025` or `2026-03` */
  readonly period: string
  readonly value: number | null
}

export interface SeriesWish {
  /** The field that the row's key ends with. */
  readonly period: 'year' | 'month'
  readonly field: string
}

export function seriesOf(
  rows: readonly EnterpriseRow[],
  { period, field }: SeriesWish,
): readonly SeriesValue[] {
  return rows.map((row) => {
    const value = row.values[field]
    return { row, period: String(row.values[period]), value: typeof value === 'number' ? value : null }
  })
}

/** The last value that there is. */
export function lastKnown(series: readonly SeriesValue[]): SeriesValue | undefined {
  return series.findLast(({ value }) => value !== null)
}

/** Against the year before, or the same month of it; undefined where there is none to compare with or it was not positive. */
export function changeOfLast(series: readonly SeriesValue[]): number | undefined {
  const last = lastKnown(series)
  const before = series.find(({ period }) => period === (last === undefined ? '' : yearBefore(last.period)))
  const [is, was] = [last?.value ?? null, before?.value ?? null]
  if (is === null || was === null || was <= 0) return undefined
  return is / was - 1
}

/** `2026-03` → `2025-03` */
function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`
}

/**
 * The figures of an enterprise over years or months: one a field of the registry that may be seen and was ever brought.
 *
 *     const { figures, missing } = useFigures(detail, 'year')
 *     figures[0].last?.value   // 1204.5
 */
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import type { FieldView } from '../../registry/use-dictionary.ts'
import { useRowWords } from '../use-row-words.ts'
import { changeOfLast, lastKnown, type SeriesValue, seriesOf } from './figure-series.ts'

export interface Figure {
  readonly field: FieldView
  readonly label: string
  readonly unit: string
  readonly series: readonly SeriesValue[]
  /** The last value that there is. */
  readonly last: SeriesValue
  /** Against a year before, as a share; undefined where nothing compares. */
  readonly change: number | undefined
  readonly show: (value: number | null) => string
}

export type FigurePeriod = 'year' | 'month'

export function useFigures(
  { years, months }: EnterpriseDetail,
  period: FigurePeriod,
): { readonly figures: readonly Figure[]; readonly missing: readonly string[] } {
  const { registry, label, show } = useRowWords(`enterprise-${period}`)
  const { unitLabel } = useLabels()
  const rows = period === 'year' ? years : months
  const seen = (registry?.fields ?? []).filter(({ key }) => rows.some(({ values }) => key in values))
  const made = seen.flatMap((field): (Figure | string)[] => {
    const { key, type } = field
    if (type.kind !== 'number' && type.kind !== 'integer') return []
    const series = seriesOf(rows, { period, field: key })
    const last = lastKnown(series)
    if (last === undefined) return [label(key)]
    return [
      {
        field,
        label: label(key),
        unit: unitLabel(type.unit),
        series,
        last,
        change: changeOfLast(series),
        show: (value) => show(key, value),
      },
    ]
  })
  return {
    figures: made.filter((one) => typeof one !== 'string'),
    missing: made.filter((one) => typeof one === 'string'),
  }
}

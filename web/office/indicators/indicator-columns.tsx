/** The columns of the indicator list. */
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { Bullet } from '../../parts/plain/bullet.tsx'
import { formatSigned, formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'
import { Sparkline } from '../../parts/plain/sparkline.tsx'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import { statuses } from '../../parts/plain/status-order.ts'

export type Reading = ItemOf<'listIndicators'>

export function useIndicatorColumns(): readonly GridColumn<Reading>[] {
  const { t } = useTranslation('indicators')
  const say = useBilingual()
  const { join } = useWords()
  const { unitLabel } = useLabels()
  return [
    {
      key: 'ordinal',
      label: t('ordinal'),
      width: 64,
      show: (row) => <span className="quiet">{row.ordinal}</span>,
      sortBy: (row) => row.row,
      card: 'none',
    },
    {
      key: 'name',
      label: t('name'),
      isMain: true,
      show: (row) => (
        <>
          {say(row.label)} <small className="unit">{unitLabel(row.unit)}</small>
        </>
      ),
      sortBy: (row) => say(row.label),
    },
    {
      key: 'category',
      label: t('category'),
      width: 92,
      show: (row) => row.category,
      sortBy: (row) => row.category,
    },
    ...useFigureColumns(),
    {
      key: 'status',
      label: t('status'),
      width: 128,
      show: (row) => <StatusLight status={row.status} withLabel />,
      sortBy: (row) => statuses.length - statuses.indexOf(row.status),
      card: 'aside',
    },
    {
      key: 'owners',
      label: t('owner'),
      width: 168,
      show: (row) => join(row.owners.map(({ name }) => name)),
      sortBy: (row) => row.owners[0]?.name,
    },
    {
      key: 'scope',
      label: t('scope'),
      width: 92,
      show: (row) => row.scopeLabel ?? t('unstated'),
      sortBy: (row) => row.scopeLabel,
      isExtra: true,
    },
    { key: 'clause', label: t('clause'), width: 88, show: (row) => row.clause, isExtra: true },
  ]
}

function useFigureColumns(): readonly GridColumn<Reading>[] {
  const { t } = useTranslation('indicators')
  const { unitLabel } = useLabels()
  const number = (key: string, find: (row: Reading) => number | null | undefined) =>
    ({
      key,
      width: 96,
      align: 'right',
      show: (row: Reading) => formatValue(find(row), row.decimals),
      sortBy: find,
    }) as const
  return [
    { ...number('baseline', (row) => row.baseline.value), label: t('baseline'), isExtra: true },
    {
      ...number('actual', (row) => row.actual?.value),
      label: t('actual'),
      show: (row) => (
        <>
          <OriginMark origin={row.actual?.origin} />{' '}
          <strong>{formatValue(row.actual?.value, row.decimals)}</strong>
        </>
      ),
    },
    { ...number('due', (row) => row.due?.value), label: t('due') },
    {
      key: 'share',
      label: t('share'),
      width: 176,
      show: (row) => <Bullet share={shareOf(row)} status={row.status} />,
      sortBy: shareOf,
      card: 'none',
    },
    {
      key: 'path',
      label: t('path'),
      width: 136,
      show: (row) => (
        <Sparkline name={row.name} path={row.path} series={row.series} year={row.year} status={row.status} />
      ),
      card: 'none',
    },
    {
      key: 'change',
      label: t('change'),
      width: 96,
      align: 'right',
      show: ({ yearOnYear }) =>
        yearOnYear === null
          ? '–'
          : `${formatSigned(yearOnYear.value, 1)}${yearOnYear.unit === 'index' ? '' : unitLabel(yearOnYear.unit)}`,
      sortBy: (row) => row.yearOnYear?.value,
      isExtra: true,
    },
  ]
}

/** The share that the light was judged by. */
function shareOf({ assessment }: Reading): number | null {
  return assessment.judgedBy === 'ratio' ? assessment.ratio : assessment.progress
}

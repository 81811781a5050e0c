/** The columns of a list of submissions. */

import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatMoment } from '../../parts/antd/flow/format-moment.ts'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { useScopeLabel } from '../district/use-district.ts'
import { DueMark } from './due-mark.tsx'
import { StateTag } from './state-tag.tsx'
import type { Submission } from './submission.ts'

export function useSubmissionColumns(): readonly GridColumn<Submission>[] {
  const { t, i18n } = useTranslation('reporting')
  const say = useBilingual()
  const { unitLabel, periodLabel } = useLabels()
  const scopeLabel = useScopeLabel()
  return [
    {
      key: 'dueOn',
      label: t('dueOn'),
      width: 196,
      show: (row) => <DueMark submission={row} />,
      sortBy: ({ dueOn }) => dueOn,
    },
    {
      key: 'name',
      label: t('indicator'),
      isMain: true,
      show: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      key: 'period',
      label: t('period'),
      width: 136,
      show: ({ period }) => periodLabel(period),
      sortBy: ({ period }) => period,
    },
    {
      key: 'unit',
      label: t('unit'),
      width: 136,
      show: ({ unitName }) => unitName,
      sortBy: ({ unitName }) => unitName,
    },
    {
      key: 'value',
      label: t('value'),
      width: 136,
      align: 'right',
      show: ({ value, unit }) =>
        value === null ? (
          '–'
        ) : (
          <>
            {value.toLocaleString('en-US', { maximumFractionDigits: 4 })}{' '}
            <small className="unit">{unitLabel(unit)}</small>
          </>
        ),
      sortBy: ({ value }) => value,
    },
    {
      key: 'state',
      label: t('state'),
      width: 132,
      show: (row) => <StateTag state={row.state} label={say(row.stateLabel)} isClosed={row.isClosed} />,
      sortBy: (row) => say(row.stateLabel),
      card: 'aside',
    },
    {
      key: 'ordinal',
      label: t('ordinal'),
      width: 64,
      show: ({ ordinal }) => ordinal,
      sortBy: ({ ordinal }) => Number.parseFloat(ordinal),
      isExtra: true,
    },
    { key: 'scope', label: t('scope'), width: 104, show: ({ scope }) => scopeLabel(scope), isExtra: true },
    {
      key: 'updatedAt',
      label: t('updatedAt'),
      width: 150,
      show: ({ updatedAt }) => formatMoment(updatedAt, i18n.language),
      sortBy: ({ updatedAt }) => updatedAt,
      isExtra: true,
    },
  ]
}

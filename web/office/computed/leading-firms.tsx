/** The largest enterprises of a town, cluster or segment, each with its share of the whole. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { formatShare, formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { enterpriseAddress } from '../registry/list-field.ts'
import type { Only } from './use-selection.ts'

/** By output, revenue for software: what a cluster's scale is. */
const scale = 'cluster-output'

interface LeadingFirmsProps {
  readonly only: Only
  readonly count: number
}

export function LeadingFirms({ only, count }: LeadingFirmsProps) {
  const { t } = useTranslation('computed')
  const { unitLabel } = useLabels()
  const { data, error } = useReply('listComputedRows', {
    params: { id: scale },
    query: { ...only, limit: count },
  })
  if (error !== null) return <ProblemAlert error={error} />
  if (data === undefined) return <LoadingState lines={3} />
  if (data.items.length === 0) return <p className="quiet">{t('noFirms')}</p>
  return (
    <ol className="leading-firms">
      {data.items.map(({ enterprise, name, amount, share }) => (
        <li key={enterprise}>
          <Link to={enterpriseAddress(enterprise)} className="plain-link">
            {name ?? enterprise}
          </Link>
          <span className="leading-firms__amount">
            {formatValue(amount, 0)} <small className="unit">{unitLabel('wan-yuan')}</small>
          </span>
          <span className="quiet leading-firms__share">{formatShare(share, 1)}</span>
        </li>
      ))}
    </ol>
  )
}

/** The scale of a cluster and of its segments: computed, reported, and how far from the plan's target. */
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { formatShare, formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { Plan } from '../plan/plan-lookup.ts'
import type { Cluster } from './cluster.ts'

interface ClusterScaleProps {
  readonly cluster: Cluster
  readonly plan: Plan
  /** Whether the reader may see it divided by segment. */
  readonly isOpen: boolean
}

const scale = 'cluster-output'

export function ClusterScale({ cluster, plan, isOpen }: ClusterScaleProps) {
  const { t } = useTranslation('computed')
  const { unitLabel } = useLabels()
  const whole = useReply('getComputedIndicator', { params: { id: scale }, query: { by: 'cluster' } })
  const segments = useReply(
    'getComputedIndicator',
    { params: { id: scale }, query: { cluster: cluster.id, by: 'segment' } },
    { isEnabled: isOpen },
  )
  const parts = [...(whole.data?.parts ?? []), ...(segments.data?.parts ?? [])]
  const lines = [{ ...cluster, name: t('whole') }, ...cluster.segments]
  const heads = ['segment', 'value', 'reported', 'target', 'gap'] as const
  return (
    <Panel
      title={t('scale')}
      note={`${t('scaleNote')} · ${unitLabel('yi-yuan')} · ${whole.data?.year ?? ''}`}
      isFlush
    >
      <TableScroll label={t('scale')}>
        <table className="plain-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" data-align={head === 'segment' ? undefined : 'right'}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <ScaleRow
                key={line.id}
                name={line.name}
                target={targetOf(plan, line.target)}
                part={parts.find(({ key }) => key === line.id)}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Panel>
  )
}

interface Target {
  readonly value: number
  readonly year: number
}

function targetOf(plan: Plan, id: string | null): Target | null {
  const found = plan.targets.find((target) => target.id === id)
  if (found === undefined || found.value === null || found.year === null) return null
  return { value: found.value, year: found.year }
}

interface ScaleRowProps {
  readonly name: string
  readonly target: Target | null
  readonly part:
    | { readonly value: number | null; readonly reported: { readonly value: number } | null }
    | undefined
}

function ScaleRow({ name, target, part }: ScaleRowProps) {
  const { t } = useTranslation('computed')
  const value = part?.value ?? null
  const missing = target === null || value === null ? null : target.value - value
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-align="right">
        <strong>{formatValue(value, 1)}</strong>
      </td>
      <td data-align="right">{formatValue(part?.reported?.value, 1)}</td>
      <td data-align="right">
        {target === null ? (
          <span className="quiet">{t('noTarget')}</span>
        ) : (
          t('targetOf', { value: formatValue(target.value, 0), year: target.year })
        )}
      </td>
      <td data-align="right">
        {missing === null || target === null ? (
          '–'
        ) : missing <= 0 ? (
          <span className="agreement">✓ {t('reached')}</span>
        ) : (
          <>
            {formatValue(missing, 1)}{' '}
            <span className="quiet">{formatShare((target.value - missing) / target.value, 0)}</span>
          </>
        )}
      </td>
    </tr>
  )
}

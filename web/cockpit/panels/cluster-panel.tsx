/** The clusters of the plan by output and by how that compares with what was due. Where no output is known, by target. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { formatShare, formatValue } from '../../parts/plain/format/format-value.ts'
import { completionBreaks, type TreemapItem } from '../../parts/plain/geometry/treemap-layout.ts'
import { Treemap } from '../../parts/plain/treemap.tsx'
import { officeLinks } from '../office-links.ts'
import page from '../styles/cockpit.module.css'
import { ColorLegend } from './color-legend.tsx'
import { Panel } from './panel.tsx'

type Cluster = ReplyOf<'getCockpit'>['clusters'][number]

interface ClusterPanelProps {
  readonly clusters: readonly Cluster[]
  /** Year of the targets shown instead of outputs. */
  readonly milestone: number
}

export function ClusterPanel({ clusters, milestone }: ClusterPanelProps) {
  const { t } = useTranslation('cockpit')
  const { t: tParts } = useTranslation('parts')
  const hasOutput = clusters.some((cluster) => cluster.value !== null)
  const items = clusters.map((cluster) => toItem(cluster, hasOutput))
  const isGenerated = clusters.some((cluster) => cluster.origin === 'generated')
  const classes = useCompletionClasses()
  return (
    <Panel
      title={t('clusters.title')}
      hint={hasOutput ? t('clusters.hint') : t('clusters.hintTarget', { year: milestone })}
      area={page.clusterArea}
      origin={isGenerated ? 'generated' : null}
      legend={hasOutput ? <ColorLegend items={classes} /> : null}
    >
      {items.some((item) => item.value !== null) ? (
        <Treemap items={items} isTarget={!hasOutput} hrefOf={officeLinks.cluster} />
      ) : (
        <p>{tParts('treemap.noValues')}</p>
      )}
      <ClusterTable clusters={clusters} />
    </Panel>
  )
}

function toItem(cluster: Omit<Cluster, 'segments'> & Partial<Cluster>, hasOutput: boolean): TreemapItem {
  return {
    id: cluster.id,
    name: cluster.name,
    value: hasOutput ? cluster.value : (cluster.target?.value ?? null),
    due: hasOutput ? cluster.due : null,
    parts: (cluster.segments ?? []).map((segment) => toItem(segment, hasOutput)),
  }
}

function useCompletionClasses() {
  const { t } = useTranslation('parts')
  const [veryLow, low, high, veryHigh] = completionBreaks
  const between = (from: number, to: number) => `${formatValue(from * 100, 0)}–${formatShare(to, 0)}`
  return [
    t('treemap.under', { limit: formatShare(veryLow, 0) }),
    between(veryLow, low),
    between(low, high),
    between(high, veryHigh),
    t('treemap.over', { limit: formatShare(veryHigh, 0) }),
  ].map((label, index) => ({ label, color: `var(--diverge-${index + 1})` }))
}

/** The same data for who cannot see areas. */
function ClusterTable({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const { t } = useTranslation('parts')
  const rows = clusters.flatMap((cluster) => [cluster, ...cluster.segments])
  return (
    <div className="visually-hidden">
      <table>
        <caption>{t('treemap.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('treemap.cluster')}</th>
            <th scope="col">{t('treemap.value')}</th>
            <th scope="col">{t('treemap.due')}</th>
            <th scope="col">{t('treemap.target')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>{formatValue(row.value, 1)}</td>
              <td>{formatValue(row.due, 1)}</td>
              <td>{formatValue(row.target?.value, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How many of each light; a press makes them stand out in the table, another lets go. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import { statuses } from '../../parts/plain/status-order.ts'
import type { CockpitSearch } from '../cockpit-search.ts'
import styles from '../styles/light-counts.module.css'
import type { ChangeSearch } from '../use-cockpit-search.ts'

interface LightCountsProps {
  readonly counts: ReplyOf<'getCockpit'>['counts']
  readonly light: CockpitSearch['light']
  readonly change: ChangeSearch
}

export function LightCounts({ counts, light, change }: LightCountsProps) {
  const { t } = useTranslation('cockpit')
  const { t: tCommon } = useTranslation('common')
  return (
    <div className={styles.counts}>
      {statuses
        .filter((status) => (counts[status] ?? 0) > 0)
        .map((status) => {
          const count = counts[status] ?? 0
          return (
            <button
              key={status}
              type="button"
              className={styles.count}
              aria-pressed={light === status}
              title={t('table.highlight', { status: tCommon(`status.${status}`), count })}
              onClick={() => change({ light: light === status ? null : status })}
            >
              <StatusLight status={status} isDecorative />
              {count}
              <span className="visually-hidden">{tCommon(`status.${status}`)}</span>
            </button>
          )
        })}
    </div>
  )
}

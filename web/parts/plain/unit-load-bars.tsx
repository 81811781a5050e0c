/**
 * What each lead unit answers for, by light: bars on one scale, so that lengths compare.
 *
 *     <UnitLoadBars rows={cockpit.unitLoad} hrefOf={(unit) => `/indicators?unit=${unit}`} />
 */
import { useTranslation } from 'react-i18next'
import { type Status, statuses } from './status-order.ts'
import styles from './styles/unit-load-bars.module.css'

export interface UnitLoad {
  readonly unit: { readonly id: string; readonly name: string }
  readonly total: number
  readonly counts: Readonly<Partial<Record<Status, number>>>
}

interface UnitLoadBarsProps {
  readonly rows: readonly UnitLoad[]
  readonly hrefOf?: (unitId: string) => string
}

export function UnitLoadBars({ rows, hrefOf }: UnitLoadBarsProps) {
  const largest = Math.max(1, ...rows.map((row) => row.total))
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <UnitLoadRow
          key={row.unit.id}
          row={row}
          largest={largest}
          {...(hrefOf === undefined ? {} : { hrefOf })}
        />
      ))}
    </ul>
  )
}

interface UnitLoadRowProps extends Pick<UnitLoadBarsProps, 'hrefOf'> {
  readonly row: UnitLoad
  readonly largest: number
}

function UnitLoadRow({ row, largest, hrefOf }: UnitLoadRowProps) {
  const { t } = useTranslation('parts')
  const { t: tCommon } = useTranslation('common')
  const shown = statuses.filter((status) => (row.counts[status] ?? 0) > 0)
  const words = shown.map((status) =>
    t('load.part', { status: tCommon(`status.${status}`), count: row.counts[status] ?? 0 }),
  )
  const text = t('load.bar', {
    unit: row.unit.name,
    total: row.total,
    parts: words.join(t('load.separator')),
  })
  return (
    <li className={styles.row} title={text}>
      {hrefOf === undefined ? (
        <span className={styles.name}>{row.unit.name}</span>
      ) : (
        <a className={styles.name} href={hrefOf(row.unit.id)}>
          {row.unit.name}
        </a>
      )}
      <span className={styles.track} role="img" aria-label={text}>
        {shown.map((status) => (
          <span
            key={status}
            className={styles.part}
            data-status={status}
            style={{ width: `${((row.counts[status] ?? 0) / largest) * 100}%` }}
          />
        ))}
      </span>
      <span className={styles.total} aria-hidden="true">
        {t('load.items', { count: row.total })}
      </span>
    </li>
  )
}

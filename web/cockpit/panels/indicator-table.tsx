/**
 * All indicators of the plan as one dense table, grouped by category. Arrow keys move between them, Enter opens the explanation, the counts above make
 * one light stand out.
 */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import type { CockpitSearch } from '../cockpit-search.ts'
import { findMainScope } from '../main-scope.ts'
import page from '../styles/cockpit.module.css'
import styles from '../styles/table.module.css'
import type { ChangeSearch } from '../use-cockpit-search.ts'
import { type Scopes, useScopeName } from '../use-scope-name.ts'
import { IndicatorRow } from './indicator-row.tsx'
import { LightCounts } from './light-counts.tsx'
import { Panel } from './panel.tsx'
import { useRowKeys } from './use-row-keys.ts'

type Cockpit = ReplyOf<'getCockpit'>
type Reading = Cockpit['readings'][number]

interface IndicatorTableProps {
  readonly cockpit: Cockpit
  readonly scopes: Scopes
  readonly search: CockpitSearch
  readonly change: ChangeSearch
  /** A wide wall has room for change, owner and clause. */
  readonly isWide: boolean
}

export function IndicatorTable({ cockpit, scopes, search, change, isWide }: IndicatorTableProps) {
  const { t } = useTranslation('cockpit')
  const { readings } = cockpit
  const mainScope = findMainScope(readings)
  const scopeName = useScopeName(scopes)
  const openWhy = (id: string) => change({ why: id })
  const rows = useRowKeys({
    ids: readings.map((reading) => reading.id),
    onMove: (id) => {
      if (search.why !== null) openWhy(id)
    },
  })
  const hint = t(cockpit.showsGenerated ? 'table.hint' : 'table.hintPublished', { count: readings.length })
  return (
    <Panel
      title={t('table.title')}
      hint={hint}
      area={page.tableArea}
      isFlush
      legend={<LightCounts counts={cockpit.counts} light={search.light} change={change} />}
    >
      <table className={styles.table} aria-describedby="cockpit-table-keys">
        <TableHead year={cockpit.year} isWide={isWide} />
        {groupByCategory(readings).map(([category, group]) => (
          <tbody key={category}>
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={4}>
                {category}
              </th>
            </tr>
            {group.map((reading, index) => (
              <IndicatorRow
                key={reading.id}
                {...{ reading, isWide }}
                otherScope={
                  reading.scope === mainScope ? null : reading.scope === null ? '' : scopeName(reading.scope)
                }
                category={index === 0 ? { name: category, rows: group.length } : null}
                isOpen={search.why === reading.id}
                isDimmed={search.light !== null && search.light !== reading.status}
                keys={rows.keysOf(reading.id)}
                onWhy={() => openWhy(reading.id)}
              />
            ))}
          </tbody>
        ))}
      </table>
      <p id="cockpit-table-keys" className="visually-hidden">
        {t('table.keys')}
      </p>
    </Panel>
  )
}

function TableHead({ year, isWide }: { readonly year: number; readonly isWide: boolean }) {
  const { t } = useTranslation('cockpit')
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.category}>
          <span className="visually-hidden">{t('table.category')}</span>
        </th>
        <th scope="col" className={styles.ordinal}>
          {t('table.ordinal')}
        </th>
        <th scope="col" className={styles.name}>
          {t('table.name')}
        </th>
        {isWide && (
          <th scope="col" className={styles.owner}>
            {t('table.owner')}
          </th>
        )}
        <th scope="col" className={styles.number}>
          {t('table.actual', { year })}
        </th>
        {isWide && (
          <th scope="col" className={styles.number}>
            {t('table.change')}
          </th>
        )}
        <th scope="col" className={styles.number}>
          {t('table.due')}
        </th>
        <th scope="col" className={styles.share}>
          {t('table.share')}
        </th>
        <th scope="col" className={styles.path}>
          {t('table.path')}
        </th>
        {isWide && (
          <th scope="col" className={styles.day}>
            {t('table.asOf')}
          </th>
        )}
        <th scope="col" className={styles.light}>
          {t('table.light')}
        </th>
      </tr>
    </thead>
  )
}

/** In the plan's order. */
function groupByCategory(readings: readonly Reading[]): readonly (readonly [string, readonly Reading[]])[] {
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) {
    const group = groups.get(reading.category)
    if (group === undefined) groups.set(reading.category, [reading])
    else group.push(reading)
  }
  return [...groups]
}

/** The cockpit: loads one year's reply and the map, and places the panels. */

import { useTranslation } from 'react-i18next'
import type { Session } from '../api/api-provider.tsx'
import type { ReplyOf } from '../api/operation-types.ts'
import { useReply } from '../api/use-reply.ts'
import { lastOf } from '../parts/plain/geometry/last-of.ts'
import { CockpitHeader } from './cockpit-header.tsx'
import { ReadNotice } from './cockpit-notices.tsx'
import { CockpitSkeleton } from './cockpit-skeleton.tsx'
import { ClusterPanel } from './panels/cluster-panel.tsx'
import { FindingsPanel } from './panels/findings-panel.tsx'
import { HeadlineCards } from './panels/headline-cards.tsx'
import { IndicatorTable } from './panels/indicator-table.tsx'
import { LoadPanel } from './panels/load-panel.tsx'
import { MapPanel } from './panels/map-panel.tsx'
import { OverduePanel } from './panels/overdue-panel.tsx'
import styles from './styles/cockpit.module.css'
import { type ChangeSearch, useCockpitSearch } from './use-cockpit-search.ts'
import type { Scopes } from './use-scope-name.ts'
import { type Screen, useScreen } from './use-screen.ts'
import { WhyDrawer } from './why-drawer.tsx'

interface CockpitPageProps {
  readonly session: Session
  readonly district: ReplyOf<'getDistrict'>
  readonly onSignOut: () => void
}

const REFRESH_MS = { desk: 300_000, wall: 60_000 }

export function CockpitPage({ session, district, onSignOut }: CockpitPageProps) {
  const { t } = useTranslation('cockpit')
  const [search, change] = useCockpitSearch()
  const { layout, fits } = useScreen(search)
  const year = search.year ?? district.defaultYear
  const cockpit = useReply(
    'getCockpit',
    { query: { year, published: search.isPublishedOnly ? 'true' : 'false' } },
    { keepsLast: true, every: search.isWall ? REFRESH_MS.wall : REFRESH_MS.desk },
  )
  const map = useReply('getMap', {})
  if (cockpit.data === undefined) {
    if (cockpit.error === null) return <CockpitSkeleton />
    return <ReadNotice error={cockpit.error} onRetry={cockpit.refetch} />
  }
  const readAt = new Date(cockpit.dataUpdatedAt)
  return (
    <div className={styles.page} data-layout={layout} data-fits={fits} aria-busy={cockpit.isPlaceholderData}>
      <CockpitHeader
        {...{ session, district, search, change, year, readAt, onSignOut }}
        cockpit={cockpit.data}
      />
      {cockpit.error !== null && (
        <p className={styles.stale} role="status">
          {t('state.stale', { time: readAt.toLocaleTimeString('zh-CN') })}
        </p>
      )}
      <CockpitBody
        {...{ search, change, layout, fits }}
        cockpit={cockpit.data}
        scopes={district.scopes}
        map={map.data}
        milestone={lastOf(cockpit.data.readings[0]?.targets ?? [])?.year ?? year}
      />
      <WhyDrawer id={search.why} year={year} isPublishedOnly={search.isPublishedOnly} change={change} />
    </div>
  )
}

interface CockpitBodyProps extends Screen {
  readonly cockpit: ReplyOf<'getCockpit'>
  readonly scopes: Scopes
  readonly map: ReplyOf<'getMap'> | undefined
  readonly search: ReturnType<typeof useCockpitSearch>[0]
  readonly change: ChangeSearch
  /** Last year of the plan. */
  readonly milestone: number
}

function CockpitBody({ cockpit, scopes, map, search, change, layout, fits, milestone }: CockpitBodyProps) {
  const openWhy = (id: string) => change({ why: id })
  return (
    <main className={styles.main}>
      <HeadlineCards cockpit={cockpit} isWide={layout === 'wide'} onWhy={openWhy} />
      <div className={styles.body}>
        <IndicatorTable {...{ cockpit, scopes, search, change }} isWide={layout === 'wide'} />
        <div className={styles.middle}>
          <MapPanel towns={cockpit.towns} map={map} />
          <ClusterPanel clusters={cockpit.clusters} milestone={milestone} />
        </div>
        <div className={styles.side}>
          <FindingsPanel findings={cockpit.findings} onWhy={openWhy} />
          <LoadPanel load={cockpit.unitLoad} year={cockpit.year} />
          <OverduePanel cockpit={cockpit} fits={fits} />
        </div>
      </div>
    </main>
  )
}

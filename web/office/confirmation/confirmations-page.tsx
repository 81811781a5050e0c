/** Confirmation: the rounds, the sheets that one may see, and what is objected to. */
import './confirmation.css'
import '../reporting/reporting.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { mayEver } from '../../api/may.ts'
import { useSession } from '../../api/use-session.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { ObjectionGrid } from './objection-grid.tsx'
import { RoundGrid } from './round-grid.tsx'
import { SheetGrid } from './sheet-grid.tsx'

const tabs = ['rounds', 'sheets', 'objections'] as const
type Tab = (typeof tabs)[number]

const grids = { rounds: RoundGrid, sheets: SheetGrid, objections: ObjectionGrid } as const satisfies Record<
  Tab,
  () => React.ReactNode
>

export function ConfirmationsPage() {
  const { t } = useTranslation('confirmation')
  const { session } = useSession()
  const [search] = useListSearch()
  const navigate = useNavigate()
  const mayOpen = session ? mayEver(session, 'confirmation', 'manage') : false
  const current = tabs.find((tab) => tab === search.tab) ?? 'rounds'
  const Grid = grids[current]
  return (
    <PageFrame
      title={t('title')}
      summary={t('lead')}
      actions={
        <>
          <nav className="switch" aria-label={t('title')}>
            {tabs.map((tab) => (
              <Link
                key={tab}
                to="/confirmations"
                search={tab === 'rounds' ? {} : { tab }}
                activeOptions={{ exact: true }}
                aria-current={tab === current ? 'page' : undefined}
              >
                {t(`tab.${tab}`)}
              </Link>
            ))}
          </nav>
          {mayOpen && (
            <Button type="primary" onClick={() => void navigate({ to: '/confirmations/open' })}>
              {t('start.action')}
            </Button>
          )}
        </>
      }
    >
      <Grid key={current} />
    </PageFrame>
  )
}

/** How far each town is; a number leads to the sheets that it counts. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { RemindStep } from './remind-step.tsx'
import type { Round } from './round.ts'

const columns = [
  { count: 'sheets', filter: {} },
  { count: 'unanswered', filter: { state: 'asked' } },
  { count: 'confirmed', filter: { state: 'confirmed' } },
  { count: 'objected', filter: { state: 'objected' } },
  { count: 'settled', filter: { state: 'settled' } },
  { count: 'overdue', filter: { overdue: 'true' } },
  { count: 'reminded', filter: { reminded: 'true' } },
] as const

type Counted = Readonly<Record<(typeof columns)[number]['count'], number>>

/** Whom a reminder is for: a town of the round, or all of it. */
interface Reminded {
  readonly whom: string
  readonly count: number
  readonly wish: { readonly kind: 'round' } | { readonly kind: 'town'; readonly town: string | null }
}

export function RoundTowns({ round }: { readonly round: Round }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const [reminded, setReminded] = useState<Reminded>()
  const { reminderRule, progress } = round
  const mayRemind = round.mayRemind || round.towns.some((town) => town.mayRemind)
  const rule = t('remind.rule', { days: reminderRule.daysBetween, source: say(reminderRule.source) })
  const whole = { whom: t('remind.all'), count: progress.unanswered, wish: { kind: 'round' } } as const
  return (
    <Panel title={t('detail.progress')} note={t('detail.progressNote')} isFlush>
      <TableScroll label={t('detail.progress')}>
        <table className="sheet-table">
          <thead>
            <tr>
              <th scope="col">{t('town')}</th>
              {columns.map(({ count }) => (
                <th key={count} scope="col" className="number">
                  {t(count === 'sheets' ? 'asked' : count)}
                </th>
              ))}
              {mayRemind && <th scope="col">{t('remind.column')}</th>}
            </tr>
          </thead>
          <tbody>
            {round.towns.map((town) => (
              <TownRow key={town.town ?? ''} round={round.id} name={town.name} town={town.town} counts={town}>
                {mayRemind && (
                  <td>
                    {town.mayRemind && (
                      <RemindButton
                        whom={town.name}
                        onClick={() =>
                          setReminded({
                            whom: town.name,
                            count: town.unanswered,
                            wish: { kind: 'town', town: town.town },
                          })
                        }
                      />
                    )}
                  </td>
                )}
              </TownRow>
            ))}
            {round.towns.length > 1 && (
              <TownRow round={round.id} name={t('detail.total')} town={null} counts={progress} isTotal>
                {mayRemind && (
                  <td>
                    {round.mayRemind && <RemindButton whom={whole.whom} onClick={() => setReminded(whole)} />}
                  </td>
                )}
              </TownRow>
            )}
          </tbody>
        </table>
      </TableScroll>
      {mayRemind && <p className="quiet round-rule">{rule}</p>}
      {reminded !== undefined && (
        <RemindStep round={round.id} {...reminded} onClose={() => setReminded(undefined)} />
      )}
    </Panel>
  )
}

function RemindButton({ whom, onClick }: { readonly whom: string; readonly onClick: () => void }) {
  const { t } = useTranslation('confirmation')
  return (
    <Button size="small" aria-label={t('remind.actionOf', { whom })} onClick={onClick}>
      {t('remind.action')}
    </Button>
  )
}

interface TownRowProps {
  readonly round: string
  readonly name: string
  readonly town: string | null
  readonly counts: Counted
  readonly isTotal?: boolean
  /** The cell behind the counts. */
  readonly children: ReactNode
}

function TownRow({ round, name, town, counts, isTotal = false, children }: TownRowProps) {
  return (
    <tr data-total={isTotal}>
      <td>{name}</td>
      {columns.map(({ count, filter }) => (
        <td key={count} className="number">
          {counts[count] === 0 ? (
            <span className="quiet">0</span>
          ) : (
            <Link
              className="plain-link"
              to="/confirmations"
              search={{ tab: 'sheets', round, ...(town === null ? {} : { town }), ...filter }}
            >
              {counts[count].toLocaleString('en-US')}
            </Link>
          )}
        </td>
      ))}
      {children}
    </tr>
  )
}

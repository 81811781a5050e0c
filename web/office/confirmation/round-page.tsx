/** One round: how far it is, in numbers and by town, what is asked, and where to go on from here. */
import './confirmation.css'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayEver } from '../../api/may.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSession } from '../../api/use-session.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { CloseRound } from './close-round.tsx'
import type { Round } from './round.ts'
import { RoundFields } from './round-fields.tsx'
import { RoundTowns } from './round-towns.tsx'

export function RoundPage() {
  const { t } = useTranslation('confirmation')
  const { id } = useParams({ from: '/signed-in/confirmations/$id' })
  const reply = useReply('getConfirmationRound', { params: { id } })
  const round = reply.data
  return (
    <PageFrame
      title={round?.title ?? t('round')}
      trail={[{ label: t('title'), to: '/confirmations' }]}
      summary={round && `${t('year')} ${round.year} · ${t('dueOn')} ${round.dueOn}`}
      actions={round && <RoundActions round={round} onRead={reply.refetch} />}
    >
      {round === undefined ? (
        <Panel>
          {reply.error === null ? (
            <LoadingState lines={8} />
          ) : (
            <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
          )}
        </Panel>
      ) : (
        <div className="columns columns--main-aside">
          <div className="stack">
            <RoundFacts round={round} />
            <RoundTowns round={round} />
          </div>
          <RoundFields round={round} />
        </div>
      )}
    </PageFrame>
  )
}

const facts = ['sheets', 'unanswered', 'confirmed', 'objected', 'settled', 'overdue', 'reminded'] as const

function RoundFacts({ round }: { readonly round: Round }) {
  const { t } = useTranslation('confirmation')
  const { progress, daysLeft, closedAt } = round
  const clock = daysLeft < 0 ? t('past', { count: -daysLeft }) : t('left', { count: daysLeft })
  const note =
    closedAt === null
      ? clock
      : t('detail.closedBy', {
          who: round.closedByName ?? '',
          day: closedAt.slice(0, 10),
          reason: round.closeReason ?? '',
        })
  return (
    <Panel title={t(closedAt === null ? 'open' : 'closed')} note={note}>
      <dl className="round-facts">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(fact === 'sheets' ? 'asked' : fact)}</dt>
            <dd data-late={fact === 'overdue' && progress.overdue > 0}>
              {t('count', { count: progress[fact] })}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

interface RoundActionsProps {
  readonly round: Round
  /** Reads it again. */
  readonly onRead: () => Promise<unknown>
}

function RoundActions({ round, onRead }: RoundActionsProps) {
  const { t } = useTranslation('confirmation')
  const { session } = useSession()
  const [isClosing, setClosing] = useState(false)
  const mayClose = session ? mayEver(session, 'confirmation', 'manage') && round.closedAt === null : false
  return (
    <>
      <Link className="plain-link" to="/confirmations" search={{ tab: 'sheets', round: round.id }}>
        {t('detail.toSheets')}
      </Link>
      <Link className="plain-link" to="/confirmations" search={{ tab: 'objections', round: round.id }}>
        {t('detail.toObjections')}
      </Link>
      <Link className="plain-link" to="/confirmations/$id/papers" params={{ id: round.id }}>
        {t('detail.print')}
      </Link>
      {mayClose && (
        <Button danger onClick={() => setClosing(true)}>
          {t('detail.close')}
        </Button>
      )}
      <CloseRound {...{ round, onRead }} isOpen={isClosing} onClose={() => setClosing(false)} />
    </>
  )
}

/** What the enterprise is asked for now and was asked before, unanswered first; each leads to its page. Only on the page of today: matters have no past of their own. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { mayEver } from '../../../api/may.ts'
import type { ItemOf } from '../../../api/operation-types.ts'
import { useReply } from '../../../api/use-reply.ts'
import { useSession } from '../../../api/use-session.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { DueMark } from '../../reporting/due-mark.tsx'
import { StateTag } from '../../reporting/state-tag.tsx'

export function MattersPanel({ detail }: { readonly detail: EnterpriseDetail }) {
  const { session } = useSession()
  const maySee = session !== null && session !== undefined && mayEver(session, 'confirmation', 'read')
  return maySee && detail.isToday ? <Matters code={detail.code} /> : null
}

const mostShown = 5

function Matters({ code }: { readonly code: string }) {
  const { t } = useTranslation('enterprises')
  const reply = useReply('listConfirmationSheets', { query: { q: code, limit: mostShown } })
  const { items = [], nextCursor = null } = reply.data ?? {}
  return (
    <Panel
      title={t('matters')}
      extra={
        nextCursor !== null && (
          <Link to="/confirmations" search={{ tab: 'sheets', q: code }} className="plain-link">
            {t('allMatters')}
          </Link>
        )
      }
    >
      {reply.error !== null && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
      {reply.data !== undefined && items.length === 0 && <p className="quiet">{t('noMatters')}</p>}
      <ul className="enterprise-list enterprise-list--parted">
        {items.map((sheet) => (
          <Matter key={sheet.id} sheet={sheet} />
        ))}
      </ul>
    </Panel>
  )
}

type Sheet = ItemOf<'listConfirmationSheets'>

function Matter({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('enterprises')
  const say = useBilingual()
  const { id, roundTitle, state, stateLabel, dueOn, overdueDays, isRoundOpen, openObjections } = sheet
  const isClosed = state === 'confirmed' || state === 'settled'
  return (
    <li>
      <Link to="/confirmations/sheets/$id" params={{ id }} className="plain-link">
        {roundTitle}
      </Link>{' '}
      <StateTag state={state} label={say(stateLabel)} isClosed={isClosed} />
      <div className="quiet">
        <DueMark submission={{ dueOn, overdueDays, isClosed: state !== 'asked' || !isRoundOpen }} />
        {openObjections > 0 && ` · ${t('openObjections', { count: openObjections })}`}
      </div>
    </li>
  )
}

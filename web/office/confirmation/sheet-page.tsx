/** The sheet of one enterprise: what is stored, the answer, what is decided, everything that was done. */
import './confirmation.css'
import '../reporting/reporting.css'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { useObjections } from '../../parts/plain/confirmation/use-objections.ts'
import { useSheetNews } from '../../parts/plain/confirmation/use-sheet-news.ts'
import { StateTag } from '../reporting/state-tag.tsx'
import { RemindedMark, RemindSheet } from './remind-sheet.tsx'
import type { Sheet } from './sheet.ts'
import { SheetAnswer } from './sheet-answer.tsx'
import { SheetLog } from './sheet-log.tsx'
import { SheetNewsAlert } from './sheet-news-alert.tsx'
import { WorkbookAnswer } from './workbook-answer.tsx'

export function SheetPage() {
  const { t } = useTranslation('confirmation')
  const { id } = useParams({ from: '/signed-in/confirmations/sheets/$id' })
  const say = useBilingual()
  const reply = useReply('getConfirmationSheet', { params: { id } })
  const sheet = reply.data
  return (
    <PageFrame
      title={sheet?.enterpriseName ?? t('tab.sheets')}
      trail={[
        { label: t('title'), to: '/confirmations' },
        ...(sheet === undefined ? [] : [{ label: sheet.roundTitle, to: `/confirmations/${sheet.round}` }]),
      ]}
      summary={sheet && `${sheet.enterprise} · ${sheet.townName} · ${t('dueOn')} ${sheet.dueOn}`}
      actions={
        sheet && (
          <>
            <StateTag
              state={sheet.state}
              label={say(sheet.stateLabel)}
              isClosed={sheet.state === 'confirmed' || sheet.state === 'settled'}
            />
            <RemindedMark sheet={sheet} />
            {sheet.mayRemind && <RemindSheet sheet={sheet} />}
          </>
        )
      }
    >
      {sheet === undefined ? (
        <Panel>
          {reply.error === null ? (
            <LoadingState lines={8} />
          ) : (
            <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
          )}
        </Panel>
      ) : (
        <SheetDesk sheet={sheet} onRead={reply.refetch} />
      )}
    </PageFrame>
  )
}

interface SheetDeskProps {
  readonly sheet: Sheet
  /** Reads it again. */
  readonly onRead: () => Promise<unknown>
}

function SheetDesk({ sheet, onRead }: SheetDeskProps) {
  const objections = useObjections(sheet.id)
  const news = useSheetNews(sheet, onRead)
  return (
    <div className="columns columns--main-aside">
      <div className="stack">
        {news.refused !== undefined && (
          <SheetNewsAlert sheet={sheet} refused={news.refused} onClose={news.forget} />
        )}
        <SheetAnswer key={sheet.version} {...{ sheet, objections, news }} />
        <WorkbookAnswer {...{ sheet, objections, news }} />
      </div>
      <SheetLog sheet={sheet} />
    </div>
  )
}

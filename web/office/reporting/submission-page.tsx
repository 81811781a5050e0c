/** One submission: what is asked, what helps to judge it, the steps that are open to me, and everything that happened. */
import './reporting.css'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { StateTag } from './state-tag.tsx'
import { SubmissionActs } from './submission-acts.tsx'
import { SubmissionContext } from './submission-context.tsx'
import { SubmissionSteps } from './submission-steps.tsx'

export function SubmissionPage() {
  const { t } = useTranslation('reporting')
  const { id } = useParams({ from: '/signed-in/reporting/$id' })
  const say = useBilingual()
  const { periodLabel } = useLabels()
  const reply = useReply('getSubmission', { params: { id } })
  const detail = reply.data
  return (
    <PageFrame
      title={detail === undefined ? t('one') : detail.name}
      trail={[{ label: t('title'), to: '/reporting' }]}
      summary={detail === undefined ? undefined : `${periodLabel(detail.period)} · ${detail.unitName}`}
      actions={
        detail && <StateTag state={detail.state} label={say(detail.stateLabel)} isClosed={detail.isClosed} />
      }
    >
      {detail === undefined ? (
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
            <SubmissionContext detail={detail} />
            <SubmissionSteps detail={detail} onReload={() => reply.refetch()} />
          </div>
          <SubmissionActs detail={detail} />
        </div>
      )}
    </PageFrame>
  )
}

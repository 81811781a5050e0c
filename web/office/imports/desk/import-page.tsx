/** One import from its file to its rows: what is to be done now, and all that was found. */
import '../imports.css'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../../api/use-reply.ts'
import { formatBytes } from '../../../parts/antd/flow/check-file.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import { CheckDesk } from '../check/check-desk.tsx'
import type { ImportDetail } from '../import-model.ts'
import { MappingDesk } from '../mapping/mapping-desk.tsx'
import { ResumeUpload } from '../start/resume-upload.tsx'
import { ImportState } from '../words/import-state.tsx'
import { useRegistries } from '../words/use-registries.ts'
import { AtWork } from './at-work.tsx'
import { CancelImport } from './cancel-import.tsx'
import { CancelledImport, FailedImport, UndoneImport } from './ended-import.tsx'
import { StepLine } from './step-line.tsx'
import { StoredImport } from './stored-import.tsx'

const lookAgainMs = 1000

export function ImportPage() {
  const { t, i18n } = useTranslation('imports')
  const { id } = useParams({ from: '/signed-in/imports/$id' })
  const { labelOf } = useRegistries()
  const reply = useReply('getRegistryImport', { params: { id } }, { every: everyWhileAtWork })
  const detail = reply.data
  return (
    <PageFrame
      title={detail?.fileName ?? t('one')}
      trail={[{ label: t('title'), to: '/imports' }]}
      summary={
        detail &&
        t('summary', {
          registry: labelOf(detail.registry),
          size: formatBytes(detail.sizeBytes),
          who: detail.createdByName,
          moment: formatMoment(detail.createdAt, i18n.language),
        })
      }
      actions={
        detail && (
          <>
            <ImportState state={detail.state} />
            <CancelImport detail={detail} />
          </>
        )
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
        <div className="stack">
          <StepLine view={detail} />
          <Stage detail={detail} isOffline={reply.error !== null} />
        </div>
      )}
    </PageFrame>
  )
}

function everyWhileAtWork(detail: ImportDetail | undefined): number | false {
  const isAtWork = detail?.state === 'recognising' || detail?.state === 'checking'
  return isAtWork ? lookAgainMs : false
}

/** What is to be done, or seen, in the state that the import is in. */
function Stage({ detail, isOffline }: { readonly detail: ImportDetail; readonly isOffline: boolean }) {
  switch (detail.state) {
    case 'uploading':
      return <ResumeUpload detail={detail} />
    case 'recognising':
    case 'checking':
      return <AtWork detail={detail} isOffline={isOffline} />
    case 'mapping':
      return <MappingDesk key={detail.version} detail={detail} />
    case 'checked':
      return <CheckDesk key={detail.version} detail={detail} />
    case 'committed':
      return <StoredImport detail={detail} />
    case 'undone':
      return <UndoneImport detail={detail} />
    case 'cancelled':
      return <CancelledImport detail={detail} />
    case 'failed':
      return <FailedImport detail={detail} />
  }
}

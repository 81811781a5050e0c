/** The workbench of one draft: the document on the left, what was read in it on the right, linked both ways. */
import './desk.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import type { DeskDialog } from '../dialogs/desk-dialog.ts'
import { useReview } from '../review/use-review.ts'
import { useReviewNews } from '../review/use-review-news.tsx'
import { DeskActions } from './desk-actions.tsx'
import { DeskContent } from './desk-content.tsx'
import { DeskSkeleton } from './desk-skeleton.tsx'

export function DeskPage() {
  const { id = '' } = useParams({ strict: false })
  return <DeskOf key={id} id={id} />
}

function DeskOf({ id }: { readonly id: string }) {
  const { t } = useTranslation(['drafting', 'office'])
  const tell = useReviewNews(id)
  const { review, error, refetch } = useReview(id, tell)
  const [dialog, setDialog] = useState<DeskDialog>()
  const draft = review?.draft.draft
  return (
    <PageFrame
      title={draft === undefined ? t('title') : (draft.title ?? draft.fileName)}
      trail={[{ label: t('office:page.drafting'), to: '/drafting' }]}
      showsGenerated={false}
      summary={draft?.title == null ? undefined : draft.fileName}
      actions={review && <DeskActions review={review} dialog={dialog} onDialog={setDialog} />}
    >
      {review !== undefined && <DeskContent review={review} onDialog={setDialog} />}
      {review === undefined &&
        (error === null ? (
          <DeskSkeleton />
        ) : (
          <Panel>
            <ErrorState error={error} onRetry={refetch} />
          </Panel>
        ))}
    </PageFrame>
  )
}

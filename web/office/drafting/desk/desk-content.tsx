/** The two panes of the desk and its keys. On a phone one pane is shown at a time. */
import { Alert, Segmented } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskDialog } from '../dialogs/desk-dialog.ts'
import type { Review } from '../review/use-review.ts'
import { ProgressLine } from './progress-line.tsx'
import { ReaderPane } from './reader-pane.tsx'
import { ReviewPane } from './review-pane.tsx'
import { useDesk } from './use-desk.ts'
import { useDeskActs } from './use-desk-acts.ts'
import { useDeskKeys } from './use-desk-keys.ts'

interface DeskContentProps {
  readonly review: Review
  readonly onDialog: (dialog: DeskDialog) => void
}

export function DeskContent({ review, onDialog }: DeskContentProps) {
  const { t } = useTranslation('drafting')
  const box = useRef<HTMLDivElement>(null)
  const desk = useDesk(review)
  const acts = useDeskActs(review, desk)
  useDeskKeys({ desk, acts, box, onDialog })
  const { state, discardReason } = review.draft.draft
  const view = desk.search.view === 'text' ? 'text' : 'items'
  return (
    <div className="desk" data-view={view} ref={box}>
      {state !== 'open' && (
        <Alert type="info" showIcon title={t(`closed.${state}`, { reason: discardReason ?? '' })} />
      )}
      <div className="desk__top">
        <ProgressLine review={review} />
        <Segmented
          className="desk__switch"
          aria-label={t('view.label')}
          value={view}
          onChange={(next) => desk.changeSearch({ view: next === 'text' ? 'text' : undefined })}
          options={[
            { value: 'text', label: t('view.text') },
            { value: 'items', label: t('view.items') },
          ]}
        />
      </div>
      <div className="desk__panes" data-outline={desk.search.outline === 'off' ? 'off' : 'on'}>
        <ReaderPane review={review} desk={desk} acts={acts} />
        <ReviewPane review={review} desk={desk} acts={acts} />
      </div>
    </div>
  )
}

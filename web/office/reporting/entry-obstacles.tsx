/** The questions that come up when a value is sent: a slip of units, or somebody who acted meanwhile. */
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { StaleNotice } from '../../parts/antd/states/stale-notice.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { SubmissionDetail } from './submission.ts'
import type { useEntry } from './use-entry.ts'

interface EntryObstaclesProps {
  readonly detail: SubmissionDetail
  readonly entry: ReturnType<typeof useEntry>
}

export function EntryObstacles({ detail, entry }: EntryObstaclesProps) {
  const { obstacle } = entry
  switch (obstacle?.kind) {
    case 'slip':
      return <SlipQuestion entry={entry} slip={obstacle.slip} />
    case 'confirm':
      return <ConfirmQuestion entry={entry} />
    case 'stale':
      return <StaleEntry detail={detail} entry={entry} />
    case 'no-value':
    case 'no-note':
    case 'no-evidence':
    case 'unreadable':
    case undefined:
      return null
  }
}

interface QuestionProps {
  readonly entry: ReturnType<typeof useEntry>
}

interface SlipQuestionProps extends QuestionProps {
  readonly slip: { readonly proposed: number; readonly text: { readonly zh: string; readonly en: string } }
}

function SlipQuestion({ entry, slip }: SlipQuestionProps) {
  const { t } = useTranslation('reporting')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const input = entry.draft.value
  const takeProposed = () => {
    const corrected = { ...input, value: String(slip.proposed) }
    entry.draft.change(corrected)
    entry.submit(corrected)
  }
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('slip')}
      description={
        <>
          <p>{say(slip.text)}</p>
          <div className="step-buttons">
            <Button type="primary" onClick={takeProposed}>
              {t('slipTake', { value: slip.proposed, unit: unitLabel(input.unit) })}
            </Button>
            <KeepButton entry={entry} />
          </div>
        </>
      }
    />
  )
}

function ConfirmQuestion({ entry }: QuestionProps) {
  const { t } = useTranslation('reporting')
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('slip')}
      description={
        <>
          <p>{t('slipConfirm')}</p>
          <div className="step-buttons">
            <KeepButton entry={entry} />
          </div>
        </>
      }
    />
  )
}

/** Standing by the value needs a note that says why. */
function KeepButton({ entry }: QuestionProps) {
  const { t } = useTranslation('reporting')
  const input = entry.draft.value
  const hasNote = input.note.trim() !== ''
  return (
    <Button disabled={!hasNote} onClick={() => entry.submit(input, true)}>
      {t(hasNote ? 'slipKeep' : 'slipKeepNeedsNote')}
    </Button>
  )
}

function StaleEntry({ detail, entry }: EntryObstaclesProps) {
  const { t } = useTranslation('reporting')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const input = entry.draft.value
  const last = detail.acts.at(-1)
  const isOpen = detail.openSteps.some(({ needs }) => needs.includes('value'))
  return (
    <StaleNotice
      what={last === undefined ? '' : t('staleBy', { who: last.actorName, step: say(last.stepLabel) })}
      fields={[
        {
          label: t('value'),
          mine: `${input.value} ${unitLabel(input.unit)}`,
          theirs: detail.value === null ? '' : `${detail.value} ${unitLabel(detail.unit)}`,
        },
        { label: t('note'), mine: input.note, theirs: last?.note ?? '' },
        { label: t('state'), mine: '', theirs: say(detail.stateLabel) },
      ]}
      onTakeTheirs={entry.leave}
      {...(isOpen ? { onKeepMine: () => entry.submit(input) } : {})}
    />
  )
}

/** Timeline, Upload, JobProgress, ConfirmStep. */
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { offlineProblem } from '../../api/api-problem.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import { JobProgress, type JobState } from '../../parts/antd/flow/job-progress.tsx'
import { Timeline } from '../../parts/antd/flow/timeline.tsx'
import { Upload } from '../../parts/antd/flow/upload.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { Specimen } from './specimen.tsx'

const limits = { extensions: ['xlsx', 'csv'], maxBytes: 20_000_000 } as const
const fileName = 'specimen.xlsx'
const uploads = [
  { kind: 'idle' },
  { kind: 'sending', fileName, share: 0.4 },
  { kind: 'failed', fileName, error: offlineProblem() },
  { kind: 'done', fileName, reply: undefined },
] as const
const jobs: readonly JobState[] = ['running', 'done', 'failed', 'cancelled']

export function FlowParts() {
  const { t } = useTranslation('gallery')
  return (
    <Panel title={t('flows')}>
      <div className="columns columns--halves">
        <Specimen name="Timeline">
          <SpecimenTimeline />
        </Specimen>
        <Specimen name="JobProgress">
          <div className="stack">
            {jobs.map((state) => (
              <JobProgress key={state} label={fileName} state={state} share={0.6} onCancel={noop} />
            ))}
            <JobProgress label={t('unknownShare')} state="running" share={null} />
          </div>
        </Specimen>
        {uploads.map((state) => (
          <Specimen key={state.kind} name={`Upload, ${state.kind}`}>
            <Upload
              label={t('chooseFile')}
              limits={limits}
              upload={{ state, cancel: noop, isUnderWay: () => false }}
              onFile={noop}
              result={t('result')}
            />
          </Specimen>
        ))}
        <Specimen name="ConfirmStep">
          <SpecimenConfirm />
        </Specimen>
      </div>
    </Panel>
  )
}

function SpecimenTimeline() {
  const { t } = useTranslation('gallery')
  return (
    <Timeline
      label="Timeline"
      entries={[
        { key: '3', title: t('accept'), who: t('person'), at: '2026-10-14T07:20:00Z', tone: 'good' },
        {
          key: '2',
          title: t('return'),
          who: t('person'),
          at: '2026-10-13T02:05:00Z',
          tone: 'bad',
          body: t('returnNote'),
        },
        { key: '1', title: t('enter'), who: t('person'), at: '2026-10-12T07:20:00Z', body: '120.0' },
      ]}
    />
  )
}

function SpecimenConfirm() {
  const { t } = useTranslation('gallery')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('return')}</Button>
      <ConfirmStep
        isOpen={isOpen}
        title={t('return')}
        text={t('returnText')}
        note={{ label: t('note'), isRequired: true }}
        draftKey="gallery/confirm"
        isDangerous
        isSending={false}
        error={null}
        onConfirm={() => setOpen(false)}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function noop(): void {
  // A specimen does nothing.
}

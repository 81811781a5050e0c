/** Opening a round: what is asked of whom until when; how many enterprises it concerns is told before anything is sent. */
import './confirmation.css'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useSend } from '../../api/use-send.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import type { RecordValues } from '../../parts/antd/form/field.ts'
import { RecordForm } from '../../parts/antd/form/record-form.tsx'
import { dropDraft } from '../../parts/antd/form/use-draft.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { useDistrict } from '../district/use-district.ts'
import { useRoundFields } from './use-round-fields.ts'

const DRAFT = 'confirmation/open'

export function OpenRoundPage() {
  const { t } = useTranslation('confirmation')
  const navigate = useNavigate()
  const district = useDistrict()
  const registries = useReply('listRegistries', {})
  const [wish, setWish] = useState<RecordValues>()
  const error = district.error ?? registries.error
  const retry = () => {
    void district.refetch()
    void registries.refetch()
  }
  return (
    <PageFrame title={t('start.title')} trail={[{ label: t('title'), to: '/confirmations' }]}>
      <Panel>
        {error !== null && <ErrorState error={error} onRetry={retry} />}
        {error === null && (district.data === undefined || registries.data === undefined) && (
          <LoadingState lines={8} />
        )}
        {district.data !== undefined && registries.data !== undefined && (
          <RoundForm
            year={district.data.defaultYear}
            onWish={setWish}
            onCancel={() => void navigate({ to: '/confirmations' })}
          />
        )}
      </Panel>
      {wish !== undefined && <OpenStep wish={wish} onClose={() => setWish(undefined)} />}
    </PageFrame>
  )
}

interface RoundFormProps {
  readonly year: number
  readonly onWish: (values: RecordValues) => void
  readonly onCancel: () => void
}

function RoundForm({ year, onWish, onCancel }: RoundFormProps) {
  const { t } = useTranslation('confirmation')
  const fields = useRoundFields()
  return (
    <div className="round-form">
      <RecordForm
        fields={fields}
        draftKey={DRAFT}
        initial={{
          title: t('start.nameValue', { year }),
          year: String(year),
          fields: ['taxWanYuan', 'landMu', 'employees', 'electricityWanKwh'],
        }}
        submitLabel={t('start.submit')}
        onSubmit={onWish}
        onCancel={onCancel}
        error={null}
        isSending={false}
      />
    </div>
  )
}

/** Asks once more, with how many it concerns. */
function OpenStep({ wish, onClose }: { readonly wish: RecordValues; readonly onClose: () => void }) {
  const { t } = useTranslation('confirmation')
  const navigate = useNavigate()
  const { message } = App.useApp()
  const aim = { towns: listOf(wish.towns), clusters: listOf(wish.clusters), sizes: listOf(wish.sizes) }
  const year = Number(wish.year)
  const query = { year, towns: aim.towns.join(), clusters: aim.clusters.join(), sizes: aim.sizes.join() }
  const counted = useReply('countConfirmationCandidates', { query })
  const open = useSend('openConfirmationRound', {
    onDone: (round) => {
      dropDraft(DRAFT)
      message.success(t('start.done', { count: round.progress.sheets }))
      void navigate({ to: '/confirmations/$id', params: { id: round.id } })
    },
  })
  if (counted.error !== null) return <ErrorState error={counted.error} onRetry={() => counted.refetch()} />
  if (counted.data === undefined) return <LoadingState lines={2} />
  if (counted.data.count === 0) return <Alert type="warning" showIcon title={t('start.nobody')} />
  const fields = listOf(wish.fields)
  const dueOn = String(wish.dueOn)
  return (
    <ConfirmStep
      isOpen
      title={t('start.confirmTitle')}
      text={t('start.confirmText', { count: counted.data.count, fields: fields.length, dueOn })}
      draftKey={`${DRAFT}/confirm`}
      isSending={open.isPending}
      error={open.error}
      onConfirm={() => open.mutate({ body: { title: String(wish.title), year, fields, aim, dueOn } })}
      onClose={onClose}
    />
  )
}

function listOf(value: RecordValues[string]): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

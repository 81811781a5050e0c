/** Forms that go out and those that were discarded, newest first. */
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSend } from '../../api/use-send.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { useAimOptions } from './use-aim-options.ts'

type Form = ReplyOf<'listForms'>['items'][number]

export function KeptForms() {
  const { t } = useTranslation('forms')
  const reply = useReply('listForms', {})
  if (reply.data === undefined) {
    return (
      <Panel title={t('kept.title')}>
        {reply.error === null ? (
          <LoadingState lines={3} />
        ) : (
          <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
        )}
      </Panel>
    )
  }
  const { items } = reply.data
  if (items.length === 0) {
    return (
      <Panel title={t('kept.title')}>
        <EmptyState title={t('kept.empty')} text={t('kept.emptyText')} />
      </Panel>
    )
  }
  return (
    <Panel title={t('kept.title')} note={t('kept.note')} isFlush>
      <TableScroll label={t('kept.title')}>
        <table className="forms-table">
          <thead>
            <tr>
              <th scope="col">{t('save.name')}</th>
              <th scope="col">{t('save.unit')}</th>
              <th scope="col">{t('kept.asked')}</th>
              <th scope="col">{t('kept.state')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((form) => (
              <FormRow key={form.id} form={form} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Panel>
  )
}

function FormRow({ form }: { readonly form: Form }) {
  const { t } = useTranslation('forms')
  const [isAsking, setAsking] = useState(false)
  const { name, unitName, of, aim, answers, timesAYear, heads, savedAt, savedByName, discardReason } = form
  const aimText = useAimText()
  return (
    <tr>
      <td>
        {name}
        <div className="quiet">{heads.join('、')}</div>
      </td>
      <td>{unitName}</td>
      <td>
        {t(`of.${of}`)} · {t('times', { count: timesAYear })} · {t('kept.items', { count: heads.length })}
        <div className="quiet">
          {t(`aim.answers.${of}`, { count: answers })} · {aimText(aim)}
        </div>
      </td>
      <td>
        {discardReason === null
          ? t('kept.saved', { who: savedByName, day: savedAt.slice(0, 10) })
          : t('kept.discarded', { who: form.discardedByName ?? '', reason: discardReason })}{' '}
        {form.mayDiscard && (
          <Button size="small" danger onClick={() => setAsking(true)}>
            {t('kept.discard')}
          </Button>
        )}
        {isAsking && <DiscardStep form={form} onClose={() => setAsking(false)} />}
      </td>
    </tr>
  )
}

/** `姜山镇、首南街道 · 数字产业 · 只问规上`; all where nothing is chosen. */
function useAimText(): (aim: Form['aim']) => string {
  const { t } = useTranslation('forms')
  const say = useBilingual()
  const options = useAimOptions()
  const named = (list: 'towns' | 'clusters', ids: readonly string[]) =>
    ids
      .map((id) => options[list].find(({ value }) => value === id)?.label ?? id)
      .join(say({ zh: '、', en: ', ' }))
  return ({ towns, clusters, scale }) => {
    const scaleText = scale === 'all' ? '' : t(`aim.scales.${scale}`)
    const parts = [named('towns', towns), named('clusters', clusters), scaleText]
    return parts.filter((part) => part !== '').join(' · ') || t('aim.whole')
  }
}

function DiscardStep({ form, onClose }: { readonly form: Form; readonly onClose: () => void }) {
  const { t } = useTranslation('forms')
  const { id, name, version } = form
  const discard = useSend('discardForm', { onDone: onClose })
  return (
    <ConfirmStep
      isOpen
      isDangerous
      title={t('kept.discard')}
      text={t('kept.discardText', { name })}
      note={{ label: t('kept.reason'), isRequired: true }}
      draftKey={`form/${id}/discard`}
      isSending={discard.isPending}
      error={discard.error}
      onConfirm={(reason) => discard.mutate({ params: { id }, query: { reason, expectedVersion: version } })}
      onClose={onClose}
    />
  )
}

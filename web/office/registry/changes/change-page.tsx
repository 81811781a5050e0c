/** One change under an address of its own: what is known of it, its records, and its undoing. */
import '../registry.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeKindTerms } from '../../../../src/domain/glossary.ts'
import { useReply } from '../../../api/use-reply.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import { type Change, useChangeWords } from './change-columns.tsx'
import { ChangeFacts } from './change-facts.tsx'
import { ChangeRecords } from './change-records.tsx'
import { UndoChange } from './undo-change.tsx'

export function ChangePage() {
  const { t } = useTranslation('registry')
  const { id } = useParams({ from: '/signed-in/registry-changes/$id' })
  const reply = useReply('getRegistryChange', { params: { id } })
  const change = reply.data
  return (
    <PageFrame
      title={t('changes.one')}
      trail={[{ label: t('changes.title'), to: '/registry-changes' }]}
      summary={useSummary(change)}
    >
      {change !== undefined ? (
        <OneChange change={change} />
      ) : (
        <Panel>
          {reply.error === null ? (
            <LoadingState lines={8} />
          ) : (
            <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
          )}
        </Panel>
      )}
    </PageFrame>
  )
}

function useSummary(change: Change | undefined): string | undefined {
  const { i18n } = useTranslation()
  const say = useBilingual()
  const { registryOf } = useChangeWords()
  if (change === undefined) return undefined
  const kind = say(changeKindTerms[change.kind])
  return [registryOf(change), kind, change.actorName, formatMoment(change.at, i18n.language)].join(' · ')
}

function OneChange({ change }: { readonly change: Change }) {
  const [isUndoing, setIsUndoing] = useState(false)
  return (
    <div className="stack">
      <Panel>
        <ChangeFacts change={change} onUndo={() => setIsUndoing(true)} />
      </Panel>
      <ChangeRecords change={change} />
      {isUndoing && <UndoChange change={change} onClose={() => setIsUndoing(false)} />}
    </div>
  )
}

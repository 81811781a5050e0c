/** Ask once: what a new form would ask, held against everything that is known already. The draft stands in the address, so that it can be passed on. */
import './forms.css'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { KeptForms } from './kept-forms.tsx'
import { KnownHeads } from './known-heads.tsx'
import { SaveForm } from './save-form.tsx'

/** As the contract allows. */
const LONGEST = 4000

export function FormsPage() {
  const { t } = useTranslation('forms')
  const [{ heads = '' }, changeSearch] = useListSearch()
  return (
    <PageFrame title={t('title')} summary={t('lead')} showsGenerated={false}>
      <div className="columns forms-columns">
        <DraftPanel
          heads={heads}
          onLook={(next) => changeSearch({ heads: next === '' ? undefined : next })}
        />
        {heads === '' ? (
          <Panel title={t('result')}>
            <EmptyState title={t('empty')} text={t('emptyText')} />
          </Panel>
        ) : (
          <ResultPanel heads={heads} />
        )}
      </div>
      <KeptForms />
    </PageFrame>
  )
}

interface DraftPanelProps {
  readonly heads: string
  readonly onLook: (heads: string) => void
}

function DraftPanel({ heads, onLook }: DraftPanelProps) {
  const { t } = useTranslation('forms')
  const id = useId()
  const [draft, setDraft] = useState(heads)
  return (
    <Panel title={t('draft')}>
      <form
        className="forms-draft"
        onSubmit={(event) => {
          event.preventDefault()
          onLook(draft.trim())
        }}
      >
        <label htmlFor={id} className="quiet">
          {t('draftHint')}
        </label>
        <Input.TextArea
          id={id}
          rows={14}
          maxLength={LONGEST}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <Button type="primary" htmlType="submit" disabled={draft.trim() === ''}>
          {t('look')}
        </Button>
      </form>
    </Panel>
  )
}

function ResultPanel({ heads }: { readonly heads: string }) {
  const { t } = useTranslation('forms')
  const reply = useReply('findKnownHeads', { query: { heads } }, { keepsLast: true })
  if (reply.data === undefined) {
    return (
      <Panel title={t('result')}>
        {reply.error === null ? (
          <LoadingState lines={6} />
        ) : (
          <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
        )}
      </Panel>
    )
  }
  const { items } = reply.data
  const count = (verdict: (typeof items)[number]['verdict']) =>
    items.filter((item) => item.verdict === verdict).length
  const summary = t('summary', {
    all: items.length,
    known: count('known'),
    similar: count('similar'),
    fresh: count('new'),
  })
  return (
    <div className="stack">
      <Panel title={t('result')} note={summary} isFlush>
        <KnownHeads items={items} />
      </Panel>
      {items.length > 0 && <SaveForm items={items} />}
    </div>
  )
}

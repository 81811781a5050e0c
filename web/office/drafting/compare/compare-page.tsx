/** Two editions side by side: targets, tasks, rows and clusters that came, went or changed. Only what differs. */
import './compare.css'
import { Button, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useItems, useReply } from '../../../api/use-reply.ts'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import type { Compared } from './compared.ts'
import { ComparedClusters } from './compared-clusters.tsx'
import { ComparedPart } from './compared-part.tsx'
import { useComparedParts } from './use-compared-parts.ts'

export function ComparePage() {
  const { t } = useTranslation(['editions', 'office'])
  const [{ before, after }] = useListSearch()
  const isAsked = before !== undefined && after !== undefined
  const reply = useReply(
    'comparePlanTextEditions',
    { query: { before: before ?? '', after: after ?? '' } },
    { isEnabled: isAsked },
  )
  return (
    <PageFrame
      title={t('title')}
      trail={[{ label: t('office:page.drafting'), to: '/drafting' }]}
      showsGenerated={false}
    >
      <div className="stack">
        <EditionPicker />
        {!isAsked && (
          <Panel>
            <EmptyState title={t('pick')} text={t('pickText')} />
          </Panel>
        )}
        {isAsked && reply.data === undefined && (
          <Panel>
            {reply.error === null ? (
              <LoadingState lines={9} />
            ) : (
              <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
            )}
          </Panel>
        )}
        {isAsked && reply.data !== undefined && <ComparedContent compared={reply.data} />}
      </div>
    </PageFrame>
  )
}

function EditionPicker() {
  const { t } = useTranslation('editions')
  const id = useId()
  const [search, changeSearch] = useListSearch()
  const { items = [] } = useItems('listPlanTextEditions', {})
  const options = items.map((edition) => ({ value: edition.id, label: t('named', edition) }))
  const pick = (side: 'before' | 'after') => (
    <div className="compare-pick">
      <label htmlFor={`${id}${side}`}>{t(side)}</label>
      <Select
        id={`${id}${side}`}
        aria-label={t(side)}
        value={options.some(({ value }) => value === search[side]) ? (search[side] ?? null) : null}
        options={options}
        placeholder={t('pick')}
        onChange={(value: string | null) => changeSearch({ [side]: value ?? undefined })}
      />
    </div>
  )
  return (
    <section className="panel compare-picks" aria-label={t('pick')}>
      {pick('before')}
      <Button size="small" onClick={() => changeSearch({ before: search.after, after: search.before })}>
        ⇄ {t('swap')}
      </Button>
      {pick('after')}
    </section>
  )
}

function ComparedContent({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation('editions')
  const parts = useComparedParts(compared)
  const { clusters } = compared.comparison
  const isSame =
    parts.every(({ rows }) => rows.length === 0) &&
    clusters.every(({ fate, changes }) => fate === 'kept' && changes.length === 0)
  if (isSame) {
    return (
      <Panel>
        <EmptyState title={t('noDifference')} text={t('noDifferenceText')} />
      </Panel>
    )
  }
  return (
    <>
      {parts.map((part) => (
        <ComparedPart key={part.name} part={part} compared={compared} />
      ))}
      <ComparedClusters compared={compared} />
    </>
  )
}

/** Sheets on paper, a page each: what stands, room for what is right instead, room for the seal. */
import './confirmation.css'
import { useParams } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useItems, useReply } from '../../api/use-reply.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { SheetPaper } from './sheet-paper.tsx'

/** Sheets of one batch: more would be slow to lay out. */
const BATCH = 100

export function PapersPage() {
  const { t } = useTranslation('confirmation')
  const { id } = useParams({ from: '/signed-in/confirmations/$id/papers' })
  const [search, changeSearch] = useListSearch()
  const round = useReply('getConfirmationRound', { params: { id } })
  const town = search.town === undefined ? {} : { town: search.town }
  const papers = useItems('listConfirmationPapers', { params: { id }, query: { ...town, limit: BATCH } })
  const towns = (round.data?.towns ?? []).flatMap(({ town: value, name, sheets }) =>
    value === null ? [] : [{ value, label: `${name}（${sheets}）` }],
  )
  const count = papers.items?.length ?? 0
  return (
    <PageFrame
      title={t('print.title')}
      trail={[
        { label: t('title'), to: '/confirmations' },
        { label: round.data?.title ?? t('round'), to: `/confirmations/${id}` },
      ]}
      showsGenerated={false}
      summary={papers.items && t('print.loaded', { count })}
      actions={
        <>
          {towns.length > 1 && (
            <Select
              className="paper-tools"
              aria-label={t('town')}
              placeholder={t('town')}
              allowClear
              value={search.town}
              options={towns}
              onChange={(value: string | undefined) => changeSearch({ town: value })}
            />
          )}
          <Button type="primary" disabled={count === 0} onClick={() => window.print()}>
            {t('print.button')}
          </Button>
        </>
      }
    >
      <Papers papers={papers} />
      {papers.hasMore && (
        <div className="paper-tools answer-actions">
          <Button loading={papers.isFetching} onClick={papers.loadMore}>
            {t('print.more', { count })}
          </Button>
        </div>
      )}
    </PageFrame>
  )
}

function Papers({ papers }: { readonly papers: ReturnType<typeof useItems<'listConfirmationPapers'>> }) {
  const { t } = useTranslation('confirmation')
  if (papers.items === undefined) {
    return (
      <Panel>
        {papers.error === null ? (
          <LoadingState lines={8} />
        ) : (
          <ErrorState error={papers.error} onRetry={papers.retry} />
        )}
      </Panel>
    )
  }
  if (papers.items.length === 0) return <EmptyState title={t('sheetsEmpty')} text={t('sheetsEmptyText')} />
  return papers.items.map((sheet) => <SheetPaper key={sheet.id} sheet={sheet} />)
}

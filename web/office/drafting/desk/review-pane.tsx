/** The right pane: items or findings, their filters, and the forms of the chosen one. */
import { Button, Popconfirm } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import type { Item } from '../draft.ts'
import { FindingList } from '../findings/finding-list.tsx'
import { ItemDetail } from '../items/item-detail.tsx'
import { ItemList } from '../items/item-list.tsx'
import { viewItem } from '../items/item-view.ts'
import { MergeBar } from '../items/merge-bar.tsx'
import { ChosenForm } from './chosen-form.tsx'
import { noFilters } from './no-filters.ts'
import type { PaneProps } from './reader-pane.tsx'
import { ReviewFilters } from './review-filters.tsx'

export function ReviewPane(props: PaneProps) {
  const { t } = useTranslation('drafting')
  const { desk } = props
  return (
    <section className="desk__pane desk__review" aria-label={t('pane.label')}>
      <ReviewFilters {...props} />
      {desk.pane === 'items' ? <ItemsPart {...props} /> : <FindingsPart {...props} />}
    </section>
  )
}

function ItemsPart(props: PaneProps) {
  const { review, desk, acts } = props
  const { items } = desk
  const marked = review.items.filter(({ id }) => desk.marked.has(id))
  if (items.length === 0) return <NoItems {...props} />
  return (
    <>
      <AcceptShown {...props} />
      <ItemList
        items={items}
        choice={desk.choice}
        marked={desk.marked}
        onChoose={(id) => desk.goTo(items.find((item) => item.id === id))}
        detailOf={(item) => (
          <ItemDetail
            item={item}
            isMarked={desk.marked.has(item.id)}
            isClosed={acts.isClosed}
            form={<ChosenForm item={item} {...props} />}
            hasForm={desk.form !== undefined && desk.form !== 'merge'}
            onAct={(act) => {
              if (act === 'accept') acts.accept()
              else if (act === 'mark') acts.toggleMark()
              else acts.openForm(act)
            }}
          />
        )}
      />
      <MergeBar
        items={marked}
        isOpen={desk.form === 'merge'}
        onOpen={() => desk.setForm('merge')}
        onClose={() => desk.setForm(undefined)}
        onClear={() => desk.setMarked(new Set())}
        onMerge={(changes) => acts.merge(marked, changes)}
      />
    </>
  )
}

function FindingsPart({ review, desk, acts }: PaneProps) {
  return (
    <FindingList
      findings={desk.findings}
      hasAny={review.findings.length > 0}
      choice={desk.findingChoice}
      isClosed={acts.isClosed}
      subjectOf={(id) => subjectOf(review.items.find((item) => item.id === id)) ?? id}
      onChoose={(id, place) =>
        desk.goToFinding(
          desk.findings.find((one) => one.id === id),
          place,
        )
      }
      onItem={(id) => {
        desk.changeSearch(noFilters)
        desk.goTo(review.items.find((item) => item.id === id))
      }}
      onDecide={(id, decision, note) => {
        const finding = desk.findings.find((one) => one.id === id)
        if (finding !== undefined) acts.decide(finding, decision, note)
      }}
    />
  )
}

function subjectOf(item: Item | undefined): string | undefined {
  return item && viewItem(item).subject
}

/** Nothing doubtful is accepted in bulk. */
function AcceptShown({ desk, acts }: PaneProps) {
  const { t } = useTranslation(['drafting', 'controls'])
  const { items } = desk
  const sure = useMemo(
    () => items.filter(({ state, isDoubtful }) => state === 'open' && !isDoubtful),
    [items],
  )
  return (
    <div className="desk__bar desk__count">
      <span role="status">{t('count', { count: items.length })}</span>
      {sure.length > 1 && !acts.isClosed && (
        <Popconfirm
          title={t('acceptShownText', { count: sure.length })}
          okText={t('act.accept')}
          cancelText={t('controls:cancel')}
          onConfirm={() => acts.acceptAll(sure)}
        >
          <Button size="small">{t('act.acceptShown', { count: sure.length })}</Button>
        </Popconfirm>
      )}
    </div>
  )
}

function NoItems({ review, desk }: PaneProps) {
  const { t } = useTranslation('drafting')
  if (review.items.length === 0) return <EmptyState title={t('noItems')} text={t('noItemsText')} />
  return (
    <EmptyState
      drawing="search"
      title={t('nothingFound')}
      text={t('nothingFoundText')}
      actions={
        <button type="button" className="text-button" onClick={() => desk.changeSearch(noFilters)}>
          {t('filter.clear')}
        </button>
      }
    />
  )
}

/** One item as a row: sign, subject, figure, year; below it scope, who answers, and what is doubtful. The chosen one opens. */
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/use-words.ts'
import { type Item, kindOf } from '../draft.ts'
import { type ItemView, viewItem } from './item-view.ts'

interface ItemRowProps {
  readonly item: Item
  readonly isChosen: boolean
  readonly isMarked: boolean
  readonly onChoose: (id: string) => void
  /** What the chosen one shows below. */
  readonly children?: ReactNode
}

export const ItemRow = memo(function ItemRow({ item, isChosen, isMarked, onChoose, children }: ItemRowProps) {
  const { t } = useTranslation('drafting')
  const view = viewItem(item)
  const kind = kindOf(item)
  return (
    <article className="item" data-state={item.state} data-chosen={isChosen} data-marked={isMarked}>
      <button
        type="button"
        className="item__main"
        data-keys
        data-item={item.id}
        aria-current={isChosen}
        onClick={() => onChoose(item.id)}
      >
        <span className="item__line">
          <span className="sign" data-kind={kind} role="img" aria-label={t(`kind.${kind}`)} />
          <span className="item__subject">{view.subject}</span>
          {view.figure !== null && (
            <span className="item__figure">
              {view.figure} {view.unit !== null && <small>{view.unit}</small>}
            </span>
          )}
          <span className="item__year">{view.year}</span>
        </span>
        <ItemNotes item={item} view={view} />
      </button>
      {children}
    </article>
  )
})

function ItemNotes({ item, view }: { readonly item: Item; readonly view: ItemView }) {
  const { t } = useTranslation('drafting')
  const { join, pair } = useWords()
  const isOpen = item.state === 'open'
  return (
    <span className="item__notes">
      <span className="item__state" data-state={item.state}>
        {t(`state.${item.state}`)}
      </span>
      {view.isGrowth && <span>{t('valueKind.growth')}</span>}
      {view.counting !== null && <span>{t(`counting.${view.counting}`)}</span>}
      {view.scope !== null && <span>{view.scope}</span>}
      {view.lead.length > 0 && <span>{pair(t('leadUnit'), join(view.lead))}</span>}
      {view.support.length > 0 && <span>{pair(t('supportUnit'), join(view.support))}</span>}
      {view.lacksOwner && <span className="item__lack">{t('filter.no-owner')}</span>}
      {view.lacksYear && <span className="item__lack">{t('filter.no-year')}</span>}
      {isOpen && item.isDoubtful && (
        <span className="item__lack">
          {t('filter.doubtful')} {t('confidence', { percent: Math.round(item.confidence * 100) })}
        </span>
      )}
    </span>
  )
}

/** The items in the order of the text; only those near the window are drawn. The chosen one is in view and has the focus. */
import './items.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Item } from '../draft.ts'
import { ItemRow } from './item-row.tsx'

/** Grows with every wish to see an item, so that the same one can be asked for again. */
export interface Choice {
  readonly id: string
  readonly jump: number
}

interface ItemListProps {
  readonly items: readonly Item[]
  readonly choice: Choice | undefined
  readonly marked: ReadonlySet<string>
  readonly onChoose: (id: string) => void
  readonly detailOf: (item: Item) => ReactNode
}

/** Pixels of a row with two lines. */
const ROW_HEIGHT = 58

export function ItemList({ items, choice, marked, onChoose, detailOf }: ItemListProps) {
  const { t } = useTranslation('drafting')
  const scroller = useRef<HTMLElement>(null)
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
  })
  const reveal = useEffectEvent((id: string) => {
    const index = items.findIndex((item) => item.id === id)
    if (index === -1) return
    virtualizer.scrollToIndex(index, { align: 'auto' })
    requestAnimationFrame(() => focusItem(scroller.current, id))
  })
  useEffect(() => {
    if (choice !== undefined) reveal(choice.id)
  }, [choice])
  const drawn = virtualizer.getVirtualItems()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section ref={scroller} className="item-list" aria-label={t('pane.items')} tabIndex={0}>
      <ol style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const item = items[index]
          if (item === undefined) return null
          const isChosen = item.id === choice?.id
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ItemRow item={item} isChosen={isChosen} isMarked={marked.has(item.id)} onChoose={onChoose}>
                {isChosen ? detailOf(item) : null}
              </ItemRow>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Whoever types elsewhere keeps the focus. */
function focusItem(list: HTMLElement | null, id: string): void {
  const active = document.activeElement
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return
  list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
}

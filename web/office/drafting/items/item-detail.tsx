/** What stands below the chosen item: why it is doubtful, what it said before, and what can be done; or the form of what is being done. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/use-words.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { type Item, stands } from '../draft.ts'
import { describeBefore } from './describe-before.ts'
import { useDoubtText } from './use-doubt-text.ts'

export type ItemAct = 'accept' | 'correct' | 'remove' | 'split' | 'mark'

/** The key of each act, as the list of keys names it. */
export const actKeys = { accept: 'Enter', correct: 'e', remove: 'x', split: 's', mark: 'm' } as const

interface ItemDetailProps {
  readonly item: Item
  readonly isMarked: boolean
  readonly isClosed: boolean
  readonly onAct: (act: ItemAct) => void
  /** The open form takes the place of the buttons. */
  readonly form: ReactNode
  readonly hasForm: boolean
}

export function ItemDetail({ item, isMarked, isClosed, onAct, form, hasForm }: ItemDetailProps) {
  const { t, i18n } = useTranslation('drafting')
  const before = describeBefore(item)
  return (
    <div className="item__detail">
      <ItemDoubts item={item} />
      {before.map(({ field, value }) => (
        <p key={field} className="quiet">
          {t(`field.${field}`)} {t('before', { value })}
        </p>
      ))}
      {item.reason !== null && <p className="quiet">{t('reason', { reason: item.reason })}</p>}
      {item.by !== null && item.at !== null && (
        <p className="quiet">
          {t(`state.${item.state}`)}{' '}
          {t('byAt', { who: item.by, moment: formatMoment(item.at, i18n.language) })}
        </p>
      )}
      {hasForm ? form : !isClosed && <ItemButtons item={item} isMarked={isMarked} onAct={onAct} />}
    </div>
  )
}

function ItemDoubts({ item }: { readonly item: Item }) {
  const { t } = useTranslation('drafting')
  const { pair, join } = useWords()
  const doubtText = useDoubtText()
  const origin = item.origin === 'read' ? null : t(`origin.${item.origin}`)
  return (
    <>
      <p className="item__quote">{item.quote}</p>
      {origin !== null && <p className="quiet">{origin}</p>}
      {item.doubts.length > 0 && (
        <p className="item__why">{pair(t('why'), join(item.doubts.map(doubtText)))}</p>
      )}
    </>
  )
}

interface ItemButtonsProps {
  readonly item: Item
  readonly isMarked: boolean
  readonly onAct: (act: ItemAct) => void
}

function ItemButtons({ item, isMarked, onAct }: ItemButtonsProps) {
  const { t } = useTranslation('drafting')
  if (!stands(item)) return null
  const button = (act: ItemAct, label: string) => (
    <Button
      size="small"
      {...(act === 'accept' ? { type: 'primary' as const } : {})}
      onClick={() => onAct(act)}
    >
      {label} <kbd aria-hidden>{act === 'accept' ? '⏎' : actKeys[act]}</kbd>
    </Button>
  )
  return (
    <div className="item__acts">
      {item.state === 'open' && button('accept', t('act.accept'))}
      {button('correct', t('act.correct'))}
      {button('split', t('act.split'))}
      {button('mark', t(isMarked ? 'act.unmark' : 'act.mark'))}
      {button('remove', t('act.remove'))}
    </div>
  )
}

/** How many items are marked for merging, and the form that merges them: the first one's words hold where nothing else is typed. */
import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Item, ReviewChanges } from '../draft.ts'
import { decodeFields, encodeFields, keepChanged } from './encode-fields.ts'
import { useItemFields } from './item-fields.ts'
import { ItemForm } from './item-form.tsx'

interface MergeBarProps {
  /** Marked ones, in the order of the text. */
  readonly items: readonly Item[]
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly onClear: () => void
  readonly onMerge: (changes: ReviewChanges) => void
}

export function MergeBar({ items, isOpen, onOpen, onClose, onClear, onMerge }: MergeBarProps) {
  const { t } = useTranslation(['drafting', 'controls'])
  const [first] = items
  if (first === undefined) return null
  const isOneKind = items.every(({ kind }) => kind === first.kind)
  return (
    <div className="merge-bar">
      <span role="status">{t('marked', { count: items.length })}</span>
      {!isOneKind && <span className="item__lack">{t('mergeKind')}</span>}
      <Button size="small" type="primary" disabled={items.length < 2 || !isOneKind} onClick={onOpen}>
        {t('act.merge')} <kbd aria-hidden>M</kbd>
      </Button>
      <Button size="small" onClick={onClear}>
        {t('act.unmark')}
      </Button>
      <Modal
        open={isOpen && items.length > 1 && isOneKind}
        title={t('mergeTitle')}
        footer={null}
        destroyOnHidden
        onCancel={onClose}
      >
        <MergeForm items={items} first={first} onClose={onClose} onMerge={onMerge} />
      </Modal>
    </div>
  )
}

interface MergeFormProps extends Pick<MergeBarProps, 'items' | 'onClose' | 'onMerge'> {
  readonly first: Item
}

function MergeForm({ items, first, onClose, onMerge }: MergeFormProps) {
  const { t } = useTranslation('drafting')
  const fields = useItemFields()(first.kind)
  return (
    <>
      <ul className="merge-bar__items">
        {items.map(({ id, quote }) => (
          <li key={id}>{quote}</li>
        ))}
      </ul>
      <ItemForm
        label={t('mergeTitle')}
        fields={fields}
        initial={decodeFields(first)}
        submitLabel={t('act.merge')}
        onSubmit={(values) => onMerge(keepChanged(encodeFields(first.kind, values, fields), first))}
        onClose={onClose}
      />
    </>
  )
}

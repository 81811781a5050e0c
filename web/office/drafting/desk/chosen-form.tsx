/** The form that is open at the chosen item. */
import { useTranslation } from 'react-i18next'
import type { Item } from '../draft.ts'
import { decodeFields, encodeFields, keepChanged } from '../items/encode-fields.ts'
import { useItemFields } from '../items/item-fields.ts'
import { ItemForm } from '../items/item-form.tsx'
import { RemoveForm } from '../items/remove-form.tsx'
import { SplitForm } from '../items/split-form.tsx'
import { correctKey } from '../review/draft-keys.ts'
import type { PaneProps } from './reader-pane.tsx'

export function ChosenForm({ item, review, desk, acts }: PaneProps & { readonly item: Item }) {
  const { t } = useTranslation('drafting')
  const fields = useItemFields()(item.kind)
  const close = () => desk.setForm(undefined)
  switch (desk.form) {
    case 'correct':
      return (
        <ItemForm
          label={t('act.correct')}
          fields={fields}
          initial={decodeFields(item)}
          draftKey={correctKey(review.draft.draft.id, item.id)}
          submitLabel={t('act.save')}
          onSubmit={(values) =>
            acts.correct(item, keepChanged(encodeFields(item.kind, values, fields), item))
          }
          onClose={close}
        />
      )
    case 'remove':
      return <RemoveForm onRemove={(reason) => acts.remove(item, reason)} onClose={close} />
    case 'split':
      return <SplitForm item={item} onSplit={(parts) => acts.split(item, parts)} onClose={close} />
    case 'merge':
    case undefined:
      return null
  }
}

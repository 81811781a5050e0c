/** At the selected words: a button that offers to add them, then the form, held inside the window. */
import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Selected } from '../document/read-selection.ts'
import { AddForm } from '../items/add-form.tsx'
import type { Desk } from './use-desk.ts'
import type { DeskActs } from './use-desk-acts.ts'

interface AddPlaceProps {
  readonly text: string
  readonly desk: Desk
  readonly acts: DeskActs
}

/** Pixels. */
const FORM_WIDTH = 540
const FORM_HEIGHT = 580

export function AddPlace({ text, desk, acts }: AddPlaceProps) {
  const { t } = useTranslation('drafting')
  const { selected, isAdding } = desk
  const close = () => {
    desk.setAdding(false)
    desk.setSelected(undefined)
  }
  if (isAdding) {
    const from = desk.chosen?.range.start ?? 0
    return (
      <div className="add-form" role="dialog" aria-label={t('addTitle')} style={formPlace(selected)}>
        <AddForm
          text={text}
          range={selected?.range ?? { start: from, end: from }}
          onAdd={(act) => {
            acts.add(act)
            close()
          }}
          onClose={close}
        />
      </div>
    )
  }
  if (selected === undefined) return null
  return (
    <div className="add-offer" style={{ left: selected.box.left, top: selected.box.bottom + 6 }}>
      <Button
        size="small"
        type="primary"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => desk.setAdding(true)}
      >
        {t('act.add')} <kbd aria-hidden>a</kbd>
      </Button>
    </div>
  )
}

/** Below the selection where there is room, else as low as it fits. */
function formPlace(selected: Selected | undefined) {
  const { innerWidth, innerHeight } = window
  const left = Math.max(8, Math.min(selected?.box.left ?? 260, innerWidth - FORM_WIDTH - 8))
  const top = Math.max(60, Math.min((selected?.box.bottom ?? 180) + 6, innerHeight - FORM_HEIGHT - 8))
  return { left, top, width: Math.min(FORM_WIDTH, innerWidth - 16), maxHeight: innerHeight - top - 8 }
}

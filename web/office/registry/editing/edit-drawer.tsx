/** Editing beside the list: one record as it stands, or the same new values for all that are chosen. */
import { Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BroughtRows } from '../../../../src/domain/registry/record-view.ts'
import type { RecordRow } from '../records/use-records.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { EditMany } from './edit-many.tsx'
import { EditOne } from './edit-one.tsx'
import { EditResult } from './edit-result.tsx'

export type EditWish =
  | { readonly kind: 'one'; readonly key: string }
  | { readonly kind: 'many'; readonly keys: readonly string[] }

interface EditDrawerProps {
  readonly registry: RegistryView
  /** Undefined: closed. */
  readonly wish: EditWish | undefined
  /** Rows that are loaded. */
  readonly rows: readonly RecordRow[]
  /** Asks for the rows as they are now. */
  readonly onReload: () => void
  readonly onClose: () => void
}

export function EditDrawer({ registry, wish, rows, onReload, onClose }: EditDrawerProps) {
  const { t } = useTranslation('registry')
  const [result, setResult] = useState<BroughtRows>()
  const close = () => {
    setResult(undefined)
    onClose()
  }
  const finish = (reply: BroughtRows) => {
    if (reply.remarks.length > 0) setResult(reply)
    else close()
  }
  const count = wish?.kind === 'many' ? wish.keys.length : 1
  return (
    <Drawer
      open={wish !== undefined}
      title={count > 1 ? t('edit.titleMany', { count }) : t('edit.titleOne')}
      size={720}
      className="edit-drawer"
      onClose={close}
      destroyOnHidden
    >
      {result !== undefined ? (
        <EditResult registry={registry} result={result} onClose={close} />
      ) : (
        <EditForm
          registry={registry}
          wish={wish}
          rows={rows}
          onReload={onReload}
          onClose={close}
          onSaved={finish}
        />
      )}
    </Drawer>
  )
}

interface EditFormProps extends EditDrawerProps {
  readonly onSaved: (reply: BroughtRows) => void
}

function EditForm({ registry, wish, rows, onReload, onClose, onSaved }: EditFormProps) {
  const [first, ...others] = wish?.kind === 'many' ? wish.keys : []
  if (wish?.kind === 'one') {
    return <EditOne registry={registry} recordKey={wish.key} onSaved={onSaved} onClose={onClose} />
  }
  if (first === undefined) return null
  if (others.length === 0) {
    return <EditOne registry={registry} recordKey={first} onSaved={onSaved} onClose={onClose} />
  }
  const chosen = new Set([first, ...others])
  return (
    <EditMany
      registry={registry}
      rows={rows.filter(({ key }) => chosen.has(key))}
      onReload={onReload}
      onSaved={onSaved}
      onClose={onClose}
    />
  )
}

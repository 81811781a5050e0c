/** One record beside the list, with an address of its own: `?record=91330212MA2GABCD1X~2025`. */
import { EditOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Purpose } from '../../../../src/domain/purpose.ts'
import { useReply } from '../../../api/use-reply.ts'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import { useMayEdit } from '../editing/use-may-edit.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { RecordFacts } from './record-facts.tsx'
import { RecordHistory } from './record-history.tsx'
import { useRecordTitle } from './use-record-title.ts'

interface RecordDrawerProps {
  readonly registry: RegistryView
  readonly purpose: Purpose
  /** Undefined: closed. */
  readonly recordKey: string | undefined
  readonly onClose: () => void
  readonly onEdit: (key: string) => void
}

export function RecordDrawer({ registry, purpose, recordKey, onClose, onEdit }: RecordDrawerProps) {
  const { t } = useTranslation('registry')
  const mayEdit = useMayEdit(registry)
  const title = useRecordTitle(registry, recordKey)
  return (
    <Drawer
      open={recordKey !== undefined}
      title={title}
      size={560}
      onClose={onClose}
      extra={
        mayEdit &&
        recordKey !== undefined && (
          <Button icon={<EditOutlined aria-hidden />} onClick={() => onEdit(recordKey)}>
            {t('record.edit')}
          </Button>
        )
      }
    >
      {recordKey !== undefined && <Record registry={registry} purpose={purpose} recordKey={recordKey} />}
    </Drawer>
  )
}

interface RecordProps {
  readonly registry: RegistryView
  readonly purpose: Purpose
  readonly recordKey: string
}

function Record({ registry, purpose, recordKey }: RecordProps) {
  const record = useReply('getRecord', {
    params: { registry: registry.id, key: recordKey },
    query: { purpose },
  })
  if (record.error !== null) return <ErrorState error={record.error} onRetry={() => record.refetch()} />
  if (record.data === undefined) return <LoadingState lines={8} />
  return (
    <div className="stack">
      <RecordFacts registry={registry} purpose={purpose} record={record.data} />
      <RecordHistory registry={registry} record={record.data} />
    </div>
  )
}

/** What was stored and is worth a look. */
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BroughtRows } from '../../../../src/domain/registry/record-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { withoutPath } from './edit-remarks.ts'

interface EditResultProps {
  readonly result: BroughtRows
  readonly onClose: () => void
}

export function EditResult({ result, onClose }: EditResultProps) {
  const { t } = useTranslation(['registry', 'controls'])
  const say = useBilingual()
  const texts = new Set(
    result.remarks.map(({ row, field, text }) => {
      const path = ['rows', row, field].filter((part) => part !== null).join('.')
      return withoutPath({ path, detail: say(text) })
    }),
  )
  return (
    <>
      <Alert
        type="warning"
        showIcon
        role="status"
        title={t('edit.remarked', { count: result.remarks.length })}
        description={
          <ul className="problem-remarks">
            {[...texts].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        }
      />
      <div className="form-actions">
        <Button type="primary" onClick={onClose}>
          {t('controls:close')}
        </Button>
      </div>
    </>
  )
}

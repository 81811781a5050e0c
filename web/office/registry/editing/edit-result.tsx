/** What was stored and is worth a look. */
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BroughtRows } from '../../../../src/domain/registry/record-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'

interface EditResultProps {
  readonly result: BroughtRows
  readonly onClose: () => void
}

export function EditResult({ result, onClose }: EditResultProps) {
  const { t } = useTranslation(['registry', 'controls'])
  const say = useBilingual()
  const texts = [...new Set(result.remarks.map(({ text }) => say(text)))]
  return (
    <>
      <Alert
        type="warning"
        showIcon
        role="status"
        title={t('edit.remarked', { count: result.remarks.length })}
        description={
          <ul className="problem-remarks">
            {texts.map((text) => (
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

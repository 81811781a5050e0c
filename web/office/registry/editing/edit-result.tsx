/** What was stored and is worth a look. */
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BroughtRows } from '../../../../src/domain/registry/record-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { RegistryView } from '../use-dictionary.ts'

interface EditResultProps {
  readonly registry: RegistryView
  readonly result: BroughtRows
  readonly onClose: () => void
}

export function EditResult({ registry, result, onClose }: EditResultProps) {
  const { t } = useTranslation(['registry', 'controls'])
  const say = useBilingual()
  const { pair } = useWords()
  const labelOf = (key: string | null) => registry.fields.find((field) => field.key === key)?.label
  const texts = new Set(
    result.remarks.map(({ field, text }) => {
      const label = labelOf(field)
      const said = say(text)
      return label === undefined || said.includes(say(label)) ? said : pair(say(label), said)
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

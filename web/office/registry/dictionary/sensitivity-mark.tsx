/** Who may see a field: the closer it is kept, the darker the word. */
import { useTranslation } from 'react-i18next'
import type { FieldView } from '../use-dictionary.ts'

export function SensitivityMark({ sensitivity }: Pick<FieldView, 'sensitivity'>) {
  const { t } = useTranslation('registry')
  return (
    <span className="sensitivity" data-level={sensitivity}>
      {t(`sensitivities.${sensitivity}`)}
    </span>
  )
}

/** The sentence of a fault, in the reader's language. */
import { useTranslation } from 'react-i18next'
import type { Fault } from './check-record.ts'
import type { Field } from './field.ts'

export function useFaultText(): (field: Field, fault: Fault) => string {
  const { t } = useTranslation('controls')
  return ({ label }, fault) => {
    switch (fault.code) {
      case 'required':
        return t('fault.required', { label })
      case 'too-long':
        return t('fault.tooLong', { label, limit: fault.limit })
      case 'too-short':
        return t('fault.tooShort', { label, limit: fault.limit })
      case 'pattern':
        return fault.text === '' ? t('fault.pattern', { label }) : fault.text
      case 'not-a-number':
        return t('fault.notANumber', { label })
      case 'too-small':
        return t('fault.tooSmall', { label, limit: fault.limit })
      case 'too-large':
        return t('fault.tooLarge', { label, limit: fault.limit })
      case 'too-many':
        return t('fault.tooMany', { label, limit: fault.limit })
      case 'differs':
        return t('fault.differs', { label })
    }
  }
}

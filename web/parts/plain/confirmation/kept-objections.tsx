/** What a person wrote on a sheet that someone else answered meanwhile: nothing of it is lost, and after the answer is taken back it stands in the form again. */
import { useTranslation } from 'react-i18next'
import type { SheetDetail } from '../../../../src/domain/confirmation/confirmation-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useLabels } from '../format/use-labels.ts'
import { raisedObjections, type useObjections } from './use-objections.ts'
import { useValueText } from './use-value-text.ts'

interface KeptObjectionsProps {
  readonly sheet: SheetDetail
  readonly drafts: ReturnType<typeof useObjections>['drafts']
}

export function KeptObjections({ sheet, drafts }: KeptObjectionsProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const valueText = useValueText()
  const { unitLabel } = useLabels()
  return (
    <>
      <p>{t(sheet.mayWithdraw ? 'kept.withdrawable' : 'kept.settled')}</p>
      <ul>
        {raisedObjections(drafts, sheet.fields).map(({ field: key, held, reason }) => {
          const field = sheet.fields.find((one) => one.field.key === key)
          const files = drafts[key]?.evidence.map(({ name }) => name) ?? []
          const type = field?.field.type
          const typed = type !== undefined && 'unit' in type ? `${held} ${unitLabel(type.unit)}` : held
          const isTyped = field === undefined || typeof held === 'string'
          const parts = [isTyped ? typed : valueText(field, held), reason, ...files]
          return (
            <li key={key}>
              <b>{field === undefined ? key : say(field.field.label)}</b>{' '}
              {parts.filter((part) => part !== '').join(' · ')}
            </li>
          )
        })}
      </ul>
    </>
  )
}

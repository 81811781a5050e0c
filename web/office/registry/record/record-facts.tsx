/** What a record says, field by field; what is withheld is said to be so, with the reason. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Purpose, purposeTerms } from '../../../../src/domain/purpose.ts'
import type { RecordDetail } from '../../../../src/domain/registry/record-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useFieldWords } from '../field-words.ts'
import { enterpriseAddress } from '../list-field.ts'
import type { FieldView, RegistryView } from '../use-dictionary.ts'
import { useValueWords } from '../value-words.ts'

interface RecordFactsProps {
  readonly registry: RegistryView
  readonly purpose: Purpose
  readonly record: RecordDetail
}

export function RecordFacts({ registry, purpose, record }: RecordFactsProps) {
  const { t } = useTranslation('registry')
  const { headOf } = useFieldWords()
  const whyNot = new Map(record.withheld.map(({ field, why }) => [field, why]))
  return (
    <section aria-label={t('record.values')}>
      <dl className="facts record-facts">
        {registry.fields.map((field) => {
          const why = whyNot.get(field.key)
          return (
            <div className="facts__pair" key={field.key}>
              <dt>{headOf(field)}</dt>
              <dd>
                {why === undefined ? (
                  <FieldValue field={field} record={record} />
                ) : (
                  <WithheldValue purpose={purpose} why={why} />
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

interface FieldValueProps {
  readonly field: FieldView
  readonly record: RecordDetail
}

function FieldValue({ field, record }: FieldValueProps) {
  const show = useValueWords()
  const value = record.values[field.key]
  const isEnterprise = field.type.kind === 'reference' && field.type.to === 'enterprise'
  if (!isEnterprise || typeof value !== 'string') return show(field, value)
  return (
    <Link to={enterpriseAddress(value)} className="plain-link">
      {value}
    </Link>
  )
}

interface WithheldValueProps {
  readonly purpose: Purpose
  readonly why: RecordDetail['withheld'][number]['why']
}

function WithheldValue({ purpose, why }: WithheldValueProps) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { inside } = useWords()
  const reason = t(`withheld.${why}`, { purpose: say(purposeTerms[purpose]) })
  return <span className="quiet">{inside(t('withheld.cell'), reason)}</span>
}

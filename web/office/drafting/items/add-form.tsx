/** A new item from selected words: its kind, the words themselves, its fields. Without a selection the words are typed. */
import { Input, Segmented } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextRange } from '../../../../src/domain/plan/compiled-plan.ts'
import type { RecordValues } from '../../../parts/antd/form/field.ts'
import type { ReviewAct } from '../draft.ts'
import { encodeFields } from './encode-fields.ts'
import { findWords } from './find-words.ts'
import { blankFields, type FieldKind, useItemFields } from './item-fields.ts'
import { ItemForm } from './item-form.tsx'

type AddAct = Extract<ReviewAct, { kind: 'add' }>

interface AddFormProps {
  readonly text: string
  /** What is selected; an empty one is where the search for typed words begins. */
  readonly range: TextRange
  readonly onAdd: (act: AddAct) => void
  readonly onClose: () => void
}

const kinds = ['target', 'task', 'cluster', 'row'] as const

export function AddForm({ text, range, onAdd, onClose }: AddFormProps) {
  const { t } = useTranslation('drafting')
  const [kind, setKind] = useState<FieldKind>('target')
  const [words, setWords] = useState(text.slice(range.start, range.end).trim())
  const [isMissing, setMissing] = useState(false)
  const id = useId()
  const fields = useItemFields()(kind)
  const submit = (values: RecordValues) => {
    const found = findWords(text, words, range.start)
    setMissing(found === undefined)
    if (found === undefined) return
    onAdd({ kind: 'add', itemKind: kind, range: found, fields: encodeFields(kind, values, fields) })
  }
  return (
    <ItemForm
      key={kind}
      label={t('addTitle')}
      fields={fields}
      initial={{ ...blankFields[kind], ...startOf(kind, words) }}
      submitLabel={t('act.add')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Segmented<FieldKind>
        size="small"
        aria-label={t('addKind')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <div className="item-form__words">
        <label htmlFor={id} className="field-label">
          {t('addQuote')}
        </label>
        <Input.TextArea
          id={id}
          value={words}
          rows={2}
          status={isMissing ? 'error' : ''}
          aria-invalid={isMissing}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setWords(event.target.value)}
        />
        <p id={`${id}-hint`} className={isMissing ? 'field-fault' : 'quiet'}>
          {t(isMissing ? 'addQuoteMissing' : 'addQuoteHint')}
        </p>
      </div>
    </ItemForm>
  )
}

/** The first figure with its unit, the first year, and the words before them, as a beginning. */
function startOf(kind: FieldKind, words: string): RecordValues {
  const short = words.length > 60 ? '' : words
  if (kind === 'task') return { title: short }
  if (kind !== 'target') return { name: short }
  const [, year] = /(20\d\d)年/.exec(words) ?? []
  const rest = words.replace(/到?20\d\d年(?:底|末)?[，,]?/, '')
  const figure = /(\d+(?:\.\d+)?)\s*([%％‰]|个百分点|[\u4e00-\u9fff]{1,3})?/.exec(rest)
  const [, value, unit = ''] = figure ?? []
  const clause =
    rest
      .slice(0, figure?.index ?? 0)
      .split(/[。；;，,、]/)
      .at(-1) ?? ''
  const subject = clause
    .replace(/^[—–\s]+/, '')
    .replace(/(?:力争|突破|达到|达|超过|实现|为|至|到|[：（(])+$/, '')
  return {
    subject: subject === '' ? short : subject,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(value === undefined ? {} : { value: Number(value), unit: unit.replace(/(?:以|左|，).*$/, '') }),
  }
}

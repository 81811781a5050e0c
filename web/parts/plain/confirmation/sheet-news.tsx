/** What happened to a sheet after the person opened it, line by line; what they wrote stands below it. */
import { useTranslation } from 'react-i18next'
import type { SheetDetail, SheetLogEntry } from '../../../../src/domain/confirmation/confirmation-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { type ChangedValue, findSheetChanges } from './sheet-changes.ts'
import type { SheetNews as News } from './use-sheet-news.ts'
import { useValueText } from './use-value-text.ts'

interface SheetNewsProps {
  readonly refused: NonNullable<News['refused']>
  /** As it stands now. */
  readonly sheet: SheetDetail
}

export function SheetNews({ refused, sheet }: SheetNewsProps) {
  const { t } = useTranslation('confirmation')
  const { before, typed, isRead } = refused
  const { acts, values, isClosed, isGone } = findSheetChanges(before, sheet)
  const isSame = acts.length + values.length === 0 && !isClosed && !isGone
  return (
    <>
      {!isRead && <p>{t('news.reading')}</p>}
      {isRead && isSame && <p>{t('news.same')}</p>}
      {isRead && !isSame && (
        <ul>
          {acts.map((act) => (
            <ActLine key={act.seq} act={act} />
          ))}
          {values.map((value) => (
            <ValueLine key={value.field.field.key} value={value} />
          ))}
          {isClosed && <li>{t('news.closed')}</li>}
          {isGone && <li>{t('sheet.noRecord')}</li>}
        </ul>
      )}
      {typed !== null && <p>{t('news.typed', { text: typed })}</p>}
    </>
  )
}

function ActLine({ act }: { readonly act: SheetLogEntry }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const { actorName, at, label, fields, note } = act
  // The Swedish form is the plain one: `2026-11-23 08:47`.
  const time = new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
  const about = fields.map(say).join(say({ zh: '、', en: ', ' }))
  const what = [say(label), about, note ?? ''].filter((part) => part !== '').join(' · ')
  return <li>{t('news.act', { who: actorName, time, what })}</li>
}

function ValueLine({ value }: { readonly value: ChangedValue }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const valueText = useValueText()
  const { field, from, to } = value
  const facts = { field: say(field.field.label), from: valueText(field, from), to: valueText(field, to) }
  return <li>{t('news.value', facts)}</li>
}

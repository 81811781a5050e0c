/** What was read of a filled workbook, with remarks at its cells; sending it makes the answer. */
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import type { UploadState } from '../../api/use-upload.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { isOvertaken } from '../../parts/plain/confirmation/is-overtaken.ts'
import { useValueText } from '../../parts/plain/confirmation/use-value-text.ts'
import { SheetRemarks } from '../sheets/sheet-remarks.tsx'
import type { Sheet } from './sheet.ts'

export type Preview = ReplyOf<'answerConfirmationWorkbook'>

interface WorkbookPreviewProps {
  readonly sheet: Sheet
  readonly preview: Preview
  readonly sending: UploadState<Preview>
  readonly onSend: (digest: string) => void
  /** Puts what was read into the form of the page. */
  readonly onCarry: (objections: Preview['objections']) => void
  readonly onDrop: () => void
}

export function WorkbookPreview(props: WorkbookPreviewProps) {
  const { sheet, preview, sending } = props
  const { t } = useTranslation('confirmation')
  const { objections, remarks, digest } = preview
  const errors = remarks.filter(({ severity }) => severity === 'error').length
  return (
    <section className="workbook-preview" aria-label={t('workbook.preview')}>
      {digest === null && (
        <Alert type="warning" showIcon role="alert" title={t('workbook.errors', { count: errors })} />
      )}
      {digest !== null && objections.length === 0 && (
        <Alert type="info" showIcon title={t('workbook.none')} />
      )}
      <SheetRemarks remarks={remarks} />
      {objections.length > 0 && <ReadObjections sheet={sheet} objections={objections} />}
      {sending.kind === 'failed' && <ProblemAlert error={sending.error} />}
      <PreviewActions {...props} />
    </section>
  )
}

function PreviewActions({ sheet, preview, sending, onSend, onCarry, onDrop }: WorkbookPreviewProps) {
  const { t } = useTranslation('confirmation')
  const { objections, digest } = preview
  const isBusy = sending.kind === 'sending' || sending.kind === 'done'
  // The workbook fits the sheet no more: what it says can still be sent from the page.
  const isPast = sending.kind === 'failed' && isOvertaken(sending.error)
  return (
    <div className="answer-actions">
      {digest !== null && sheet.mayAnswer && !isPast && (
        <Button type="primary" loading={isBusy} onClick={() => onSend(digest)}>
          {objections.length === 0
            ? t('workbook.confirm', { count: sheet.fields.length })
            : t('workbook.send', { count: objections.length })}
        </Button>
      )}
      {isPast && sheet.mayAnswer && objections.length > 0 && (
        <Button type="primary" onClick={() => onCarry(objections)}>
          {t('workbook.carry')}
        </Button>
      )}
      <Button disabled={isBusy} onClick={onDrop}>
        {t('workbook.drop')}
      </Button>
    </div>
  )
}

interface ReadObjectionsProps {
  readonly sheet: Sheet
  readonly objections: Preview['objections']
}

function ReadObjections({ sheet, objections }: ReadObjectionsProps) {
  const { t } = useTranslation('confirmation')
  return (
    <TableScroll label={t('workbook.preview')}>
      <table className="sheet-table">
        <caption className="visually-hidden">{t('workbook.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('workbook.cell')}</th>
            <th scope="col">{t('sheet.field')}</th>
            <th scope="col" className="number">
              {t('sheet.stored')}
            </th>
            <th scope="col" className="number">
              {t('sheet.held')}
            </th>
            <th scope="col">{t('sheet.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {objections.map((one) => (
            <ReadObjectionRow key={one.cell} sheet={sheet} objection={one} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

interface ReadObjectionRowProps {
  readonly sheet: Sheet
  readonly objection: Preview['objections'][number]
}

function ReadObjectionRow({ sheet, objection }: ReadObjectionRowProps) {
  const say = useBilingual()
  const valueText = useValueText()
  const { cell, field: key, stored, held, reason } = objection
  const field = sheet.fields.find((one) => one.field.key === key)
  if (field === undefined) return null
  return (
    <tr>
      <td>
        <code>{cell}</code>
      </td>
      <th scope="row">{say(field.field.label)}</th>
      <td className="number">{valueText(field, stored)}</td>
      <td className="number">
        <b>{valueText(field, held)}</b>
      </td>
      <td>{reason}</td>
    </tr>
  )
}

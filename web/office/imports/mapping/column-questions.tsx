/** Columns that could each be the same field: which one counts? */
import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { columnName } from '../../../../src/base/diagnostic.ts'
import { useImportFields } from '../words/use-import-fields.ts'
import { answerColumn } from './change-mapping.ts'
import type { SheetInMapping } from './sheet-in-mapping.ts'

export function ColumnQuestions({ sheet, registry, mapping, onChange }: SheetInMapping) {
  const { t } = useTranslation('imports')
  const { labelOf } = useImportFields(registry.id)
  const known = mapping.sheets.find((one) => one.sheet === sheet.sheet)
  const asked = sheet.questions.flatMap(({ kind, field, columns }) =>
    kind === 'column' && field !== null ? [{ field, columns }] : [],
  )
  return asked.map(({ field, columns }) => {
    const chosen = known?.columns.find(({ use }) => use.kind === 'field' && use.field === field)
    return (
      <fieldset key={field} className="import-question" data-open={chosen === undefined}>
        <legend>
          <i aria-hidden>▲</i> {t('map.which', { field: labelOf(field) })}
        </legend>
        <Radio.Group
          value={chosen?.column ?? null}
          onChange={(event) =>
            onChange(
              answerColumn(mapping, sheet.sheet, { field, among: columns, column: event.target.value }),
            )
          }
          options={columns.map((column) => {
            const head = sheet.columns.find((one) => one.column === column)?.head ?? ''
            return { value: column, label: t('map.columnNamed', { column: columnName(column), head }) }
          })}
        />
      </fieldset>
    )
  })
}

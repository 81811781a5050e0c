/** One table of the file: its heads, samples, and what each column is read as. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { RemarkLines } from '../words/remark-lines.tsx'
import { chooseSheet } from './change-mapping.ts'
import { ColumnQuestions } from './column-questions.tsx'
import { ColumnRow } from './column-row.tsx'
import { remarksLeft } from './givable-fields.ts'
import { GivenFields } from './given-fields.tsx'
import type { SheetInMapping } from './sheet-in-mapping.ts'

const heads = ['column', 'head', 'samples', 'use', 'unit', 'why'] as const

export function SheetPanel(props: SheetInMapping) {
  const { t } = useTranslation('imports')
  const { sheet, registry, mapping, onChange } = props
  const known = mapping.sheets.find((one) => one.sheet === sheet.sheet)
  if (known === undefined) return null
  const isOnly = mapping.sheets.length === 1
  return (
    <Panel
      title={t('map.sheet', { sheet: sheet.sheet })}
      note={
        sheet.headFirst === sheet.headLast
          ? t('map.headRow', { row: sheet.headLast })
          : t('map.headRows', { first: sheet.headFirst, last: sheet.headLast })
      }
      extra={
        !isOnly && (
          <Button size="small" onClick={() => onChange(chooseSheet(mapping, sheet, false))}>
            {t('map.leaveOut')}
          </Button>
        )
      }
      isFlush
    >
      <ColumnQuestions {...props} />
      <TableScroll label={t('map.sheet', { sheet: sheet.sheet })}>
        <table className="plain-table import-columns">
          <caption className="visually-hidden">{t('map.sheet', { sheet: sheet.sheet })}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`map.column.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {known.columns.map((column) => (
              <ColumnRow
                key={column.column}
                {...props}
                column={column}
                seen={sheet.columns.find((one) => one.column === column.column)}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <GivenFields {...props} />
      <RemarkLines label={t('map.remarks')} remarks={remarksLeft(sheet, known, registry)} />
    </Panel>
  )
}

/** Sheets of the file that are not read, and why; one with a table can be taken in. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import type { Mapping, Sheet } from '../import-model.ts'
import { chooseSheet } from './change-mapping.ts'

interface OtherSheetsProps {
  readonly sheets: readonly Sheet[]
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

export function OtherSheets({ sheets, mapping, onChange }: OtherSheetsProps) {
  const { t } = useTranslation('imports')
  const say = useBilingual()
  const others = sheets.filter(({ sheet }) => !mapping.sheets.some((known) => known.sheet === sheet))
  if (others.length === 0) return null
  return (
    <Panel title={t('other.title')} note={t('other.note')} isFlush>
      <ul className="import-others">
        {others.map((sheet) => {
          const [remark] = sheet.remarks
          return (
            <li key={sheet.sheet}>
              <b>{sheet.sheet}</b>
              <span className="quiet">
                {sheet.kind !== 'table' && remark !== undefined ? say(remark.text) : t(`other.${sheet.kind}`)}
              </span>
              {sheet.proposed !== null && (
                <Button size="small" onClick={() => onChange(chooseSheet(mapping, sheet, true))}>
                  {t('other.take')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

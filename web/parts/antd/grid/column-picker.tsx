/** Which columns a grid shows; the choice is in the address. */
import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import { useTranslation } from 'react-i18next'
import type { GridColumn } from './grid-column.ts'
import { useListSearch } from './use-list-search.ts'

interface ColumnPickerProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly shown: readonly GridColumn<Row>[]
}

export function ColumnPicker<Row>({ columns, shown }: ColumnPickerProps<Row>) {
  const { t } = useTranslation('controls')
  const [, changeSearch] = useListSearch()
  const keys = shown.map(({ key }) => key)
  const choose = (key: string, isShown: boolean) => {
    const next = isShown ? [...keys, key] : keys.filter((other) => other !== key)
    changeSearch({ columns: next.join(',') })
  }
  const content = (
    <fieldset className="column-picker">
      <legend className="visually-hidden">{t('grid.columns')}</legend>
      {columns.map(({ key, label, isMain }) => (
        <Checkbox
          key={key}
          checked={keys.includes(key)}
          disabled={isMain === true}
          onChange={(event) => choose(key, event.target.checked)}
        >
          {label}
        </Checkbox>
      ))}
      <Button size="small" type="link" onClick={() => changeSearch({ columns: undefined })}>
        {t('grid.columnsReset')}
      </Button>
    </fieldset>
  )
  return (
    <Popover content={content} trigger="click" placement="bottomRight">
      <Button size="small" type="text" icon={<SettingOutlined aria-hidden />}>
        {t('grid.columns')}
      </Button>
    </Popover>
  )
}

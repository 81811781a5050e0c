/** Above the rows: how many there are, saved views, columns, export. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { ColumnPicker } from './column-picker.tsx'
import type { GridColumn } from './grid-column.ts'
import { SavedViews } from './saved-views.tsx'

/** Addresses of the whole list as a file, with the filters that are set. */
export interface ExportAddresses {
  readonly xlsx: string
  readonly csv: string
}

interface GridToolbarProps<Row> {
  readonly name: string
  readonly columns: readonly GridColumn<Row>[]
  readonly shown: readonly GridColumn<Row>[]
  readonly count: number | undefined
  readonly hasMore: boolean
  readonly isFetching: boolean
  readonly exports?: ExportAddresses
}

export function GridToolbar<Row>(props: GridToolbarProps<Row>) {
  const { name, columns, shown, count, hasMore, isFetching, exports } = props
  const { t } = useTranslation('controls')
  return (
    <div className="grid__toolbar">
      <span role="status" className="grid__count">
        {count !== undefined && t(hasMore ? 'grid.countMore' : 'grid.count', { count })}
        {isFetching && <span className="quiet"> {t('grid.fetching')}</span>}
      </span>
      <div className="grid__tools">
        <SavedViews list={name} />
        <ColumnPicker columns={columns} shown={shown} />
        {exports !== undefined && <ExportMenu addresses={exports} />}
      </div>
    </div>
  )
}

function ExportMenu({ addresses }: { readonly addresses: ExportAddresses }) {
  const { t } = useTranslation('controls')
  const items = [
    {
      key: 'xlsx',
      label: (
        <a href={addresses.xlsx} download>
          {t('grid.xlsx')}
        </a>
      ),
    },
    {
      key: 'csv',
      label: (
        <a href={addresses.csv} download>
          {t('grid.csv')}
        </a>
      ),
    },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button size="small" type="text" icon={<DownloadOutlined aria-hidden />}>
        {t('grid.export')}
      </Button>
    </Dropdown>
  )
}

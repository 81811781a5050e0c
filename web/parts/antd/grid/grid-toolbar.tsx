/** Above the rows: how many there are, saved views, columns, export. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnPicker } from './column-picker.tsx'
import type { GridColumn } from './grid-column.ts'
import { SavedViews } from './saved-views.tsx'

/** Addresses of the whole list as a file, with the filters that are set. */
export interface ExportAddresses {
  readonly xlsx: string
  readonly csv: string
  /** For analysts, where the list offers it. */
  readonly parquet?: string
}

interface GridToolbarProps<Row> {
  readonly name: string
  readonly columns: readonly GridColumn<Row>[]
  readonly shown: readonly GridColumn<Row>[]
  readonly count: number | undefined
  readonly hasMore: boolean
  readonly total: number | undefined
  readonly isFetching: boolean
  readonly exports?: ExportAddresses
  /** What may be done with the rows that are chosen. */
  readonly selected?: ReactNode
}

export function GridToolbar<Row>(props: GridToolbarProps<Row>) {
  const { name, columns, shown, count, total, hasMore, isFetching, exports } = props
  const { t } = useTranslation('controls')
  return (
    <div className="grid__toolbar">
      <span role="status" className="grid__count">
        {count !== undefined &&
          t(hasMore && total === undefined ? 'grid.countMore' : 'grid.count', { count: total ?? count })}
        {isFetching && <span className="quiet"> {t('grid.fetching')}</span>}
      </span>
      {props.selected !== undefined && <div className="grid__selected">{props.selected}</div>}
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
  const formats = (['xlsx', 'csv', 'parquet'] as const).flatMap((format) => {
    const address = addresses[format]
    return address === undefined ? [] : [{ format, address }]
  })
  const items = formats.map(({ format, address }) => ({
    key: format,
    label: (
      <a href={address} download>
        {t(`grid.${format}`)}
      </a>
    ),
  }))
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button size="small" type="text" icon={<DownloadOutlined aria-hidden />}>
        {t('grid.export')}
      </Button>
    </Dropdown>
  )
}

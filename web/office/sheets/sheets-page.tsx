/** The reporting sheet out and in: choose unit and year, download, fill, upload, look at every cell, commit all or nothing. */
import './sheets.css'
import { DownloadOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import { findReachedUnits } from '../../api/may.ts'
import { useSession } from '../../api/use-session.ts'
import { useUpload } from '../../api/use-upload.ts'
import { Upload } from '../../parts/antd/flow/upload.tsx'
import type { Option } from '../../parts/antd/form/field.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { useDistrict, useYearOptions } from '../district/use-district.ts'
import { useUnitOptions } from '../district/use-unit-options.ts'
import { SheetPreview } from './sheet-preview.tsx'

/** As the contract allows. */
const limits = { extensions: ['xlsx', 'csv', 'xls'], maxBytes: 20_000_000 } as const

export function SheetsPage() {
  const { t } = useTranslation('sheets')
  const choice = useSheetChoice()
  return (
    <PageFrame title={t('title')} summary={choice.mayEnter ? t('lead') : undefined}>
      {choice.units.length === 0 ? (
        <Panel>
          <EmptyState title={t('noUnit')} text={t('noUnitText')} />
        </Panel>
      ) : (
        <div className="stack">
          <div className="columns columns--halves">
            <DownloadPanel choice={choice} />
            {choice.mayEnter && <UploadPanel unit={choice.unit} />}
          </div>
          {choice.mayEnter && <SheetPreview />}
        </div>
      )}
    </PageFrame>
  )
}

type SheetChoice = ReturnType<typeof useSheetChoice>

/** Unit and year, from the address or the first that one may have. */
function useSheetChoice() {
  const { session } = useSession()
  const [search, changeSearch] = useListSearch()
  const all = useUnitOptions()
  const { data: district } = useDistrict()
  const years = useYearOptions()
  const readable = session ? findReachedUnits(session, 'sheet', 'read') : []
  const enterable = session ? findReachedUnits(session, 'sheet', 'enter') : []
  const units = all.filter(({ value }) => readable === undefined || readable.includes(value))
  const unit = units.find(({ value }) => value === search.unit)?.value ?? units[0]?.value ?? ''
  const thisYear = district?.today.slice(0, 4)
  return {
    units,
    unit,
    mayEnter: enterable === undefined || enterable.includes(unit),
    years: years.filter(({ value }) => thisYear === undefined || value <= thisYear),
    year: search.year ?? thisYear ?? '',
    change: changeSearch,
  }
}

function DownloadPanel({ choice }: { readonly choice: SheetChoice }) {
  const { t } = useTranslation('sheets')
  const api = useApi()
  const href = api.href('downloadSheet', { params: { unit: choice.unit }, query: { period: choice.year } })
  return (
    <Panel title={t(choice.mayEnter ? 'download.title' : 'download.only')} note={t('download.note')}>
      <div className="sheet-choice">
        <Choice
          label={t('unit')}
          value={choice.unit}
          options={choice.units}
          onChange={(unit) => choice.change({ unit })}
        />
        <Choice
          label={t('year')}
          value={choice.year}
          options={choice.years}
          onChange={(year) => choice.change({ year })}
        />
        <Button type="primary" icon={<DownloadOutlined aria-hidden />} href={href} download>
          {t('download.button')}
        </Button>
      </div>
      <ul className="sheet-rules">
        <li>{t('download.rule1')}</li>
        <li>{t('download.rule2')}</li>
        <li>{t('download.rule3')}</li>
      </ul>
    </Panel>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="sheet-choice__item">
      <label htmlFor={id} className="quiet">
        {label}
      </label>
      <Select
        id={id}
        value={value}
        options={[...options]}
        onChange={onChange}
        showSearch={options.length > 8 ? { optionFilterProp: 'label' } : false}
      />
    </div>
  )
}

function UploadPanel({ unit }: { readonly unit: string }) {
  const { t } = useTranslation('sheets')
  const [, changeSearch] = useListSearch()
  const upload = useUpload('importSheet', {
    onDone: (preview) => changeSearch({ import: preview.id }),
  })
  return (
    <Panel title={t('upload.title')} note={t('upload.note')}>
      <Upload
        label={t('upload.choose')}
        limits={limits}
        upload={upload}
        onFile={(file) => upload.start({ query: { unit, name: file.name }, file })}
        result={t('upload.done')}
      />
    </Panel>
  )
}

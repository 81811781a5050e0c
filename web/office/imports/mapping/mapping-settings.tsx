/** What holds for all rows: the year or month, from which day on, and what a blank cell says. */
import { Radio, Select } from 'antd'
import { lazy, type ReactNode, Suspense, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useDistrict } from '../../district/use-district.ts'
import type { ImportDetail, Mapping, RegistryView } from '../import-model.ts'
import { choosePeriod } from './change-mapping.ts'
import { periodOf, timeKey } from './open-points.ts'
import { periodChoices } from './period-choices.ts'

const DayControl = lazy(() => import('../../../parts/antd/form/day-control.tsx'))

interface MappingSettingsProps {
  readonly detail: ImportDetail
  readonly registry: RegistryView
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

export function MappingSettings(props: MappingSettingsProps) {
  const { t } = useTranslation('imports')
  const { registry, mapping, onChange } = props
  return (
    <Panel title={t('map.title')} note={t('map.note')}>
      <div className="import-settings">
        {registry.period !== 'none' && <PeriodSetting {...props} />}
        {registry.isDated && (
          <Setting label={t('map.validFrom')} hint={t('map.validFromHint')}>
            {() => (
              <Suspense fallback={null}>
                <DayControl
                  value={mapping.validFrom ?? ''}
                  aria-label={t('map.validFrom')}
                  onChange={(day) => onChange({ ...mapping, validFrom: day ?? null })}
                />
              </Suspense>
            )}
          </Setting>
        )}
        <fieldset className="import-setting">
          <legend>{t('map.blanks')}</legend>
          <Radio.Group
            value={mapping.blanks}
            onChange={(event) => onChange({ ...mapping, blanks: event.target.value })}
            options={[
              { value: 'keep', label: t('map.blanksKeep') },
              { value: 'clear', label: t('map.blanksClear') },
            ]}
          />
        </fieldset>
      </div>
    </Panel>
  )
}

interface SettingProps {
  readonly label: string
  readonly hint: string
  readonly children: (id: string) => ReactNode
}

function Setting({ label, hint, children }: SettingProps) {
  const id = useId()
  return (
    <div className="import-setting">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      <p className="quiet">{hint}</p>
    </div>
  )
}

/** A column that says it goes first; then what was found in the file; then the person. */
function PeriodSetting({ detail, registry, mapping, onChange }: MappingSettingsProps) {
  const { t } = useTranslation('imports')
  const { periodLabel } = useLabels()
  const { data: district } = useDistrict()
  const key = timeKey(registry)
  const hasColumn = mapping.sheets.every(({ columns }) =>
    columns.some(({ use }) => use.kind === 'field' && use.field === key),
  )
  const found = detail.sheets.flatMap(({ periods }) => periods)
  const value = periodOf(mapping, registry) ?? null
  const choices = periodChoices(found, { kind: registry.period, today: district?.today })
  const source = found.find(({ period }) => period === value)
  const isAsked = value === null && !hasColumn
  const hint = hasColumn
    ? t('map.periodColumn')
    : source !== undefined
      ? t(`map.periodFrom.${sourceOf(source.source)}`, { text: source.text })
      : t(isAsked ? 'map.periodAsk' : 'map.periodYours')
  return (
    <Setting label={t(`map.period.${registry.period === 'month' ? 'month' : 'year'}`)} hint={hint}>
      {(id) => (
        <Select
          id={id}
          value={value}
          placeholder={t(hasColumn ? 'map.periodByRow' : 'map.periodChoose')}
          status={isAsked ? 'warning' : ''}
          options={choices.map((period) => ({ value: period, label: periodLabel(period) }))}
          onChange={(period) => period !== null && onChange(choosePeriod(mapping, detail.sheets, period))}
        />
      )}
    </Setting>
  )
}

function sourceOf(source: string): 'head' | 'title' | 'sheet-name' {
  return source === 'head' || source === 'title' ? source : 'sheet-name'
}

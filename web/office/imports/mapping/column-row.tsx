/** A column of a sheet: its head and first cells, the field it is read as, its unit, and why. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { columnName } from '../../../../src/base/diagnostic.ts'
import { type UnitId, unitIds, units } from '../../../../src/base/quantity.ts'
import { hasNoYear, isChosenPeriod } from '../../../../src/domain/registry/recognise/is-chosen-period.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import type { ColumnMapping, FieldView, SheetColumn } from '../import-model.ts'
import { setUnit, setUse } from './change-mapping.ts'
import { periodOf } from './open-points.ts'
import type { SheetInMapping } from './sheet-in-mapping.ts'
import { isUseKind, keyOfUse, reasonOf, useColumnUses } from './use-column-uses.ts'

interface ColumnRowProps extends SheetInMapping {
  readonly column: ColumnMapping
  readonly seen: SheetColumn | undefined
}

/** Above it, a match needs no second look. */
const sure = 0.8

export function ColumnRow(props: ColumnRowProps) {
  const { t } = useTranslation('imports')
  const { join } = useWords()
  const { column, seen } = props
  const isOut = column.use.kind === 'none'
  return (
    <tr data-out={isOut} data-unsure={!isOut && (seen?.confidence ?? 1) < sure}>
      <td>
        <code>{columnName(column.column)}</code>
      </td>
      <th scope="row">
        {column.head === '' ? <span className="quiet">{t('map.noHead')}</span> : column.head}
      </th>
      <td className="import-samples">{join(seen?.samples ?? [])}</td>
      <td>
        <UseChoice {...props} />
      </td>
      <td>
        <UnitChoice {...props} />
      </td>
      <td className="quiet">{seen !== undefined && <Why {...props} seen={seen} />}</td>
    </tr>
  )
}

function UseChoice({ sheet, registry, mapping, column, seen, onChange }: ColumnRowProps) {
  const { t } = useTranslation('imports')
  const options = useColumnUses(registry, seen)
  const choose = (value: string) => {
    const field = registry.fields.find(({ key }) => key === value)
    const use = isUseKind(value) ? { kind: value } : ({ kind: 'field', field: value } as const)
    onChange(
      setUse(mapping, { sheet: sheet.sheet, column: column.column }, { use, dimension: dimensionOf(field) }),
    )
  }
  return (
    <Select
      className="import-use"
      aria-label={t('map.useOf', { column: columnName(column.column) })}
      value={keyOfUse(column.use)}
      options={options}
      onChange={choose}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
    />
  )
}

function UnitChoice({ sheet, registry, mapping, column, onChange }: ColumnRowProps) {
  const { t } = useTranslation('imports')
  const { unitLabel } = useLabels()
  const { use, unit } = column
  const field = use.kind === 'field' ? registry.fields.find(({ key }) => key === use.field) : undefined
  const dimension = dimensionOf(field)
  if (field === undefined || dimension === undefined || !('unit' in field.type)) return null
  const shown: UnitId = unit?.unit ?? field.type.unit
  const options = unitIds.filter((id) => units[id].dimension === dimension)
  if (options.length === 1) return <>{unitLabel(shown)}</>
  const power = unit === undefined || unit.exponent === 0 ? '' : `10^${unit.exponent} `
  return (
    <Select
      className="import-unit"
      aria-label={t('map.unitOf', { column: columnName(column.column) })}
      value={shown}
      options={options.map((id) => ({
        value: id,
        label: `${id === shown ? power : ''}${unitLabel(id)}`,
      }))}
      onChange={(id) => onChange(setUnit(mapping, { sheet: sheet.sheet, column: column.column }, id))}
    />
  )
}

function dimensionOf(field: FieldView | undefined) {
  return field !== undefined && 'unit' in field.type ? units[field.type.unit].dimension : undefined
}

/** Why it was recognised so; a column of another year or month says of which, and a person's own choice that it is theirs. */
function Why({ column, seen, mapping, registry }: ColumnRowProps & { readonly seen: SheetColumn }) {
  const { t } = useTranslation('imports')
  const { unitLabel, periodLabel } = useLabels()
  const { period } = seen
  const isLeftOut = column.use.kind === 'none' && seen.use.kind === 'field'
  if (isLeftOut && period !== null && !isChosenPeriod(period, periodOf(mapping, registry))) {
    const text = { period: periodLabel(period), month: Number(period.slice(5)) }
    return <>{t(hasNoYear(period) ? 'map.why.otherMonth' : 'map.why.otherPeriod', text)}</>
  }
  if (keyOfUse(column.use) !== keyOfUse(seen.use)) return <>{t('map.why.yours')}</>
  const isMeasured = column.use.kind === 'field' && seen.unit !== null
  return (
    <>
      {t(`map.why.${reasonOf(seen.reason)}`)}
      {isMeasured && <> · {t('map.unitRead', { unit: seen.unit === null ? '' : unitLabel(seen.unit) })}</>}
    </>
  )
}

/** The enterprises behind a computed figure; each leads to its page. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useItems, useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { useDistrict } from '../district/use-district.ts'
import type { Only } from './use-selection.ts'

type Row = ReplyOf<'listComputedRows'>['items'][number]
type Field = ReplyOf<'listRegistries'>['items'][number]['fields'][number]
type Value = Row['values'][string]

interface RowsBehindProps {
  readonly indicator: string
  readonly registry: string
  readonly fields: readonly string[]
  readonly query: Only & { readonly year: number }
}

export function RowsBehind({ indicator, registry, fields, query }: RowsBehindProps) {
  const { t } = useTranslation('computed')
  const list = useItems('listComputedRows', { params: { id: indicator }, query: { ...query, limit: 100 } })
  return (
    <DataGrid
      name="computed-rows"
      label={t('rows')}
      columns={useRowColumns(registry, fields)}
      list={list}
      rowKey={({ key }) => key}
      opening={{ kind: 'link', addressOf: ({ enterprise }) => `/enterprises/${enterprise}` }}
      empty={<EmptyState title={t('noRows')} text={t('noRowsText')} />}
      isSortedByServer
    />
  )
}

function useRowColumns(registry: string, keys: readonly string[]): readonly GridColumn<Row>[] {
  const { t } = useTranslation('computed')
  const { data: district } = useDistrict()
  const dictionary = useReply('listRegistries', {})
  const showField = useFieldColumn()
  const fields = dictionary.data?.items.find(({ id }) => id === registry)?.fields ?? []
  const towns = new Map(district?.towns.map(({ code, name }) => [code, name]))
  return [
    {
      key: 'enterprise',
      label: t('enterprise'),
      isMain: true,
      show: ({ name, enterprise }) => name ?? enterprise,
    },
    {
      key: 'town',
      label: t('town'),
      width: 112,
      show: ({ town }) => (town === null ? '–' : (towns.get(town) ?? town)),
    },
    ...keys.flatMap((key) => {
      const field = fields.find((one) => one.key === key)
      return field === undefined || key === 'enterprise' ? [] : [showField(field)]
    }),
  ]
}

function useFieldColumn(): (field: Field) => GridColumn<Row> {
  const { t } = useTranslation('computed')
  const { unitLabel } = useLabels()
  const say = useBilingual()
  return (field) => {
    const { key, label, type } = field
    const isNumber = type.kind === 'number' || type.kind === 'integer'
    const decimals = type.kind === 'number' ? type.decimals : 0
    const showValue = (value: Value | undefined) => {
      if (isNumber) return formatValue(typeof value === 'number' ? value : null, decimals)
      if (value === null || value === undefined) return '–'
      if (type.kind === 'flag') return t(value === true ? 'flag.yes' : 'flag.no')
      const choice = type.kind === 'choice' ? type.choices.find(({ id }) => id === value) : undefined
      return choice === undefined ? String(value) : say(choice.label)
    }
    return {
      key,
      label: isNumber ? `${say(label)} ${unitLabel(type.unit)}` : say(label),
      width: isNumber ? 150 : 120,
      ...(isNumber ? { align: 'right' as const } : {}),
      show: ({ values }) => showValue(values[key]),
    }
  }
}

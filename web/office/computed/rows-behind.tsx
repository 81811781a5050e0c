/** The enterprises behind a computed figure; each leads to its page. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useItems } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { MISSING } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { enterpriseAddress } from '../registry/list-field.ts'
import { type FieldView, useDictionary, useReferenceLabels } from '../registry/use-dictionary.ts'
import { useValueWords } from '../registry/value-words.ts'
import type { Only } from './use-selection.ts'

type Row = ReplyOf<'listComputedRows'>['items'][number]

interface RowsBehindProps {
  readonly indicator: string
  readonly registry: string
  readonly fields: readonly string[]
  readonly query: Only & { readonly year: number }
}

export function RowsBehind({ indicator, registry, fields, query }: RowsBehindProps) {
  const { t } = useTranslation('computed')
  const list = useItems('listComputedRows', { params: { id: indicator }, query: { ...query, limit: 30 } })
  return (
    <DataGrid
      name="computed-rows"
      label={t('rows')}
      columns={useRowColumns(registry, fields)}
      list={list}
      rowKey={({ key }) => key}
      opening={{ kind: 'link', addressOf: ({ enterprise }) => enterpriseAddress(enterprise) }}
      empty={<EmptyState title={t('noRows')} text={t('noRowsText')} />}
      isSortedByServer
    />
  )
}

function useRowColumns(registry: string, keys: readonly string[]): readonly GridColumn<Row>[] {
  const { t } = useTranslation('computed')
  const { data } = useDictionary()
  const labelOf = useReferenceLabels()
  const showField = useFieldColumn()
  const fields = data?.items.find(({ id }) => id === registry)?.fields ?? []
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
      show: ({ town }) => (town === null ? MISSING : labelOf('town', town)),
    },
    ...keys.flatMap((key) => {
      const field = fields.find((one) => one.key === key)
      return field === undefined || key === 'enterprise' ? [] : [showField(field)]
    }),
  ]
}

function useFieldColumn(): (field: FieldView) => GridColumn<Row> {
  const { unitLabel } = useLabels()
  const say = useBilingual()
  const show = useValueWords()
  return (field) => {
    const { key, label, type } = field
    const isNumber = type.kind === 'number' || type.kind === 'integer'
    return {
      key,
      label: isNumber ? `${say(label)} ${unitLabel(type.unit)}` : say(label),
      width: isNumber ? 150 : 120,
      ...(isNumber ? { align: 'right' as const } : {}),
      show: ({ values }) => show(field, values[key]),
    }
  }
}

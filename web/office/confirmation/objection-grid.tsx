/** What enterprises object to, for those who decide on it: the undecided first. */
import { useTranslation } from 'react-i18next'
import { findUnit, units } from '../../../src/base/quantity.ts'
import { objectionDecisionTerms } from '../../../src/domain/confirmation/fold-sheet.ts'
import { useApi } from '../../api/api-provider.tsx'
import type { ItemOf } from '../../api/operation-types.ts'
import { useItems } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatMoment } from '../../parts/antd/flow/format-moment.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { StateTag } from '../reporting/state-tag.tsx'
import { useRoundField } from './sheet-grid.tsx'

type Objection = ItemOf<'listConfirmationObjections'>

export function ObjectionGrid() {
  const { t } = useTranslation('confirmation')
  const api = useApi()
  const [search] = useListSearch()
  const round = useRoundField()
  const query = {
    ...(search.round ? { round: search.round } : {}),
    ...(search.open === 'true' ? { open: 'true' as const } : {}),
  }
  const list = useItems('listConfirmationObjections', { query })
  const exportAs = (format: 'csv' | 'xlsx') =>
    api.href('listConfirmationObjections', { query: { ...query, format } })
  return (
    <DataGrid
      name="confirmation-objections"
      label={t('tab.objections')}
      columns={useObjectionColumns()}
      list={list}
      rowKey={({ sheet, field }) => `${sheet}/${field}`}
      opening={{ kind: 'link', addressOf: ({ sheet }) => `/confirmations/sheets/${sheet}` }}
      filters={[round, { kind: 'flag', key: 'open', label: t('openOnly') }]}
      exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
      empty={<EmptyState title={t('objectionsEmpty')} text={t('objectionsEmptyText')} />}
    />
  )
}

function useObjectionColumns(): readonly GridColumn<Objection>[] {
  const { t, i18n } = useTranslation('confirmation')
  const say = useBilingual()
  return [
    {
      key: 'enterpriseName',
      label: t('enterprise'),
      isMain: true,
      show: ({ enterpriseName }) => enterpriseName,
      sortBy: ({ enterpriseName }) => enterpriseName,
    },
    { key: 'town', label: t('town'), width: 112, show: ({ townName }) => townName },
    {
      key: 'field',
      label: t('sheet.field'),
      width: 150,
      show: ({ label }) => say(label),
      sortBy: ({ label }) => say(label),
    },
    {
      key: 'stored',
      label: t('sheet.stored'),
      width: 148,
      align: 'right',
      show: (row) => <ShownValue value={row.stored} label={row.storedLabel} measuredIn={row.measuredIn} />,
    },
    {
      key: 'held',
      label: t('sheet.held'),
      width: 148,
      align: 'right',
      show: (row) => <ShownValue value={row.held} label={row.heldLabel} measuredIn={row.measuredIn} />,
    },
    { key: 'reason', label: t('sheet.reason'), show: ({ reason }) => reason },
    { key: 'unit', label: t('detail.owner'), width: 148, show: ({ unitName }) => unitName ?? '–' },
    {
      key: 'raisedAt',
      label: t('answeredBy'),
      width: 150,
      show: ({ raisedAt }) => formatMoment(raisedAt, i18n.language),
      sortBy: ({ raisedAt }) => raisedAt,
    },
    {
      key: 'decision',
      label: t('sheet.decision'),
      width: 104,
      card: 'aside',
      show: ({ decision }) => (
        <StateTag
          state={decision}
          label={say(objectionDecisionTerms[decision])}
          isClosed={decision !== 'open'}
        />
      ),
      sortBy: ({ decision }) => decision,
    },
  ]
}

interface ShownValueProps {
  readonly value: Objection['held']
  readonly label: Objection['heldLabel']
  readonly measuredIn: string | null
}

function ShownValue({ value, label, measuredIn }: ShownValueProps) {
  const say = useBilingual()
  if (label !== null) return say(label)
  if (typeof value !== 'number') return value === null ? '–' : String(value)
  const unit = measuredIn === null ? undefined : findUnit(measuredIn)
  return (
    <>
      {value.toLocaleString('en-US', { maximumFractionDigits: 4 })}{' '}
      {unit !== undefined && <small className="unit">{say(units[unit].label)}</small>}
    </>
  )
}

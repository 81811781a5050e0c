/** The list of rounds with how far each is. */
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import type { ItemOf } from '../../api/operation-types.ts'
import { useItems } from '../../api/use-reply.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { DueMark } from '../reporting/due-mark.tsx'
import { StateTag } from '../reporting/state-tag.tsx'

type Round = ItemOf<'listConfirmationRounds'>

export function RoundGrid() {
  const { t } = useTranslation('confirmation')
  const api = useApi()
  const list = useItems('listConfirmationRounds', { query: {} })
  const exportAs = (format: 'csv' | 'xlsx') => api.href('listConfirmationRounds', { query: { format } })
  return (
    <DataGrid
      name="confirmation-rounds"
      label={t('tab.rounds')}
      columns={useRoundColumns()}
      list={list}
      rowKey={({ id }) => id}
      opening={{ kind: 'link', addressOf: ({ id }) => `/confirmations/${id}` }}
      exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
      empty={<EmptyState title={t('roundsEmpty')} text={t('roundsEmptyText')} />}
    />
  )
}

const counts = ['sheets', 'unanswered', 'confirmed', 'objected', 'settled', 'overdue', 'reminded'] as const

function useRoundColumns(): readonly GridColumn<Round>[] {
  const { t } = useTranslation('confirmation')
  return [
    {
      key: 'title',
      label: t('round'),
      isMain: true,
      show: ({ title }) => title,
      sortBy: ({ title }) => title,
    },
    { key: 'year', label: t('year'), width: 84, show: ({ year }) => year, sortBy: ({ year }) => year },
    {
      key: 'dueOn',
      label: t('dueOn'),
      width: 184,
      show: (round) => <DueMark submission={dueOf(round)} />,
      sortBy: ({ dueOn }) => dueOn,
    },
    ...counts.map(
      (count): GridColumn<Round> => ({
        key: count,
        label: t(count === 'sheets' ? 'asked' : count),
        width: 96,
        align: 'right',
        show: ({ progress }) => progress[count].toLocaleString('en-US'),
        sortBy: ({ progress }) => progress[count],
      }),
    ),
    {
      key: 'state',
      label: t('state'),
      width: 104,
      card: 'aside',
      show: ({ closedAt }) => (
        <StateTag
          state="open"
          label={t(closedAt === null ? 'open' : 'closed')}
          isClosed={closedAt !== null}
        />
      ),
    },
  ]
}

/** Overdue only while something is without an answer. */
function dueOf({ dueOn, daysLeft, closedAt, progress }: Round) {
  const isClosed = closedAt !== null || progress.unanswered === 0
  return { dueOn, isClosed, overdueDays: isClosed ? 0 : Math.max(0, -daysLeft) }
}

/** The published editions; two of them can be compared. */
import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useItems } from '../../../api/use-reply.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { MoreRows } from '../../../parts/antd/grid/grid-table.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import type { Edition } from '../draft.ts'

export function EditionList() {
  const { t } = useTranslation('editions')
  const list = useItems('listPlanTextEditions', {})
  const [chosen, setChosen] = useState<readonly string[]>([])
  const editions = list.items
  return (
    <Panel
      title={t('list')}
      note={t('listNote')}
      extra={<CompareButton editions={editions ?? []} chosen={chosen} />}
      isFlush
    >
      {editions === undefined &&
        (list.error === null ? (
          <LoadingState lines={3} />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        ))}
      {editions?.length === 0 && <EmptyState title={t('empty')} text={t('emptyText')} />}
      {editions !== undefined && editions.length > 0 && (
        <EditionTable
          editions={editions}
          chosen={chosen}
          onChoose={(id) => setChosen(withToggled(chosen, id))}
        />
      )}
      <MoreRows list={list} />
    </Panel>
  )
}

/** Two at most: a third one takes the place of the first. */
function withToggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-2)
}

interface CompareButtonProps {
  readonly editions: readonly Edition[]
  readonly chosen: readonly string[]
}

/** The older one is the one before. */
function CompareButton({ editions, chosen }: CompareButtonProps) {
  const { t } = useTranslation('editions')
  const navigate = useNavigate()
  const [before, after] = editions
    .filter(({ id }) => chosen.includes(id))
    .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt))
    .map(({ id }) => id)
  if (editions.length === 0) return null
  return (
    <Button
      size="small"
      disabled={after === undefined}
      onClick={() => navigate({ to: '/drafting/compare', search: { before, after } })}
    >
      {t('compareChosen')}
    </Button>
  )
}

interface EditionTableProps extends CompareButtonProps {
  readonly onChoose: (id: string) => void
}

function EditionTable({ editions, chosen, onChoose }: EditionTableProps) {
  const { t, i18n } = useTranslation(['editions', 'drafting'])
  return (
    <TableScroll label={t('list')}>
      <table className="plain-table">
        <caption className="visually-hidden">{t('list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('drafting:column.choose')}</th>
            <th scope="col">{t('drafting:column.name')}</th>
            <th scope="col">{t('drafting:column.edition')}</th>
            <th scope="col">{t('drafting:column.counts')}</th>
            <th scope="col">{t('drafting:column.published')}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <tr key={edition.id}>
              <td>
                <Checkbox
                  checked={chosen.includes(edition.id)}
                  aria-label={t('choose', { edition: t('named', edition) })}
                  onChange={() => onChoose(edition.id)}
                />
              </td>
              <th scope="row">{edition.name}</th>
              <td className="nowrap">{t('numbered', { number: edition.number })}</td>
              <td className="nowrap">{t('counts', edition.counts)}</td>
              <td className="nowrap">
                {t('drafting:byAt', {
                  who: edition.publishedBy,
                  moment: formatMoment(edition.publishedAt, i18n.language),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

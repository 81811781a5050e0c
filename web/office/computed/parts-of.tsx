/** The scale of a town or cluster by its parts; a name leads to the page of that part. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Dimension } from '../../../src/domain/indicator/computed/row-groups.ts'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { PartsTable } from './parts-table.tsx'
import type { Only } from './use-selection.ts'

interface PartsOfProps {
  readonly title: string
  readonly only: Only
  readonly by: Dimension
}

export function PartsOf({ title, only, by }: PartsOfProps) {
  const { t } = useTranslation('computed')
  const say = useBilingual()
  const { data, error } = useReply('getComputedIndicator', {
    params: { id: 'cluster-output' },
    query: { ...only, by },
  })
  return (
    <Panel
      title={title}
      {...(data === undefined ? {} : { note: `${say(data.label)} · ${data.year}` })}
      isFlush
      extra={
        <Link
          to="/indicators/$id/computed"
          params={{ id: 'cluster-output' }}
          search={{ ...only, by }}
          className="plain-link"
        >
          {t('open')}
        </Link>
      }
    >
      {error !== null ? (
        <ProblemAlert error={error} />
      ) : data === undefined ? (
        <LoadingState lines={5} />
      ) : (
        <PartsTable detail={data} showName={({ key }, name) => <PartLink by={by} id={key} name={name} />} />
      )}
    </Panel>
  )
}

interface PartLinkProps {
  readonly by: Dimension
  readonly id: string | null
  readonly name: string
}

/** Towns and clusters have pages of their own. */
function PartLink({ by, id, name }: PartLinkProps) {
  if (id === null || (by !== 'town' && by !== 'cluster')) return <>{name}</>
  const to: string = by === 'town' ? `/towns/${id}` : `/clusters/${id}`
  return (
    <Link to={to} className="plain-link">
      {name}
    </Link>
  )
}

/** Some targets in a few lines, each leading to its row. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatTargetValue } from './format-target.ts'
import type { PlanLookup } from './plan-lookup.ts'

interface TargetListProps {
  readonly ids: readonly string[]
  readonly lookup: PlanLookup
}

export function TargetList({ ids, lookup }: TargetListProps) {
  const { t } = useTranslation('plan')
  const targets = ids.flatMap((id) => lookup.target(id) ?? [])
  if (targets.length === 0) return <>—</>
  return (
    <ul className="target-list">
      {targets.map((target) => (
        <li key={target.id}>
          <Link to="/plan" search={{ tab: 'targets', q: target.id }} className="plain-link">
            {target.subject}
          </Link>
          <span>
            {formatTargetValue(target, t('qualitative'))}
            {target.year !== null && <span className="quiet"> {target.year}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

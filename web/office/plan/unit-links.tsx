/** Units by name, each leading to what it owes. */
import { Link } from '@tanstack/react-router'
import type { PlanLookup } from './plan-lookup.ts'

interface UnitLinksProps {
  readonly units: readonly string[]
  readonly lookup: PlanLookup
}

export function UnitLinks({ units, lookup }: UnitLinksProps) {
  if (units.length === 0) return <>—</>
  return (
    <>
      {units.map((unit, index) => (
        <span key={unit}>
          {index > 0 && '、'}
          <Link to="/plan" search={{ tab: 'units', at: unit }} className="plain-link">
            {lookup.unitName(unit)}
          </Link>
        </span>
      ))}
    </>
  )
}

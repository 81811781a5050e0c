/** Units by name, each leading to what it owes. */
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import type { PlanLookup } from './plan-lookup.ts'

interface UnitLinksProps {
  readonly units: readonly string[]
  readonly lookup: PlanLookup
}

export function UnitLinks({ units, lookup }: UnitLinksProps) {
  const { separator } = useWords()
  if (units.length === 0) return <>—</>
  return (
    <>
      {units.map((unit, index) => (
        <span key={unit}>
          {index > 0 && separator}
          <Link to="/plan" search={{ tab: 'units', at: unit }} className="plain-link">
            {lookup.unitName(unit)}
          </Link>
        </span>
      ))}
    </>
  )
}

/** Another enterprise by its name, as a link for who may see all of them. */
import { Link } from '@tanstack/react-router'
import { findReachedUnits } from '../../../api/may.ts'
import { useSession } from '../../../api/use-session.ts'
import type { ListSearch } from '../../../parts/antd/grid/use-list-search.ts'

interface EnterpriseLinkProps {
  readonly code: string
  readonly names: Readonly<Record<string, string>>
  /** Day and purpose of the page that leads there. */
  readonly search: ListSearch
}

export function EnterpriseLink({ code, names, search }: EnterpriseLinkProps) {
  const { session } = useSession()
  const seesAll =
    session !== null && session !== undefined && findReachedUnits(session, 'registry', 'read') === undefined
  const name = names[code] ?? code
  if (!seesAll || names[code] === undefined) return <>{name}</>
  return (
    <Link to="/enterprises/$code" params={{ code }} search={search} className="plain-link">
      {name}
    </Link>
  )
}

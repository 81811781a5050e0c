/** What a target belongs to, as a link. */
import { Link } from '@tanstack/react-router'
import type { Anchor } from './plan-lookup.ts'

export function AnchorLink({ anchor }: { readonly anchor: Anchor | undefined }) {
  if (anchor === undefined) return <>—</>
  return (
    <Link to="/plan" search={{ tab: anchor.tab, at: anchor.id }} className="plain-link">
      {anchor.name}
    </Link>
  )
}

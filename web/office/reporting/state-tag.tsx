/** The state of a submission: open ones stand out, closed ones are quiet. */
import './reporting.css'

interface StateTagProps {
  readonly state: string
  readonly label: string
  readonly isClosed: boolean
}

export function StateTag({ state, label, isClosed }: StateTagProps) {
  return (
    <span className="state-tag" data-state={isClosed ? 'closed' : state}>
      {label}
    </span>
  )
}

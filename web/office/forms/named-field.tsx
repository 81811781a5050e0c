/** A field of the form with its name above it. */
import { type ReactNode, useId } from 'react'

interface NamedFieldProps {
  readonly label: string
  readonly children: (id: string) => ReactNode
}

export function NamedField({ label, children }: NamedFieldProps) {
  const id = useId()
  return (
    <div className="forms-field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children(id)}
    </div>
  )
}

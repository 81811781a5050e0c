/** One state of a part with its name. */
import type { ReactNode } from 'react'

interface SpecimenProps {
  readonly name: string
  readonly children: ReactNode
}

export function Specimen({ name, children }: SpecimenProps) {
  return (
    <div className="specimen">
      <h3>{name}</h3>
      {children}
    </div>
  )
}

/** A link within the phone entry: a real address, followed without loading the page again. */
import type { ReactNode } from 'react'
import { goTo } from '../../parts/plain/use-address.ts'

interface PhoneLinkProps {
  readonly href: string
  readonly className?: string | undefined
  /** The page that is open. */
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

export function PhoneLink({ href, className, isCurrent = false, children }: PhoneLinkProps) {
  return (
    <a
      href={href}
      className={className}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        goTo(href)
      }}
    >
      {children}
    </a>
  )
}

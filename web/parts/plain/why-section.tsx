/** A titled stretch of the why panel. */
import { type ReactNode, useId } from 'react'
import styles from './styles/why-panel.module.css'

export function WhySection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}

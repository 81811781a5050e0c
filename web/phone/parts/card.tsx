/** A white card with its title. */
import { type ReactNode, useId } from 'react'
import styles from '../styles/card.module.css'

interface CardProps {
  readonly title: string
  /** Beside the title, right. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Card({ title, aside, children }: CardProps) {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  )
}

/** A flat panel: title left, its reading rule beside it, the legend right. */
import { type ReactNode, useId } from 'react'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'
import styles from '../styles/panel.module.css'

interface PanelProps {
  readonly title: string
  /** How to read it: unit, what area and colour mean. */
  readonly hint?: string
  readonly legend?: ReactNode
  /** Origin of what is shown; generated is marked beside the title. */
  readonly origin?: string | null
  /** Class that places it on the page. */
  readonly area?: string | undefined
  /** Content reaches the panel's edges. */
  readonly isFlush?: boolean
  readonly children: ReactNode
}

export function Panel(props: PanelProps) {
  const { title, hint, legend, origin = null, area = '', isFlush = false, children } = props
  const id = useId()
  return (
    <section className={`${styles.panel} ${area}`} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
        <OriginMark origin={origin} withWord />
        {legend !== undefined && <div className={styles.legend}>{legend}</div>}
      </header>
      <div className={isFlush ? styles.flush : styles.content}>{children}</div>
    </section>
  )
}

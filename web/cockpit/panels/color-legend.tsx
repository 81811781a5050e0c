/** Swatches with their printed classes, on the title line of a panel. */
import styles from '../styles/panel.module.css'

interface ColorLegendProps {
  readonly items: readonly { readonly color: string; readonly label: string }[]
}

export function ColorLegend({ items }: ColorLegendProps) {
  return (
    <ul className={styles.swatches}>
      {items.map(({ color, label }) => (
        <li key={label} className={styles.swatchItem}>
          <span className={styles.swatch} style={{ background: color }} />
          {label}
        </li>
      ))}
    </ul>
  )
}

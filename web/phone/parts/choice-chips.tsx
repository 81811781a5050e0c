/** One of a few, as a row of chips that scrolls sideways: `<ChoiceChips label="筛选" items={items} chosen="mine" onChoose={choose} />`. */
import type { ReactNode } from 'react'
import styles from '../styles/chips.module.css'

export interface ChoiceChip<Id extends string> {
  readonly id: Id
  readonly content: ReactNode
}

interface ChoiceChipsProps<Id extends string> {
  /** What is chosen here; read out, not shown. */
  readonly label: string
  readonly items: readonly ChoiceChip<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

export function ChoiceChips<Id extends string>({ label, items, chosen, onChoose }: ChoiceChipsProps<Id>) {
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">{label}</legend>
      {items.map(({ id, content }) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {content}
        </button>
      ))}
    </fieldset>
  )
}

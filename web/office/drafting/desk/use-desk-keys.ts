/** The desk by the keyboard: what each key does is listed in `keys-dialog.tsx`. */
import type { RefObject } from 'react'
import type { DeskDialog } from '../dialogs/desk-dialog.ts'
import { decisions } from '../findings/finding-card.tsx'
import type { Desk } from './use-desk.ts'
import type { DeskActs } from './use-desk-acts.ts'
import { useKeys } from './use-keys.ts'

interface DeskKeysProps {
  readonly desk: Desk
  readonly acts: DeskActs
  readonly box: RefObject<HTMLElement | null>
  readonly onDialog: (dialog: DeskDialog) => void
}

export function useDeskKeys({ desk, acts, box, onDialog }: DeskKeysProps): void {
  const press = (selector: string) => () => box.current?.querySelector<HTMLElement>(selector)?.click()
  const decide = (index: number) =>
    press(`.finding[data-chosen="true"] [data-decision="${decisions[index]}"]`)
  useKeys({
    j: acts.next,
    ArrowDown: acts.next,
    k: acts.previous,
    ArrowUp: acts.previous,
    Enter: acts.accept,
    e: () => acts.openForm('correct'),
    x: () => acts.openForm('remove'),
    s: () => acts.openForm('split'),
    m: acts.toggleMark,
    M: () => {
      if (desk.marked.size > 1) desk.setForm('merge')
    },
    a: () => {
      if (!acts.isClosed) desk.setAdding(true)
    },
    u: acts.undo,
    f: acts.nextFinding,
    b: acts.otherPlace,
    1: decide(0),
    2: decide(1),
    3: decide(2),
    4: decide(3),
    o: () => desk.changeSearch({ outline: desk.search.outline === 'off' ? undefined : 'off' }),
    '/': () => box.current?.querySelector<HTMLElement>('.desk__search input')?.focus(),
    '?': () => onDialog('keys'),
  })
}

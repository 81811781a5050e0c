/**
 * What a person has selected in the document, as characters of its text.
 *
 *     readSelection(pane)   // { range: { start: 120, end: 131 }, box: { left, top, bottom } }
 */
import type { TextRange } from '../../../../src/domain/plan/compiled-plan.ts'

export interface Selected {
  readonly range: TextRange
  /** Where it stands in the window, in pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number }
}

export function readSelection(pane: HTMLElement): Selected | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const chosen = selection.getRangeAt(0)
  const start = offsetOf(pane, chosen.startContainer, chosen.startOffset)
  const end = offsetOf(pane, chosen.endContainer, chosen.endOffset)
  if (start === undefined || end === undefined || end <= start) return undefined
  const { left, top, bottom } = chosen.getBoundingClientRect()
  return { range: { start, end }, box: { left, top, bottom } }
}

/** Every text node stands alone in an element that says where its first character is. */
function offsetOf(pane: HTMLElement, node: Node, offset: number): number | undefined {
  if (!pane.contains(node)) return undefined
  if (node instanceof Text) {
    const start = node.parentElement?.dataset.start
    return start === undefined ? undefined : Number(start) + offset
  }
  // Whole elements were selected: the border lies before the child with this number, or after the last.
  const next = node.childNodes[offset]
  const inner = next instanceof HTMLElement ? next.closest<HTMLElement>('[data-start]') : null
  if (inner !== null && inner !== undefined && node.contains(inner)) return Number(inner.dataset.start)
  const own = node instanceof HTMLElement ? node.closest<HTMLElement>('[data-start]') : null
  if (own === null) return undefined
  return Number(own.dataset.start) + (offset === 0 ? 0 : (own.textContent ?? '').length)
}

/**
 * The tree of headings, grown one heading at a time: a heading of a style already open is a sibling, any other goes one deeper.
 *
 *     outline.open({ style: 'han', rank: 4, … })   // id of the new node
 */
import type { OutlineNode, TextRange } from '../compiled-plan.ts'

export interface NewHeading {
  readonly style: string
  readonly rank: number
  readonly range: TextRange
  readonly number: string | null
  readonly ordinal: number | null
  readonly title: string
}

type GrowingNode = { -readonly [Key in keyof OutlineNode]: OutlineNode[Key] }

interface OpenHeading {
  readonly node: GrowingNode
  readonly style: string
  readonly rank: number
  /** True where the heading had a line of its own. */
  readonly isAlone: boolean
}

export interface Outline {
  readonly nodes: readonly OutlineNode[]
  /** Id of the innermost open node; null before the first. */
  section(): string | null
  /** Innermost open heading. */
  innermost(): { readonly style: string; readonly title: string; readonly ordinal: number | null } | undefined
  /** Style and rank of the nearest open heading that stood alone: what a heading without number is taken for. */
  sibling(): { readonly style: string; readonly rank: number } | undefined
  hasOpen(style: string): boolean
  open(heading: NewHeading, isAlone: boolean): void
  /** Gives the innermost heading, which has none yet, the title found in the line after it. */
  entitle(title: string, end: number): void
  close(end: number): void
}

export function startOutline(text: string): Outline {
  const nodes: GrowingNode[] = []
  let stack: readonly OpenHeading[] = []
  const endAt = (kept: number, end: number) => {
    for (const { node } of stack.slice(kept)) node.extent = { start: node.range.start, end }
    stack = stack.slice(0, kept)
  }
  return {
    nodes,
    section: () => stack.at(-1)?.node.id ?? null,
    innermost: () => {
      const top = stack.at(-1)
      return top && { style: top.style, title: top.node.title, ordinal: top.node.ordinal }
    },
    sibling: () => stack.findLast(({ isAlone }) => isAlone),
    hasOpen: (style) => stack.some((open) => open.style === style),
    open({ style, rank, range, number, ordinal, title }, isAlone) {
      endAt(depthFor(stack, { style, rank }), range.start)
      const parent = stack.at(-1)?.node.id ?? null
      const place = { quote: text.slice(range.start, range.end), range, extent: range }
      const id = `section-${nodes.length + 1}`
      const node: GrowingNode = { id, level: stack.length + 1, number, ordinal, title, parent, ...place }
      nodes.push(node)
      stack = [...stack, { node, style, rank, isAlone }]
    },
    entitle(title, end) {
      const node = stack.at(-1)?.node
      if (node === undefined) return
      node.title = title
      node.range = { start: node.range.start, end }
      node.quote = text.slice(node.range.start, end)
    },
    close: (end) => endAt(0, end),
  }
}

/** How many open headings stand above the new one. */
function depthFor(stack: readonly OpenHeading[], { style, rank }: { style: string; rank: number }): number {
  const same = stack.findLastIndex((open) => open.style === style)
  if (same >= 0) return same
  const above = stack.findLastIndex((open) => open.rank < rank)
  return above + 1
}

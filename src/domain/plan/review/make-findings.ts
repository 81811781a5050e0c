/**
 * What the compiler and the linter remarked, as it is kept with a draft: with the words at each place and the items that stand there.
 *
 *     makeFindings({ text, compiled }, [...documentRemarks, ...compiled.diagnostics, ...lintPlan(…)])[0].id   // 'finding-1'
 */
import type { Diagnostic } from '../../../base/diagnostic.ts'
import { renderRemark } from '../../messages/render-message.ts'
import type { TextRange } from '../compiled-plan.ts'
import type { LintFinding } from '../lint/lint-finding.ts'
import { readItems } from './read-items.ts'
import type { ReviewBase } from './review-state.ts'
import type { Finding, ReviewedItem } from './reviewed-plan.ts'

export type Remark = Diagnostic & Partial<Pick<LintFinding, 'related' | 'arithmetic' | 'proposal'>>

export function makeFindings(
  { text, compiled }: Pick<ReviewBase, 'text' | 'compiled'>,
  remarks: readonly Remark[],
): readonly Finding[] {
  const itemsAt = indexItems(readItems(compiled))
  const quote = ({ start, end }: TextRange) => ({ range: { start, end }, quote: text.slice(start, end) })
  return remarks.map((remark, at) => {
    const { code, severity, facts, place, related = [], arithmetic = '', proposal } = remark
    const own = place?.kind === 'text' ? quote(place) : null
    const others = related.map((one) => ({ ...quote(one.place), label: one.label }))
    const ranges = [...(own ? [own.range] : []), ...others.map(({ range }) => range)]
    return {
      id: `finding-${at + 1}`,
      ...{ code, severity, arithmetic },
      // The place is shown beside the sentence.
      text: renderRemark({ code, severity, facts }),
      facts: { ...facts },
      place: own,
      related: others,
      fix: proposal ? showProposal(proposal) : null,
      items: [...new Set(ranges.flatMap(itemsAt))],
    }
  })
}

function showProposal({ zh, en, replacement }: LintFinding['proposal']): NonNullable<Finding['fix']> {
  if (replacement === null) return { zh, en, replacement }
  const { start, end } = replacement.place
  return { zh, en, replacement: { range: { start, end }, text: replacement.text } }
}

/** Ids of the items that share a character with a range. Items come sorted by their start. */
function indexItems(items: readonly ReviewedItem[]): (range: TextRange) => readonly string[] {
  const furthest: number[] = []
  for (const { range } of items) furthest.push(Math.max(range.end, furthest.at(-1) ?? 0))
  return ({ start, end }) => {
    const found: string[] = []
    let at = lowerBound(items, end) - 1
    // To the left of here nothing reaches as far as the range.
    for (; at >= 0 && (furthest[at] ?? 0) > start; at--) {
      const item = items[at]
      if (item && item.range.end > start) found.push(item.id)
    }
    return found.reverse()
  }
}

/** Index of the first item that starts at `position` or behind it. */
function lowerBound(items: readonly ReviewedItem[], position: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.range.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

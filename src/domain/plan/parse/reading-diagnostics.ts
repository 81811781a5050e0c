/**
 * What of a document could not be read surely, as remarks with their places.
 *
 *     readingDiagnostics(scanned, { figures: 0 })   // [plan-without-figures]
 */
import { type Diagnostic, diagnostic } from '../../../base/diagnostic.ts'
import type { Passage, ScannedText } from '../scan/scanned-text.ts'

/** More of one kind help nobody. */
const mostOfAKind = 20

export function readingDiagnostics(
  scanned: ScannedText,
  { figures }: { readonly figures: number },
): readonly Diagnostic[] {
  const unclosed = scanned.passages
    .filter(hasUnclosedBracket)
    .slice(0, mostOfAKind)
    .map(({ range }) =>
      diagnostic('bracket-unclosed', { severity: 'info', place: { kind: 'text', ...range } }),
    )
  return figures === 0 ? [diagnostic('plan-without-figures', { severity: 'warning' }), ...unclosed] : unclosed
}

function hasUnclosedBracket({ reading }: Passage): boolean {
  let depth = 0
  for (const character of reading) {
    if (character === '(') depth += 1
    else if (character === ')' && depth > 0) depth -= 1
  }
  return depth > 0
}

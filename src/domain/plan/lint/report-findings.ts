/**
 * Findings as other programs take them: sentences made, places as lines and columns.
 *
 *     reportFindings(text, findings)[0]   // { code, severity, message: '…', at: { line: 212, column: 3, endLine: 212, endColumn: 5 }, … }
 */
import type { Facts, Severity } from '../../../base/diagnostic.ts'
import type { Bilingual } from '../../indicator/definition.ts'
import { renderRemark } from '../../messages/render-message.ts'
import type { TextRange } from '../compiled-plan.ts'
import type { LintFinding } from './lint-finding.ts'
import { indexLines, type LineIndex } from './text-position.ts'

/** Lines and columns from 1; the end is behind the last character. */
export interface ReportedPlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface ReportedFinding {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly messageEn: string
  readonly at: ReportedPlace
  readonly quote: string
  readonly facts: Facts
  readonly related: readonly {
    readonly at: ReportedPlace
    readonly label: Bilingual
    readonly quote: string
  }[]
  readonly arithmetic: string
  readonly proposal: Bilingual & {
    readonly replacement: { readonly at: ReportedPlace; readonly text: string } | null
  }
}

export function reportFindings(text: string, findings: readonly LintFinding[]): readonly ReportedFinding[] {
  const lines = indexLines(text)
  const at = (place: TextRange) => reportPlace(place, lines)
  const quote = ({ start, end }: TextRange) => text.slice(start, end)
  return findings.map(({ code, severity, place, facts, related, arithmetic, proposal }) => {
    const { zh, en } = renderRemark({ code, severity, facts })
    const { replacement } = proposal
    return {
      code,
      severity,
      message: zh,
      messageEn: en,
      at: at(place),
      quote: quote(place),
      facts,
      related: related.map(({ place: there, label }) => ({ at: at(there), label, quote: quote(there) })),
      arithmetic,
      proposal: {
        zh: proposal.zh,
        en: proposal.en,
        replacement: replacement && { at: at(replacement.place), text: replacement.text },
      },
    }
  })
}

function reportPlace({ start, end }: TextRange, lines: LineIndex): ReportedPlace {
  const [from, to] = [lines.locate(start), lines.locate(end)]
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

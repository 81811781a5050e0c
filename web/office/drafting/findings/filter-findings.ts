/**
 * Which findings the filters of the address leave, the gravest first, those decided last within each.
 *
 *     filterFindings(findings, { severity: 'error', decided: 'no' })
 */
import type { Finding } from '../draft.ts'

export const severities = ['error', 'warning', 'info'] as const

type Filters = Readonly<Record<string, string | undefined>>

export function filterFindings(findings: readonly Finding[], { severity, decided, q }: Filters) {
  const words = (q ?? '').split(/\s+/).filter((word) => word !== '')
  const kept = findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (decided === undefined || (finding.decision !== null) === (decided === 'yes')) &&
      words.every((word) => textOf(finding).includes(word)),
  )
  return severities.flatMap((one) => kept.filter((finding) => finding.severity === one))
}

function textOf({ id, code, text, place, related }: Finding): string {
  return [id, code, text.zh, text.en, place?.quote, ...related.map(({ quote }) => quote)].join(' ')
}

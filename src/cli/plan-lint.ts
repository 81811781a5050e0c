/** `guatu plan lint FILE`: what in a plan's document does not add up, each with its place, its sum and a way out; no database is needed. */
import { findPublishedFigures } from '../app/reading/find-published-figures.ts'
import type { Severity } from '../base/diagnostic.ts'
import { renderRemark } from '../domain/messages/render-message.ts'
import { compilePlan } from '../domain/plan/compile-plan.ts'
import { codeFrame } from '../domain/plan/lint/code-frame.ts'
import type { LintFinding } from '../domain/plan/lint/lint-finding.ts'
import { lintPlan } from '../domain/plan/lint/lint-plan.ts'
import { reportFindings } from '../domain/plan/lint/report-findings.ts'
import { indexLines, type LineIndex } from '../domain/plan/lint/text-position.ts'
import { command, exitCodes } from './command.ts'
import { readPlanFile } from './read-plan-file.ts'

export const planLint = command({
  name: 'plan lint',
  summary: "lists what does not add up in a plan's document (txt, docx, html, pdf), with its place and sum",
  arguments: [{ name: 'FILE', help: 'the document' }],
  run: async ({ arguments: [path = ''], isJson }, terminal) => {
    const checked = await readPlanFile(path)
    for (const remark of checked.diagnostics) terminal.note(renderRemark(remark).zh)
    if (!checked.isOk) {
      const diagnostics = checked.diagnostics.map((remark) => ({
        ...remark,
        message: renderRemark(remark).zh,
      }))
      if (isJson) terminal.print(JSON.stringify({ diagnostics }))
      return exitCodes.found
    }
    const source = checked.value
    const actuals = findPublishedFigures(source.text)
    const findings = lintPlan({ source, plan: compilePlan(source), actuals })
    if (isJson) terminal.print(JSON.stringify({ diagnostics: reportFindings(source.text, findings) }))
    else terminal.print(describeFindings(source.text, findings, path))
    return findings.some(({ severity }) => severity === 'error') ? exitCodes.found : exitCodes.done
  },
})

const severityLabels = {
  error: '错误 error',
  warning: '警告 warning',
  info: '提示 info',
} as const satisfies Record<Severity, string>

/** Places shown beside the finding's own; the rest are counted. */
const mostRelated = 4

function describeFindings(text: string, findings: readonly LintFinding[], path: string): string {
  const lines = indexLines(text)
  return [
    ...findings.map((finding) => describeFinding(text, finding, { path, lines })),
    summarise(findings),
  ].join('\n\n')
}

interface Setting {
  readonly path: string
  readonly lines: LineIndex
}

function describeFinding(text: string, finding: LintFinding, { path, lines }: Setting): string {
  const { code, severity, place, facts, related, arithmetic, proposal } = finding
  const where = (start: number) => {
    const { line, column } = lines.locate(start)
    return `${line}:${column}`
  }
  const rest = related.length - mostRelated
  return [
    `${severityLabels[severity]}  ${code}  ${path}:${where(place.start)}`,
    `  ${renderRemark({ code, severity, facts }).zh}`,
    ...codeFrame(text, place, lines),
    ...related.slice(0, mostRelated).map(({ place: there, label }) => {
      const [line = ''] = codeFrame(text, there, lines)
      return `${line}   ← ${label.zh} ${where(there.start)}`
    }),
    ...(rest > 0 ? [`      | …另有 ${rest} 处`] : []),
    ...(arithmetic === '' ? [] : [`  算式：${arithmetic}`]),
    `  建议：${proposal.zh}`,
  ].join('\n')
}

function summarise(findings: readonly LintFinding[]): string {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  return `${errors} 个错误、${warnings} 个警告、${infos} 个提示  (${errors} errors, ${warnings} warnings, ${infos} infos)`
}

/** `guatu plan compile FILE`: a plan's document becomes targets, tasks, clusters and a table of indicators; no database is needed. */
import type { Diagnostic } from '../base/diagnostic.ts'
import { renderRemark } from '../domain/messages/render-message.ts'
import { compilePlan } from '../domain/plan/compile-plan.ts'
import type { CompiledPlan, Target } from '../domain/plan/compiled-plan.ts'
import { command, exitCodes, type Terminal } from './command.ts'
import { readPlanFile } from './read-plan-file.ts'

export const planCompile = command({
  name: 'plan compile',
  summary: "reads a plan's document (txt, docx, html, pdf) and shows what it holds, with --json all of it",
  arguments: [{ name: 'FILE', help: 'the document' }],
  run: async ({ arguments: [path = ''], isJson }, terminal) => {
    const checked = await readPlanFile(path)
    if (!checked.isOk) {
      if (isJson) terminal.print(JSON.stringify({ diagnostics: checked.diagnostics }))
      tellRemarks(checked.diagnostics, terminal)
      return exitCodes.found
    }
    const compiled = compilePlan(checked.value)
    const plan = { ...compiled, diagnostics: [...checked.diagnostics, ...compiled.diagnostics] }
    if (isJson) terminal.print(JSON.stringify(plan))
    else {
      terminal.print(describePlan(plan))
      tellRemarks(plan.diagnostics, terminal)
    }
    return exitCodes.done
  },
})

function tellRemarks(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  for (const remark of diagnostics) terminal.note(renderRemark(remark).zh)
}

/** Most items of a kind that the summary lists. */
const mostListed = 40

function describePlan(plan: CompiledPlan): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['目标 targets', plan.targets.map(describeTarget)],
    ['已有成绩 facts', plan.facts.map(describeTarget)],
    [
      '任务 tasks',
      plan.tasks.map((task) => `${task.title} ← ${namesOf(task.lead)}${supportOf(task.support)}`),
    ],
    [
      '集群 clusters',
      plan.clusters.map(({ name, target, unit }) => `${name} ${target ?? ''}${unit ?? ''}`.trim()),
    ],
    [
      '指标表 indicator table',
      plan.indicatorTable.map((row) => `${row.name} ${valuesOf(row.values)} ${row.unit ?? ''}`),
    ],
    ['单位 units', plan.units.map(({ name, aliases }) => [name, ...aliases].join(' = '))],
    ['区块 zones', plan.zones.map(({ name, industries }) => `${name} ${industries.join('、')}`)],
    ['行动、系统、文件 named', plan.named.map(({ name }) => name)],
  ]
  return [
    plan.title ?? '（没有标题 no title）',
    ...parts.map(([label, items]) => describePart(label, items)),
  ].join('\n')
}

function describePart(label: string, items: readonly string[]): string {
  const rest = items.length - mostListed
  const listed = items.slice(0, mostListed).map((item) => `  ${item}`)
  return [`${label}: ${items.length}`, ...listed, ...(rest > 0 ? [`  … ${rest}`] : [])].join('\n')
}

const signs = { gt: '>', gte: '≥', eq: '=', approx: '≈', lte: '≤', lt: '<', range: '=' } as const

function describeTarget({ subject, comparator, value, valueHigh, unit, year }: Target): string {
  const amount = valueHigh === null ? `${value}` : `${value}–${valueHigh}`
  return `${year ?? '    '} ${subject} ${signs[comparator]} ${amount}${unit}`
}

function namesOf(names: readonly string[]): string {
  return names.length === 0 ? '（无 none）' : names.join('、')
}

function supportOf(names: readonly string[]): string {
  return names.length === 0 ? '' : `；${names.join('、')}`
}

function valuesOf(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([year, value]) => `${year}: ${value}`)
    .join(', ')
}

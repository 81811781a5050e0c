/**
 * Writes `docs/diagnostics/`: a page for each rule of the plan linter, made of the rule's own texts and examples, and an index.
 *
 *     node scripts/make-diagnostics-docs.ts
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planEditionRemarks } from '../src/domain/messages/plan-edition-remarks.ts'
import { planLintRemarks } from '../src/domain/messages/plan-lint-remarks.ts'
import { renderBoth } from '../src/domain/messages/render-message.ts'
import { compilePlan } from '../src/domain/plan/compile-plan.ts'
import { lintRules } from '../src/domain/plan/lint/catalogue.generated.ts'
import { codeFrame } from '../src/domain/plan/lint/code-frame.ts'
import { readExample } from '../src/domain/plan/lint/lint-example.ts'
import { lintPlan } from '../src/domain/plan/lint/lint-plan.ts'
import type { LintExample, LintRule } from '../src/domain/plan/lint/lint-rule.ts'
import { indexLines } from '../src/domain/plan/lint/text-position.ts'

const folder = join(import.meta.dirname, '../docs/diagnostics')
const fence = '```'

function fenced(text: string): string {
  return `${fence}text\n${text.replace(/^\n+|\n+$/g, '')}\n${fence}`
}

function showPublished({ actuals }: ReturnType<typeof readExample>): readonly string[] {
  if (actuals.length === 0) return []
  const listed = actuals.map(({ name, period, value, unit }) => `${name}, ${period.en}: ${value}${unit}`)
  return [`Published: ${listed.join('; ')}.`]
}

function showBad(rule: LintRule, example: LintExample): readonly string[] {
  const read = readExample(example)
  const { text, actuals } = read
  const lines = indexLines(text)
  const findings = lintPlan({ source: { text }, plan: compilePlan({ text }), actuals, rules: [rule] })
  return [
    fenced(text),
    ...showPublished(read),
    ...findings.map(({ place, facts, arithmetic, proposal }) => {
      const sentence = renderBoth(planLintRemarks[rule.code], facts)
      return fenced(
        [
          ...codeFrame(text, place, lines),
          sentence.zh,
          sentence.en,
          ...(arithmetic === '' ? [] : [arithmetic]),
          `→ ${proposal.zh}`,
          `→ ${proposal.en}`,
        ].join('\n'),
      )
    }),
  ]
}

function renderRule(rule: LintRule): string {
  const { code, severity, title, why, fix, good, bad } = rule
  return [
    `# ${code}`,
    `**${title.en}** · ${title.zh} · ${severity}`,
    `${why.en}\n\n${why.zh}`,
    '## Way out',
    `${fix.en}\n\n${fix.zh}`,
    '## Found in',
    ...bad.flatMap((example) => showBad(rule, example)),
    '## Quiet on',
    ...good.flatMap((example) => [fenced(readExample(example).text), ...showPublished(readExample(example))]),
    '',
  ].join('\n\n')
}

function renderIndex(rules: readonly LintRule[]): string {
  const table = (rows: readonly string[]) =>
    ['| code | weight | finds |', '| --- | --- | --- |', ...rows].join('\n')
  const editions = Object.entries(planEditionRemarks)
  return [
    '# Diagnostics of the plan linter',
    '`guatu plan lint FILE` reads a plan and lists what does not add up. Each finding names a code; its page says what it means, why it matters and the way out. The weight is the usual one: a case may weigh more or less.',
    `${rules.length} rules. The pages are made from the rules' own examples, which are their tests, by \`scripts/make-diagnostics-docs.ts\`.`,
    table(
      rules.map(
        ({ code, severity, title }) => `| [${code}](${code}.md) | ${severity} | ${title.en} · ${title.zh} |`,
      ),
    ),
    '## Between two editions',
    'In these sentences { } stand for the facts of the case.',
    table(editions.map(([code, { severity, en }]) => `| ${code} | ${severity} | ${en} |`)),
    '',
  ].join('\n\n')
}

mkdirSync(folder, { recursive: true })
const rules = [...lintRules].sort((a, b) => (a.code < b.code ? -1 : 1))
const pages = new Map([
  ['README.md', renderIndex(rules)],
  ...rules.map((rule) => [`${rule.code}.md`, renderRule(rule)] as const),
])
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
for (const [name, text] of pages) writeFileSync(join(folder, name), `${text.trimEnd()}\n`)
console.log(`${pages.size} pages in docs/diagnostics`)

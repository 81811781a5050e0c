import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compilePlan } from '../compile-plan.ts'
import { lintRules } from './catalogue.generated.ts'
import { readExample } from './lint-example.ts'
import { lintPlan } from './lint-plan.ts'
import { reportFindings } from './report-findings.ts'

const lint = (text: string) => lintPlan({ source: { text }, plan: compilePlan({ text }) })

const examples = lintRules.flatMap(({ good, bad }) => [...good, ...bad].map((one) => readExample(one).text))

test('findings come in the order of the text', () => {
  const starts = lint(examples.join('\n')).map(({ place }) => place.start)
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  )
  assert.ok(starts.length > 20)
})

test('a text that is no plan has no findings', () => {
  for (const text of [
    '',
    '\n\n',
    '春天来了，院子里的桃花开了三朵。',
    '| 姓名 | 年龄 |\n| --- | --- |\n| 甲 | 30 |\n',
  ])
    assert.deepEqual(lint(text), [])
})

test('whatever becomes of a text, every place lies inside it', () => {
  const piece = fc.constantFrom(...examples)
  const mutated = fc
    .tuple(piece, piece, fc.nat(), fc.nat(), fc.string({ maxLength: 4 }))
    .map(([a, b, at, cut, put]) => {
      const start = at % (a.length + 1)
      return `${a.slice(0, start)}${put}${a.slice(start + (cut % 9))}${b}`
    })
  fc.assert(
    fc.property(mutated, (text) => {
      for (const { place, related, proposal } of lint(text)) {
        const places = [
          place,
          ...related.map((one) => one.place),
          ...(proposal.replacement ? [proposal.replacement.place] : []),
        ]
        for (const { start, end } of places) assert.ok(0 <= start && start <= end && end <= text.length)
      }
    }),
    { numRuns: 200, seed: 224 },
  )
})

test('a report tells lines and columns from 1 and quotes the text', () => {
  const text = '一、任务\n\n到2030年，自动化率突破90%以上。\n'
  const [report] = reportFindings(text, lint(text))
  assert.equal(report?.code, 'comparator-contradicts')
  assert.deepEqual(report?.at, { line: 3, column: 12, endLine: 3, endColumn: 19 })
  assert.equal(report?.quote, '突破90%以上')
  assert.match(report?.message ?? '', /“突破90%以上”/)
  assert.doesNotMatch(report?.message ?? '', /第 .* 字/)
})

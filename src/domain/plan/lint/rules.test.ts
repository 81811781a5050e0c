/** Every rule against its own examples: what stands in the rule file is its test and its page in the docs. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { planLintRemarks } from '../../messages/plan-lint-remarks.ts'
import { templateVariables } from '../../messages/render-message.ts'
import { compilePlan } from '../compile-plan.ts'
import { lintRules } from './catalogue.generated.ts'
import { readExample } from './lint-example.ts'
import { lintPlan } from './lint-plan.ts'
import type { LintExample, LintRule } from './lint-rule.ts'

function lint(rule: LintRule, example: LintExample) {
  const { text, marked, actuals } = readExample(example)
  const source = { text }
  const findings = lintPlan({ source, plan: compilePlan(source), actuals, rules: [rule] })
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
  return { findings, found: findings.map(({ place }) => quote(place)), wanted: marked.map(quote), text }
}

for (const rule of lintRules) {
  describe(rule.code, () => {
    rule.good.forEach((example, at) => {
      it(`stays quiet on good example ${at + 1}`, () => assert.deepEqual(lint(rule, example).found, []))
    })
    rule.bad.forEach((example, at) => {
      it(`finds what is marked in bad example ${at + 1}`, () => {
        const { findings, found, wanted } = lint(rule, example)
        assert.deepEqual(found, wanted)
        for (const { facts } of findings) {
          const wantedFacts = [planLintRemarks[rule.code], rule.fix].flatMap(({ zh }) =>
            templateVariables(zh),
          )
          for (const name of wantedFacts) assert.ok(Object.hasOwn(facts, name), `${rule.code} lacks ${name}`)
        }
      })
    })
  })
}

describe('the rules', () => {
  it('each have a sentence, and each sentence its rule', () => {
    assert.deepEqual(lintRules.map(({ code }) => code).sort(), Object.keys(planLintRemarks).sort())
  })

  it('each show a good and a bad example', () => {
    for (const { code, good, bad } of lintRules) {
      assert.ok(good.length > 0 && bad.length > 0, code)
      for (const example of bad) assert.ok(readExample(example).marked.length > 0, code)
    }
  })

  it('say why and the way out in both languages, from the same facts', () => {
    for (const { code, title, why, fix } of lintRules) {
      for (const text of [title, why, fix]) {
        assert.match(text.zh, /\p{Script=Han}/u, code)
        assert.doesNotMatch(text.en.replace(/突破|以上|不超过…|家|个/g, ''), /\p{Script=Han}/u, code)
        assert.deepEqual(templateVariables(text.en), templateVariables(text.zh), code)
      }
    }
  })
})

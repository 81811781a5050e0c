/** A plan in which everything adds up is left alone; each fault planted in it is found, and nothing else is called wrong. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compilePlan } from '../compile-plan.ts'
import { lintPlan } from './lint-plan.ts'
import { soundPlan } from './testing/sound-plan.ts'

const weighty = (text: string) =>
  lintPlan({ source: { text }, plan: compilePlan({ text }) })
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code)

test('a sound plan raises neither error nor warning', () => assert.deepEqual(weighty(soundPlan), []))

const planted: readonly (readonly [from: string, to: string, codes: readonly string[]])[] = [
  ['| 4 | 高新技术企业 |', '| 3 | 高新技术企业 |', ['table-ordinal-repeated']],
  ['（三）新材料产业集群', '（五）新材料产业集群', ['heading-number-jump', 'heading-number-jump']],
  ['| 规上工业总产值 | 亿元 |', '| 规上工业总产值 | |', ['row-unit-missing']],
  ['特种合金。重点在青石经济开发区', '特种合金。重点在白沙高新技术产业园', ['cluster-placed-elsewhere']],
  ['新材料产业集群产值达到300亿元', '电子信息产业集群产值达到300亿元', ['target-of-other-section']],
  ['数控机床产业产值达到250亿元', '数控机床产业产值达到350亿元', ['segments-exceed-cluster']],
  ['规上工业总产值达到1500亿元以上', '规上工业总产值达到1600亿元以上', ['goal-value-differs']],
  ['全区规上工业总产值', '规上工业总产值', []],
]

for (const [from, to, codes] of planted) {
  test(`“${from}” as “${to}”: ${codes.join(', ') || 'nothing'}`, () => {
    assert.ok(soundPlan.includes(from))
    assert.deepEqual(weighty(soundPlan.replace(from, to)), codes)
  })
}

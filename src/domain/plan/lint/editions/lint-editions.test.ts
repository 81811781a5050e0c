import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderRemark } from '../../../messages/render-message.ts'
import { compilePlan } from '../../compile-plan.ts'
import { exampleTable } from '../lint-example.ts'
import { lintEditions } from './lint-editions.ts'

const compare = (before: string, after: string) =>
  lintEditions(compilePlan({ text: before }), compilePlan({ text: after }))
const codes = (before: string, after: string) => compare(before, after).map(({ code }) => code)

const goal = (words: string) => `一、主要目标\n\n到2030年，${words}。\n`

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['nothing changed', goal('工业投资达到130亿元'), goal('工业投资达到130亿元'), []],
  ['less is promised', goal('工业投资达到130亿元'), goal('工业投资达到120亿元'), ['edition-value-lowered']],
  ['more is promised', goal('工业投资达到130亿元'), goal('工业投资达到150亿元'), ['edition-value-raised']],
  [
    'a bound from above is loosened',
    goal('单位增加值能耗不超过0.4吨'),
    goal('单位增加值能耗不超过0.5吨'),
    ['edition-value-lowered'],
  ],
  ['the same in other steps of a unit', goal('工业投资达到130亿元'), goal('工业投资达到1300000万元'), []],
  [
    'a goal is left out',
    goal('工业投资达到130亿元，技术合同成交额达到90亿元'),
    goal('工业投资达到130亿元'),
    ['edition-goal-dropped'],
  ],
  [
    'a goal is new',
    goal('工业投资达到130亿元'),
    goal('工业投资达到130亿元，技术合同成交额达到90亿元'),
    ['edition-goal-added'],
  ],
  [
    'the year moves on',
    goal('工业投资达到130亿元'),
    '一、主要目标\n\n到2032年，工业投资达到130亿元。\n',
    ['edition-year-moved'],
  ],
  [
    'the past changed',
    exampleTable('工业投资（亿元） 66 90 110 130'),
    exampleTable('工业投资（亿元） 68 90 110 130'),
    ['edition-base-changed'],
  ],
  [
    'another unit',
    exampleTable('工业投资（亿元） 66 90 110 130'),
    exampleTable('工业投资（%） 66 90 110 130'),
    ['edition-unit-changed'],
  ],
  [
    'another owner',
    exampleTable('工业投资（亿元） 66 90 110 130 区工信局'),
    exampleTable('工业投资（亿元） 66 90 110 130 区发改局'),
    ['edition-owner-changed'],
  ],
  [
    'another scope',
    goal('区本级工业投资达到130亿元'),
    goal('全市工业投资达到130亿元'),
    ['edition-scope-changed'],
  ],
]

for (const [name, before, after, wanted] of cases) {
  test(`two editions: ${name}`, () => assert.deepEqual(codes(before, after), wanted))
}

test('a finding quotes both editions and has its sentence in two languages', () => {
  const [before, after] = [goal('工业投资达到130亿元'), goal('工业投资达到120亿元')]
  const [finding] = compare(before, after)
  assert.match(before.slice(finding?.before?.start, finding?.before?.end), /130亿元/)
  assert.match(after.slice(finding?.after?.start, finding?.after?.end), /120亿元/)
  assert.ok(finding)
  assert.equal(renderRemark(finding).zh, '“工业投资”2030 年的目标由 130亿元 降为 120亿元；请写明理由和批准。')
  assert.match(renderRemark(finding).en, /from 130亿元 to 120亿元/)
})

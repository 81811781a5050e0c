import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFormProblem } from './find-form-problem.ts'
import type { AskedHead } from './known-view.ts'

function head(name: string, verdict: AskedHead['verdict']): AskedHead {
  const place = {
    place: 'registry',
    id: 'enterprise-year',
    field: 'taxWanYuan',
    placeLabel: { zh: '企业年度数据', en: 'Enterprises by year' },
    label: { zh: '实缴税金', en: 'Tax paid' },
    owner: { zh: '区税务局', en: 'Tax bureau' },
    measuredIn: 'wan-yuan',
    period: 'year',
    likeness: verdict === 'known' ? 'same' : 'similar',
  } as const
  return { head: name, verdict, known: verdict === 'new' ? [] : [place] }
}

const tax = head('税收', 'known')
const like = head('税', 'similar')
const fresh = head('食堂就餐人数', 'new')

const cases: readonly (readonly [string, readonly AskedHead[], readonly string[], string | undefined])[] = [
  ['what is new may be asked', [fresh], [], undefined],
  ['what is known is refused', [fresh, tax], [], 'form-asks-known'],
  ['what is known is refused even if it is called another thing', [tax], ['税收'], 'form-asks-known'],
  ['what is similar waits for a word', [like], [], 'form-asks-similar'],
  ['what is another thing may be asked', [like], ['税'], undefined],
]

for (const [name, asked, others, expected] of cases) {
  test(name, () => assert.equal(findFormProblem(asked, others)?.code, expected))
}

test('a refusal says where it is and whose it is', () => {
  assert.equal(findFormProblem([tax], [])?.facts.places, '“税收”见企业年度数据·实缴税金（区税务局）')
})

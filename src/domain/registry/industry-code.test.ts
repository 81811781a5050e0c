import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeIndustryCode } from './industry-code.ts'

for (const text of [
  'C3972',
  'c3972',
  '3972',
  'Ｃ３９７２',
  'C-3972',
  'C 3972',
  '3972.0',
  '3972 电子元件',
  'C3972：其他',
]) {
  test(`“${text}” is C3972`, () => {
    assert.deepEqual(describeIndustryCode(text), { kind: 'value', value: 'C3972' })
  })
}

const wrong: readonly (readonly [text: string, code: string, proposed?: string])[] = [
  ['C39', 'industry-code-coarse'],
  ['397', 'industry-code-coarse'],
  ['D3972', 'industry-code-letter', 'C3972'],
  ['8121', 'industry-code-letter', 'O8121'],
  ['C9999', 'industry-code-wrong'],
  ['汽车制造', 'industry-code-wrong'],
  ['C3972、C3985', 'industry-code-wrong'],
]

for (const [text, code, proposed] of wrong) {
  test(`“${text}” is refused as ${code}`, () => {
    const described = describeIndustryCode(text)
    assert.ok(described.kind === 'problem')
    assert.equal(described.finding.code, code)
    assert.equal(described.proposed, proposed)
  })
}

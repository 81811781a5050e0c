import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanText } from '../../scan/scan-text.ts'
import { findNamed } from './find-named.ts'

const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    '根据《某省建设制造强省行动方案》（某政发〔2024〕3号），制定本方案。',
    ['reference 《某省建设制造强省行动方案》'],
  ],
  [
    '转发《关于印发〈技改〉的通知》和市“1020”工业集聚区规划。',
    ['reference 《关于印发〈技改〉的通知》', 'reference 市“1020”工业集聚区规划'],
  ],
  [
    '实施新一轮“腾飞”计划和“机器换人”专项行动。',
    ['programme 新一轮“腾飞”计划', 'programme “机器换人”专项行动'],
  ],
  ['开展百企登高行动，推进企业梯度培育工程。', ['programme 百企登高行动', 'programme 企业梯度培育工程']],
  [
    '依托“企业码”和“产业大脑”，完善用能监测等应用场景。',
    ['system “企业码”', 'system “产业大脑”', 'system 用能监测'],
  ],
  ['各部门要高度重视，抓好落实。', []],
]

for (const [text, names] of sentences) {
  test(`names in ${text}`, () => {
    const named = findNamed(scanText({ text }))
    assert.deepEqual(
      named.map(({ kind, name }) => `${kind} ${name}`),
      names,
    )
    for (const { range, quote } of named) assert.equal(text.slice(range.start, range.end), quote)
  })
}

test('a name said twice is one thing', () => {
  const text = '实施“腾飞”计划。深化“腾飞”计划。'
  assert.equal(findNamed(scanText({ text })).length, 1)
})

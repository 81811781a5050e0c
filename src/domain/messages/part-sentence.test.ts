import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partSentence } from './part-sentence.ts'

test('a sentence is parted at the semicolon before its way out; one without stays whole', () => {
  const cases = [
    ['zh', '“约20”是约数；请填 20，并把“约”写入备注。', '“约20”是约数', '请填 20，并把“约”写入备注。'],
    ['zh', '与上年相同；无需处理。', '与上年相同', '无需处理。'],
    ['zh', '甲；乙各一。', '甲；乙各一。', ''],
    ['en', '“20x” is no number; write 20.', '“20x” is no number', 'write 20.'],
    ['en', 'Nothing to do.', 'Nothing to do.', ''],
  ] as const
  for (const [language, text, problem, wayOut] of cases) {
    assert.deepEqual(partSentence(text, language), { problem, wayOut })
  }
})

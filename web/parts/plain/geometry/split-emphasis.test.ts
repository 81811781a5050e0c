import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitEmphasis } from './split-emphasis.ts'

const words = (text: string, indicator: string | null = null) => ({ text, indicator })
const show = (parts: ReturnType<typeof splitEmphasis>) =>
  parts.map((part) => (part.emphasis === null ? part.text : `*${part.text}*`)).join('|')

test('a sentence is cut at its emphasised words and put together again', () => {
  const sentence = '27 项中 6 项落后，高新技术企业缺 195 家。'
  const parts = splitEmphasis(sentence, [words('高新技术企业', 'high-tech'), words('6 项落后')])
  assert.equal(show(parts), '27 项中 |*6 项落后*|，|*高新技术企业*|缺 195 家。')
  assert.equal(parts.map((part) => part.text).join(''), sentence)
  assert.equal(parts[3]?.emphasis?.indicator, 'high-tech')
})

test('words that do not stand in the sentence, overlap or are empty change nothing', () => {
  assert.equal(show(splitEmphasis('甲乙丙', [words('丁'), words('')])), '甲乙丙')
  assert.equal(show(splitEmphasis('甲乙丙', [words('乙丙'), words('乙')])), '甲|*乙丙*')
  assert.equal(show(splitEmphasis('', [])), '')
})

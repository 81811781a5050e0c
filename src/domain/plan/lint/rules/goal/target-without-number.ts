/** A goal for a year that says what is to be, and nothing to measure it by. */
import { findInPassages, type PassageHit } from '../../ground/find-in-passages.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** 有新入围 asks for at least one, but which, and of what. */
const newcomers = /(?<=[,。;:])[^,。;:\d]{0,14}\d{0,3}[^,。;:\d]{0,4}有新(?:入围|突破)/g
/** 基本建成 asks for a judgement. */
const visions = /(?<=[,。;:])(?:初步|基本|全面)(?:建成|形成|实现|建立)[^,。;:\d]{2,30}/g

export default defineLintRule({
  code: 'target-without-number',
  title: { zh: '目标没有数', en: 'A goal without a number' },
  why: {
    zh: '“基本建成”“有新突破”由谁、按什么认定，到期会各说各话。',
    en: 'Who judges, and by what, is open; at the end opinions differ.',
  },
  fix: {
    zh: '写明认定标准或数量；定性目标单独列出由谁评估。',
    en: 'Say the number or the test; for what stays a judgement, say whose.',
  },
  good: ['一、主要目标\n\n到2030年，工业投资达到130亿元，新增上市企业5家。\n'],
  bad: ['一、主要目标\n\n到2030年，工业投资达到130亿元，⟦全国百强企业有新突破⟧。\n'],
  check: ({ scanned, sections }) => {
    const isGoal = ({ passage, start }: PassageHit) =>
      sections.isGoals(passage.section) && isDatedOnly(sentenceAround(passage.reading, start))
    const places = [
      ...findInPassages(scanned, visions).filter(isGoal),
      ...findInPassages(scanned, newcomers),
    ].map(({ range }) => range)
    const all = places.sort((a, b) => a.start - b.start)
    const [first, ...others] = all
    if (!first) return []
    return [
      {
        range: first,
        facts: { count: all.length },
        related: others.map((range) => ({ range, label: 'same' as const })),
      },
    ]
  },
})

function sentenceAround(reading: string, at: number): string {
  const start = reading.lastIndexOf('。', at) + 1
  const end = reading.indexOf('。', at)
  return reading.slice(start, end < 0 ? undefined : end)
}

/** It names its year and no other figure, which would measure it. */
function isDatedOnly(sentence: string): boolean {
  return /\d{4}年/.test(sentence) && !/\d/.test(sentence.replace(/\d{4}年/g, ''))
}

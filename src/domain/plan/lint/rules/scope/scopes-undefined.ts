/** 区本级, 全大区 and 全区 side by side, and no word on what each covers. */
import type { TextRange } from '../../../compiled-plan.ts'
import { findInPassages } from '../../ground/find-in-passages.ts'
import { defineLintRule } from '../../lint-rule.ts'

const word = /区本级|全大区|市本级|县本级|全[区市县](?!域|面|体|员)|市辖区|市区(?=[一-鿿])/g
const defined = /(?:区本级|全大区|市本级|县本级|市区)(?:是指|指|包括|为|:|\()/
const partial = /本级|大区|市辖区|^市区/

export default defineLintRule({
  code: 'scopes-undefined',
  title: { zh: '口径用词没有定义', en: 'Scopes that are never defined' },
  why: {
    zh: '几个词说的是几个范围、各包括哪里，取数的人只能各自理解。',
    en: 'How many areas these words mean, and what each covers, everyone reads in his own way.',
  },
  fix: {
    zh: '在总体要求或表注中写明：{words} 各指什么。',
    en: 'Say once, in a note, what each covers: {words}.',
  },
  good: [
    '一、主要目标\n\n到2030年，区本级（不含开发区）工业投资达到130亿元。\n\n二、任务\n\n全区技术合同成交额达到90亿元。\n',
  ],
  bad: [
    '一、主要目标\n\n到2030年，⟦区本级⟧工业投资达到130亿元。\n\n二、任务\n\n全区技术合同成交额达到90亿元。\n',
  ],
  check: ({ plan, scanned }) => {
    const scopes = new Set(plan.targets.flatMap(({ scope }) => scope ?? []))
    if (![...scopes].some((scope) => partial.test(scope)) || scopes.size < 2) return []
    if (scanned.passages.some(({ reading }) => defined.test(reading))) return []
    const first = new Map<string, TextRange>()
    for (const { match, range } of findInPassages(scanned, word))
      if (!first.has(match[0])) first.set(match[0], range)
    for (const { scope, range } of plan.targets) if (scope && !first.has(scope)) first.set(scope, range)
    const [start, ...others] = [...first].filter(([scope]) => scopes.has(scope))
    if (!start) return []
    return [
      {
        range: start[1],
        facts: { words: [start, ...others].map(([scope]) => scope).join('、') },
        related: others.map(([, range]) => ({ range, label: 'other' as const })),
      },
    ]
  },
})

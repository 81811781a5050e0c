/** 突破 … 以上, 不超过 … 以上: two bounds that do not go together. */
import type { Severity } from '../../../../../base/diagnostic.ts'
import { findInPassages } from '../../ground/find-in-passages.ts'
import { defineLintRule } from '../../lint-rule.ts'

const bounded =
  /(突破|超过|高于|超|不超过|不突破|控制在|低于|不低于|不少于)([\d.]{1,12}(?:%|‰|[亿万千]{0,2}[一-鿿]{0,4}?(?:\/[一-鿿])?))(以上|以内|以下|左右)/g

/** What stands before and what behind, and how badly they agree. */
const clashes: Readonly<Record<string, Readonly<Record<string, Severity>>>> = {
  突破: { 以上: 'info', 以内: 'error', 以下: 'error', 左右: 'info' },
  超过: { 以上: 'info', 以内: 'error', 以下: 'error', 左右: 'info' },
  高于: { 以上: 'info', 以内: 'error', 以下: 'error', 左右: 'info' },
  超: { 以上: 'info', 以内: 'error', 以下: 'error', 左右: 'info' },
  不超过: { 以上: 'error', 左右: 'info' },
  不突破: { 以上: 'error', 左右: 'info' },
  控制在: { 以上: 'error' },
  低于: { 以上: 'error', 左右: 'info' },
  不低于: { 以内: 'error', 以下: 'error', 左右: 'info' },
  不少于: { 以内: 'error', 以下: 'error', 左右: 'info' },
}

export default defineLintRule({
  code: 'comparator-contradicts',
  title: { zh: '限定词前后不一', en: 'Bounds that do not agree' },
  why: {
    zh: '“突破”是大于，“以上”含本数；“不超过…以上”更是自相矛盾。考核时差在本数上。',
    en: '突破 means more than, 以上 includes the number itself; 不超过…以上 says two opposite things.',
  },
  fix: { zh: '只留一个限定词。', en: 'Keep one of the two.' },
  good: ['到2030年，关键工序自动化率达到92.6%以上，能耗不超过50万吨。\n'],
  bad: ['到2030年，关键工序自动化率⟦突破92.6%以上⟧。\n'],
  check: ({ scanned }) =>
    findInPassages(scanned, bounded).flatMap(({ match: [quote, before = '', , behind = ''], range }) => {
      const severity = clashes[before]?.[behind]
      return severity ? [{ range, severity, facts: { quote, before, behind } }] : []
    }),
})

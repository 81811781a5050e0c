/** Words in which a formula and its result are told to a person: code → sentence or part of one, in both languages. */
import type { Bilingual } from '../bilingual.ts'

export const formulaExplanations = {
  'measure-count': { zh: '{thing}数', en: 'number of {thing}' },
  'measure-distinct': { zh: '不同{what}的个数', en: 'number of different {what}' },
  'measure-previous': { zh: '上期{what}', en: '{what} a period earlier' },
  'measure-growth': { zh: '{what}比上期增长', en: 'growth of {what} over the period before' },
  'value-missing': { zh: '{what}无数据', en: '{what} not known' },
  'growth-steps': {
    zh: '（本期 {now} − 上期 {before}）÷ 上期 × 100',
    en: '(now {now} − before {before}) ÷ before × 100',
  },
  'result-missing': { zh: '{label}：{steps}，得不出结果', en: '{label}: {steps}, which gives no result' },
  'rows-missing': { zh: '其中 {missing}缺{what}', en: 'without {what}: {missing}' },
  'rows-unsure': {
    zh: '另有 {unsure}看不出是否符合条件未计入',
    en: 'left out since the condition cannot be told: {unsure}',
  },
  'condition-flag-no': { zh: '不属于{field}', en: 'not {field}' },
  'condition-one-of': { zh: '{field}为{values}', en: '{field} {values}' },
  'condition-begins-with': { zh: '{field}开头为 {values}', en: '{field} beginning with {values}' },
  'condition-known': { zh: '有{field}', en: '{field} known' },
  'condition-unknown': { zh: '没有{field}', en: '{field} not known' },
  'condition-not': { zh: '并非{part}', en: 'not {part}' },
  'moment-start': { zh: '期初', en: 'the first day' },
  'moment-end': { zh: '期末', en: 'the last day' },
  'number-choose': { zh: '{first}（{where}），其余为{second}', en: '{first} ({where}), otherwise {second}' },
  'more-values': { zh: '{shown} 等 {count} 个', en: '{shown} and so on, {count} in all' },
} as const satisfies Record<string, Bilingual>

/** Forms without a word of their own. */
export const formulaPatterns = {
  'measure-sum': { zh: 'Σ{what}', en: 'Σ {what}' },
  'value-known': { zh: '{what} {value}{inUnit}', en: '{what} {value}{inUnit}' },
  'value-composed': { zh: '{value}{inUnit}（{steps}）', en: '{value}{inUnit} ({steps})' },
  'result-known': { zh: '{label} = {steps} = {value}{inUnit}', en: '{label} = {steps} = {value}{inUnit}' },
  'result-alone': { zh: '{label} = {value}{inUnit}', en: '{label} = {value}{inUnit}' },
  'result-rows': { zh: '{sentence}（{rows}）', en: '{sentence} ({rows})' },
  'rows-all': { zh: '{thing} {taken}', en: '{thing}: {taken}' },
  'rows-where': { zh: '{where}{thing} {taken}', en: '{thing} ({where}): {taken}' },
} as const satisfies Record<string, Bilingual>

export type FormulaExplanationCode = keyof typeof formulaExplanations | keyof typeof formulaPatterns

export const formulaWords = {
  all: { zh: '且', en: ' and ' },
  any: { zh: '或', en: ' or ' },
  list: { zh: '、', en: ', ' },
  clause: { zh: '，', en: ', ' },
  sentence: { zh: '；', en: '; ' },
  /** After a condition, before what meets it. */
  whose: { zh: '的', en: '' },
  enterprises: { zh: '企业', en: 'enterprises' },
  rows: { zh: '记录', en: 'rows' },
  /** Chinese counts with a measure word. */
  enterpriseCounter: { zh: ' 家', en: '' },
  rowCounter: { zh: ' 条', en: '' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>

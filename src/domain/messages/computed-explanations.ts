/** Why an indicator computed from rows differs from the reported figure: code → sentence in both languages. */
import type { Bilingual } from '../bilingual.ts'

export const computedExplanations = {
  'computed-agrees': {
    zh: '与填报值 {reported} {unit} 一致（差 {difference}，在四舍五入之内）。',
    en: 'It agrees with the reported {reported} {unit} (the difference of {difference} is one of rounding).',
  },
  'computed-late': {
    zh: '填报值的数据日期是 {asOf}，之后又入库了 {rows} 条记录；只按当时已入库的记录计算是 {value} {unit}。',
    en: 'The reported figure is as of {asOf}; {rows} rows came in later. By the rows that were in by then it is {value} {unit}.',
  },
  'computed-missing': {
    zh: '{enterprises} 家企业缺“{field}”，没有算进来；补齐后会变化。',
    en: 'Enterprises without “{field}”: {enterprises}. They are left out, and the value changes once they are filled in.',
  },
  'computed-unsure': {
    zh: '{enterprises} 家企业看不出是否符合条件，没有算进来；请补齐判断条件所需的数据。',
    en: 'Enterprises of which the condition cannot be told: {enterprises}. They are left out; fill in what the condition needs.',
  },
  'computed-townless': {
    zh: '{enterprises} 家企业没有所属镇街，无法判断是否属于“{scope}”，先算在内。',
    en: 'Enterprises without a town: {enterprises}. Whether they belong to “{scope}” cannot be told; they are counted.',
  },
  'computed-differs': {
    zh: '比填报值{direction} {difference} {unit}（{percent} %），上面各项之外没有找到原因；请与责任单位核对口径和名单。',
    en: 'It is {difference} {unit} ({percent} %) {direction} the reported figure, and nothing beside the above explains it; compare definitions and lists with the owner.',
  },
  'computed-not-reported': {
    zh: '这一年没有可以比较的填报值。',
    en: 'There is no reported figure of this year to compare with.',
  },
} as const satisfies Record<string, Bilingual>

export type ComputedExplanationCode = keyof typeof computedExplanations

/** Why an indicator computed from rows differs from the reported figure: code → sentence in both languages. */
import type { Bilingual } from '../bilingual.ts'

export const computedExplanations = {
  'computed-agrees': {
    zh: '与填报值 {reported} {unit} 一致（差 {difference}，在四舍五入之内）。',
    en: 'It agrees with the reported {reported} {unit} (the difference of {difference} is one of rounding).',
  },
  'computed-late': {
    zh: '填报值的数据日期是 {asOf}，之后又有 {rows} 条记录入库或更改；只按此前已入库的记录计算是 {value} {unit}。',
    en: 'The reported figure is as of {asOf}; {rows} rows came in or changed later. By the other rows it is {value} {unit}.',
  },
  'computed-late-all': {
    zh: '填报值的数据日期是 {asOf}，那时还没有这些记录：{rows} 条都是之后入库或更改的。',
    en: 'The reported figure is as of {asOf}, when none of these rows was in: all {rows} came in or changed later.',
  },
  'computed-differs': {
    zh: '比填报值{direction} {difference} {unit}（{percent} %），除上述各项外没有找到原因；请与责任单位核对口径和名单。',
    en: 'It is {difference} {unit} ({percent} %) {direction} the reported figure, and nothing beside the above explains it; compare definitions and lists with the owner.',
  },
  'computed-not-reported': {
    zh: '这一年没有可以比较的填报值。',
    en: 'There is no reported figure of this year to compare with.',
  },
} as const satisfies Record<string, Bilingual>

export type ComputedExplanationCode = keyof typeof computedExplanations

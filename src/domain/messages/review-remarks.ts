/** Remarks about what a person says of an item in a draft. `{path}` is the field's label. */
import type { RemarkText } from './remark-text.ts'

export const reviewRemarks = {
  'review-field-foreign': {
    severity: 'error',
    zh: '“{path}”不是这类条目的字段；请只填写该类条目有的内容。',
    en: '“{path}” is no field of an item of this kind; send only what the kind has.',
  },
  'review-field-blank': {
    severity: 'error',
    zh: '“{path}”不能为空；请填写后再保存。',
    en: '“{path}” must not be blank; fill it in and save again.',
  },
  'review-field-too-long': {
    severity: 'error',
    zh: '“{path}”超过 {limit} 个字；请缩短。',
    en: '“{path}” is longer than {limit} characters; shorten it.',
  },
  'review-too-many-entries': {
    severity: 'error',
    zh: '“{path}”超过 {limit} 项；请核对是否误粘贴了整张表。',
    en: '“{path}” has more than {limit} entries; check whether a whole table was pasted.',
  },
  'review-value-impossible': {
    severity: 'error',
    zh: '“{path}”的数大到不可能（绝对值超过 {limit}）；请核对位数和计量单位。',
    en: '“{path}” is impossibly large (beyond {limit}); check its digits and its unit.',
  },
  'review-value-negative': {
    severity: 'error',
    zh: '“{path}”为 {value}，但数量和占比不会是负数；请填正数，下降用“增减方向”表示。',
    en: '“{path}” is {value}, but counts and shares are never negative; give a positive number and say the decline by the direction.',
  },
  'review-rank-impossible': {
    severity: 'error',
    zh: '“{path}”为 {value}，名次须是 1 以上的整数；请改正数值或数值类型。',
    en: '“{path}” is {value}, but a rank is a whole number from 1; mend the value or its kind.',
  },
  'review-range-impossible': {
    severity: 'error',
    zh: '“{path}”与区间不符：只有比较方式为“区间”时才填上限，且上限须大于下限；请核对。',
    en: '“{path}” does not fit a range: an upper value goes with the comparison “range” only, and lies above the lower one; check both.',
  },
  'review-year-impossible': {
    severity: 'error',
    zh: '“{path}”写的是 {year}，应在 {from}—{to} 之间；请核对年份。',
    en: '“{path}” says {year}, but must lie in {from}–{to}; check the year.',
  },
  'review-baseline-after-year': {
    severity: 'error',
    zh: '“{path}”不合理：基期 {baselineYear} 年晚于目标 {year} 年；请核对。',
    en: '“{path}” makes no sense: the base year {baselineYear} comes after the target’s year {year}; check both.',
  },
  'review-owner-twice': {
    severity: 'error',
    zh: '“{path}”中“{name}”写了两次（牵头与配合不能是同一单位）；请删去一处。',
    en: '“{path}” names “{name}” twice (a lead is not its own support); remove one.',
  },
  'review-values-key': {
    severity: 'error',
    zh: '“{path}”的年份“{key}”不对；请写成 2025，同一年的第二列写成 2025 (2)。',
    en: '“{path}” has the year “{key}”; write 2025, and 2025 (2) for a second column of the year.',
  },
  'review-item-open': {
    severity: 'error',
    zh: '{kind}“{name}”尚未校核；请确认、更正或删除。',
    en: 'The {kind} “{name}” has not been reviewed; accept, correct or remove it.',
  },
  'review-finding-open': {
    severity: 'error',
    zh: '尚未处理：{text}',
    en: 'Not decided yet: {text}',
  },
} as const satisfies Record<string, RemarkText>

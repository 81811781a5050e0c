/**
 * Lines of arithmetic that a person can redo: code → sentence in both languages. A verdict follows the arithmetic it judges.
 */
import type { Bilingual } from '../indicator/definition.ts'

export const explanations = {
  'due-target': {
    zh: '{year} 年应达 {due}{inUnit}：方案目标。',
    en: 'Due in {year}: {due}{inUnit}, a target of the plan.',
  },
  'due-geometric': {
    zh: '{year} 年应达 {due}{inUnit}：参考路径，非方案所定；{from} × ({to} ÷ {from})^({step}/{steps}) = {due}。',
    en: 'Due in {year}: {due}{inUnit}, on the reference path, not in the plan; {from} × ({to} ÷ {from})^({step}/{steps}) = {due}.',
  },
  'due-linear': {
    zh: '{year} 年应达 {due}{inUnit}：参考路径，非方案所定；{from} + ({to} − {from}) × {step} ÷ {steps} = {due}。',
    en: 'Due in {year}: {due}{inUnit}, on the reference path, not in the plan; {from} + ({to} − {from}) × {step} ÷ {steps} = {due}.',
  },
  'due-linear-up': {
    zh: '{year} 年应达 {due}{inUnit}：参考路径，非方案所定；{from} + ({to} − {from}) × {step} ÷ {steps}，不足 1 进 1，得 {due}。',
    en: 'Due in {year}: {due}{inUnit}, on the reference path, not in the plan; {from} + ({to} − {from}) × {step} ÷ {steps}, rounded up to {due}.',
  },
  'due-to-date-flow': {
    zh: '截至 {lastMonth} 月应达 {due}{inUnit}：{yearDue} × {months} ÷ 12 = {due}（按月份折算，非方案所定）。',
    en: 'Due to the end of month {lastMonth}: {due}{inUnit}; {yearDue} × {months} ÷ 12 = {due} (in proportion to the months, not in the plan).',
  },
  'base-to-date-flow': {
    zh: '基期值按同样月份折算：{base} × {months} ÷ 12 = {partBase}。',
    en: 'The baseline for as many months: {base} × {months} ÷ 12 = {partBase}.',
  },
  'due-to-date-stock': {
    zh: '截至 {lastMonth} 月应达 {due}{inUnit}：从上年末 {previous} 到本年末 {yearDue}，走过 {lastMonth}/12（参考，非方案所定）。',
    en: 'Due at the end of month {lastMonth}: {due}{inUnit}; {lastMonth}/12 of the way from {previous} at the last year end to {yearDue} at this one (reference, not in the plan).',
  },
  'due-to-date-rate': {
    zh: '年内增速按全年应达值 {due}{inUnit}比较。',
    en: "A rate within the year is compared with the whole year's {due}{inUnit}.",
  },
  converted: {
    zh: '单位换算：{original}{originalInUnit} = {value}{inUnit}。',
    en: 'Converted: {original}{originalInUnit} = {value}{inUnit}.',
  },
  generated: { zh: '实际值为演示数据，不是真实统计。', en: 'The actual is demo data, not real statistics.' },
  'judged-by-progress': {
    zh: '({actual} − {base}) ÷ ({due} − {base}) = {percent}%',
    en: '({actual} − {base}) ÷ ({due} − {base}) = {percent}%',
  },
  'judged-by-ratio': { zh: '{actual} ÷ {due} = {percent}%', en: '{actual} ÷ {due} = {percent}%' },
  'judged-by-mirrored-ratio': {
    zh: '越低越好：{due} ÷ {actual} = {percent}%',
    en: 'Lower is better: {due} ÷ {actual} = {percent}%',
  },
  'judged-by-size': {
    zh: '实际 {actual}、应达 {due} 不宜相除，直接比较大小',
    en: 'Actual {actual} and due {due} are not fit to be divided, so their sizes are compared',
  },
  'no-progress-to-measure': {
    zh: '应达值 {due} 没有比基期值 {base} 更进一步，不能算进度，改看实际与应达之比。',
    en: 'What is due ({due}) asks no more than the baseline ({base}), so no progress can be formed; actual against due is judged instead.',
  },
  'shown-ratio': {
    zh: '另供参考：{actual} ÷ {due} = {percent}%，不作判定。',
    en: 'For information: {actual} ÷ {due} = {percent}%, not judged.',
  },
  'shown-progress': {
    zh: '另供参考：({actual} − {base}) ÷ ({due} − {base}) = {percent}%，不作判定。',
    en: 'For information: ({actual} − {base}) ÷ ({due} − {base}) = {percent}%, not judged.',
  },
  'no-figure': {
    zh: '{year} 年还没有该口径的数据，不作判定；请填报或导入。',
    en: 'There is no figure for {year} in this scope yet, so nothing is judged; report or import one.',
  },
  'value-not-given': {
    zh: '{period} 的来源注明没有数值，不作判定。',
    en: 'The source for {period} says that there is no value, so nothing is judged.',
  },
  'scope-unverified': {
    zh: '只有“{scope}”口径的 {value}{inUnit}（{period}），方案口径为“{planScope}”；口径待核，不作判定，请核实后填报。',
    en: 'There is only {value}{inUnit} ({period}) in the scope “{scope}”, while the plan counts “{planScope}”; not judged until someone has verified the scope.',
  },
  'unit-unverified': {
    zh: '只有以“{unit}”计的 {value}（{period}），不能换算为方案的“{planUnit}”；口径待核，不作判定，请核实后填报。',
    en: "There is only {value} in “{unit}” ({period}), which does not convert to the plan's “{planUnit}”; not judged until someone has verified it.",
  },
  'no-due': {
    zh: '{year} 年不在方案目标期内，没有应达值，不作判定。',
    en: 'The plan asks nothing of {year}, so nothing is judged.',
  },
} as const satisfies Record<string, Bilingual>
export type ExplanationCode = keyof typeof explanations

export const verdicts = {
  'on-track': { zh: '不低于 {onTrack}%：{label}', en: 'at least {onTrack}%: {label}' },
  'slightly-behind': {
    zh: '低于 {onTrack}%、不低于 {slightlyBehind}%：{label}',
    en: 'below {onTrack}%, at least {slightlyBehind}%: {label}',
  },
  behind: { zh: '低于 {slightlyBehind}%：{label}', en: 'below {slightlyBehind}%: {label}' },
} as const satisfies Record<string, Bilingual>

export const sizeVerdicts = {
  'on-track': { zh: '已达到应达值：{label}', en: 'what is due has been reached: {label}' },
  behind: { zh: '未达到应达值：{label}', en: 'what is due has not been reached: {label}' },
} as const satisfies Record<string, Bilingual>

/**
 * What stands before a colon names the figures behind it.
 *
 *     工业投资:增长8%          → 工业投资
 *     新兴产业产值:产值增长16%  → 新兴产业产值
 */
import type { TextRange } from '../../../compiled-plan.ts'
import type { GroupContext } from '../clause/clause-context.ts'
import type { Clause } from '../clause/clauses.ts'
import { trimSubject } from './subject.ts'

/** Last words of the names of what is measured. */
export const namesMeasure =
  /(?:值|额|率|比重|占比|比例|收入|投资|产量|总量|规模|面积|数量?|人数|户数|家数|能耗|强度|增速|贡献|水平|里程|利润|税收|销售|出口|进出口|消费|企业|项目|园区|平台|基地|人才|能力)(?:\([^()]{1,12}\))?$/

/** Units before the colon among which a label is looked for. */
const longestLabel = 40

export function labelOf(bare: Clause | undefined, { reading, years }: GroupContext): TextRange | undefined {
  if (bare?.sign !== ':') return undefined
  const from = Math.max(bare.start, bare.end - longestLabel)
  const words = reading.slice(from, bare.end).trimEnd()
  const range = { start: from + words.lastIndexOf(' ') + 1, end: from + words.length }
  const { start, end } = trimSubject(reading, range, { years, isCounted: true, keepsNew: false })
  const label = reading.slice(start, end)
  return label.length >= 2 && label.length <= 24 && namesMeasure.test(label) ? { start, end } : undefined
}

export function isEndOf(text: string, { start, end }: TextRange, reading: string): boolean {
  return text.length >= 2 && reading.slice(start, end).endsWith(text)
}

/**
 * A cell of a table of indicators → its figure.
 *
 *     readCellValue('≥97')      // { value: 97, comparator: 'gte', isCumulative: false, unit: null }
 *     readCellValue('[13.5]')   // cumulative over the period
 *     readCellValue('—')        // undefined
 */
import type { PlanComparator } from '../../compiled-plan.ts'

export interface CellValue {
  readonly value: number
  readonly comparator: PlanComparator
  readonly isCumulative: boolean
  /** Printed behind the figure; null when the cell has none. */
  readonly unit: string | null
}

/** Words around a figure that make it a sentence are no value. */
const mostWords = 14

const comparators: readonly (readonly [PlanComparator, RegExp])[] = [
  ['gte', /≥|≧|>=|以上|不低于|不少于|不小于|达到或超过/],
  ['lte', /≤|≦|<=|以内|以下|不高于|不超过|不大于|控制在/],
  ['gt', />|超过|大于|高于|突破/],
  ['lt', /<|低于|小于|少于/],
  ['approx', /左右|约|近/],
]

export function readCellValue(reading: string): CellValue | undefined {
  const bare = reading.replace(/\s+/g, '').replace(/(?<=\d),(?=\d{3})/g, '')
  const match = /\d+(?:\.\d+)?/.exec(bare)
  if (match === null) return undefined
  const before = bare.slice(0, match.index)
  const after = bare.slice(match.index + match[0].length)
  if (before.length + after.length > mostWords || /^[年.]\d|^年$/.test(after)) return undefined
  const isNegative = /^[[〔(【]?[-−]$/.test(before)
  const scale = /^万(?![元亿吨])/.test(after) ? 10_000 : 1
  return {
    value: Number(match[0]) * scale * (isNegative ? -1 : 1),
    comparator: readComparator(before, after),
    isCumulative: /^[[〔【]/.test(bare) || /^累计/.test(bare),
    unit: readUnit(after),
  }
}

function readComparator(before: string, after: string): PlanComparator {
  if (/^[%‰]?[-—–~至到]\d/.test(after)) return 'range'
  const words = `${before} ${after}`
  return comparators.find(([, pattern]) => pattern.test(words))?.[0] ?? 'eq'
}

function readUnit(after: string): string | null {
  const unit =
    /^(%|‰|个百分点|[万亿千]{0,2}(?:元|美元|吨|家|个|件|项|人|户|亩|平方米)(?:\/[一-龥]{1,3})?)/.exec(after)
  return unit?.[1] ?? null
}

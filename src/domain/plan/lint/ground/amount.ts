/**
 * Printed units that measure one thing in different steps.
 *
 *     amountIn(2.7, '万亿元', '亿元')   // 27000
 */
const scales: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  元: ['money', 1],
  万元: ['money', 1e4],
  万: ['number', 1e4],
  亿元: ['money', 1e8],
  万亿元: ['money', 1e12],
  万亿: ['money', 1e12],
  亿: ['money', 1e8],
  美元: ['dollars', 1],
  万美元: ['dollars', 1e4],
  亿美元: ['dollars', 1e8],
  '%': ['share', 1],
  '‰': ['share', 0.1],
  个百分点: ['points', 1],
  百分点: ['points', 1],
  '万元/亩': ['money per area', 1],
  '亿元/亩': ['money per area', 1e4],
  '万元/人': ['money per head', 1],
  亩: ['area', 1],
  万亩: ['area', 1e4],
  公顷: ['area', 15],
  平方公里: ['area', 1500],
  人: ['people', 1],
  万人: ['people', 1e4],
}

/** Words that count: which one stands with a thing is custom, not measure. */
const counters = new Set(['个', '家', '项', '件', '户', '名', '人', '只', '款', '种', '条', '座', '处', '块'])

export type UnitRelation = 'same' | 'scale' | 'counter' | 'other'

export function isCounter(unit: string): boolean {
  return counters.has(unit)
}

/** scale: 亿元 and 万元; counter: 个 and 家; other: what cannot be compared. */
export function relateUnits(a: string, b: string): UnitRelation {
  if (a === b) return 'same'
  if (isCounter(a) && isCounter(b)) return 'counter'
  const [left, right] = [scales[a], scales[b]]
  return left && right && left[0] === right[0] ? 'scale' : 'other'
}

/** The value in another unit of the same measure. */
export function amountIn(value: number, from: string, to: string): number | undefined {
  const [source, target] = [scales[from], scales[to]]
  if (!source || !target || source[0] !== target[0]) return undefined
  return from === to ? value : Number(((value * source[1]) / target[1]).toPrecision(15))
}

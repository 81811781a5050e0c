/**
 * The scale of an industry: 千亿级, 五百亿级, 超200亿元, 1.5万亿元, always as so many 亿元.
 *
 *     findScales('打造2个千亿级产业集群')   // [{ amount: 1000, printed: '千亿级', isTier: true, span: { start: 4, end: 7 } }]
 *     findScales('“246”万千亿级产业集群')   // []: tiers run together name no single scale
 */
import { readHanNumber } from '../../../../base/han-number.ts'
import type { TextRange } from '../../compiled-plan.ts'

export interface Scale {
  /** 亿元. */
  readonly amount: number
  readonly printed: string
  /** True for 千亿级 and the like, false for a plain figure. */
  readonly isTier: boolean
  /** The words of comparison before it (超, 突破) included. */
  readonly span: TextRange
  /** Where the figure or the tier itself begins. */
  readonly at: number
}

const pattern =
  /((?:超过|突破|超|达到|达|过|近|约)?)(?<![百千万\d])(\d+(?:\.\d+)?|[一二两三四五六七八九十]{0,3})(万亿|千亿|百亿|十亿|亿)(元)?((?:级别|级|规模|能级|量级)?)/g
const scaleOf: Readonly<Record<string, number>> = { 万亿: 10_000, 千亿: 1000, 百亿: 100, 十亿: 10, 亿: 1 }

/** No paragraph names more; one that does is no prose. */
const mostScales = 300

export function findScales(reading: string): readonly Scale[] {
  return [...reading.matchAll(pattern)].slice(0, mostScales).flatMap((match) => {
    const [whole, verb = '', figure = '', unit = '', yuan = '', tier = ''] = match
    const amount = readAmount(figure, unit)
    const isBare = tier === '' && yuan === '' && verb === '' && figure === ''
    if (
      amount === undefined ||
      (isBare &&
        !/^(?:产业|集群)/.test(reading.slice(match.index + whole.length, match.index + whole.length + 2)))
    )
      return []
    const start = match.index
    return [
      {
        amount,
        printed: whole.slice(verb.length),
        isTier: tier !== '' || (figure === '' && yuan === ''),
        span: { start, end: start + whole.length },
        at: start + verb.length,
      },
    ]
  })
}

function readAmount(figure: string, unit: string): number | undefined {
  const scale = scaleOf[unit]
  if (scale === undefined) return undefined
  if (figure === '') return unit === '亿' ? undefined : scale
  if (/^\d/.test(figure)) return Math.round(Number(figure) * scale * 1e6) / 1e6
  const factor = readHanNumber(figure)
  return factor === undefined ? undefined : factor * scale
}

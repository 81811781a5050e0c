/**
 * Units as types. A unit belongs to one dimension; only units of one dimension convert into one another, and only at the border (sheet, display).
 *
 *     convert(65410, 'wan-yuan', 'yi-yuan')   // 6.541
 *     convert(1, 'percent', 'yi-yuan')        // undefined: other dimension
 */
export type Dimension =
  | 'money'
  | 'money-per-area'
  | 'ratio'
  | 'points'
  | 'index'
  | 'area'
  | 'energy'
  | 'electricity'
  | 'mass'
  | EnumeratedThing
/** Counts of different things never compare: 家 are enterprises, 件 are filings. */
type EnumeratedThing = 'enterprises' | 'pieces' | 'items' | 'filings' | 'people' | 'times'

export interface Unit {
  readonly label: { readonly zh: string; readonly en: string }
  readonly dimension: Dimension
  /** How many of the dimension's base unit one of these is. */
  readonly factor: number
  /** Other ways people write it. */
  readonly aliases: readonly string[]
}

export const units = {
  yuan: { label: { zh: '元', en: 'CNY' }, dimension: 'money', factor: 1, aliases: ['人民币元'] },
  'wan-yuan': { label: { zh: '万元', en: 'CNY 10k' }, dimension: 'money', factor: 1e4, aliases: ['万'] },
  'yi-yuan': { label: { zh: '亿元', en: 'CNY 100m' }, dimension: 'money', factor: 1e8, aliases: ['亿'] },
  'wan-yuan/mu': {
    label: { zh: '万元/亩', en: 'CNY 10k/mu' },
    dimension: 'money-per-area',
    factor: 1,
    aliases: ['万元每亩', '万/亩'],
  },
  percent: { label: { zh: '%', en: '%' }, dimension: 'ratio', factor: 0.01, aliases: ['％', '百分之'] },
  permille: { label: { zh: '‰', en: '‰' }, dimension: 'ratio', factor: 0.001, aliases: ['千分点'] },
  'percentage-point': {
    label: { zh: '百分点', en: 'pp' },
    dimension: 'points',
    factor: 1,
    aliases: ['个百分点'],
  },
  index: { label: { zh: '指数', en: 'index' }, dimension: 'index', factor: 1, aliases: [] },
  mu: { label: { zh: '亩', en: 'mu' }, dimension: 'area', factor: 10000 / 15, aliases: [] },
  'square-metre': { label: { zh: '平方米', en: 'm²' }, dimension: 'area', factor: 1, aliases: ['m²', '㎡'] },
  tce: {
    label: { zh: '吨标准煤', en: 'tce' },
    dimension: 'energy',
    factor: 1,
    aliases: ['吨标煤', '吨标准煤（等价值）'],
  },
  kwh: { label: { zh: '千瓦时', en: 'kWh' }, dimension: 'electricity', factor: 1, aliases: ['度', 'kWh'] },
  'wan-kwh': {
    label: { zh: '万千瓦时', en: '10k kWh' },
    dimension: 'electricity',
    factor: 1e4,
    aliases: ['万度', '万kWh'],
  },
  tonne: { label: { zh: '吨', en: 't' }, dimension: 'mass', factor: 1, aliases: ['t'] },
  enterprise: { label: { zh: '家', en: 'firms' }, dimension: 'enterprises', factor: 1, aliases: ['户'] },
  piece: { label: { zh: '个', en: 'units' }, dimension: 'pieces', factor: 1, aliases: [] },
  item: { label: { zh: '项', en: 'items' }, dimension: 'items', factor: 1, aliases: [] },
  filing: { label: { zh: '件', en: 'filings' }, dimension: 'filings', factor: 1, aliases: [] },
  person: { label: { zh: '人', en: 'people' }, dimension: 'people', factor: 1, aliases: ['名'] },
  time: { label: { zh: '次', en: 'times' }, dimension: 'times', factor: 1, aliases: ['场'] },
} as const satisfies Record<string, Unit>

export type UnitId = keyof typeof units

export const unitIds = Object.keys(units) as readonly UnitId[]

/** The unit that a text names by id, label or alias. */
export function findUnit(text: string): UnitId | undefined {
  const wanted = text.trim()
  return unitIds.find((id) => {
    const unit: Unit = units[id]
    return id === wanted || unit.label.zh === wanted || unit.aliases.includes(wanted)
  })
}

/** The same quantity in another unit, or undefined when the dimensions differ. */
export function convert(value: number, from: UnitId, to: UnitId): number | undefined {
  if (units[from].dimension !== units[to].dimension) return undefined
  if (from === to) return value
  // Fifteen digits: the factors' own float noise (1.1 亿元 as 110000000.00000001 元) is not part of the quantity.
  return Number(((value * units[from].factor) / units[to].factor).toPrecision(15))
}

/** How senders write numbers: units, separators, full width, notes, guesses, formulas. */
import type { Chance } from './chance.ts'
import { exact, fullWidth, grouped, shiftDecimal, told, type UglyCell } from './ugly-cell.ts'

export interface WrittenUnit {
  readonly label: string
  /** From the field's unit: powers of ten, or a factor with so many decimals kept. */
  readonly shift?: number
  readonly factor?: number
  readonly decimals?: number
}

const money: readonly (readonly [number, WrittenUnit])[] = [
  [12, { label: '万元', shift: 0 }],
  [4, { label: '元', shift: 4 }],
  [4, { label: '千元', shift: 1 }],
  [1, { label: '亿元', shift: -4 }],
  [0.5, { label: '百万元', shift: -2 }],
]

/** By the field's unit. */
export const writtenUnits: Readonly<Record<string, readonly (readonly [number, WrittenUnit])[]>> = {
  'wan-yuan': money,
  mu: [
    [8, { label: '亩', shift: 0 }],
    [3, { label: '平方米', factor: 10000 / 15, decimals: 2 }],
    [1, { label: '㎡', factor: 10000 / 15, decimals: 2 }],
    [1, { label: '公顷', factor: 1 / 15, decimals: 7 }],
  ],
  'wan-kwh': [
    [5, { label: '万千瓦时', shift: 0 }],
    [3, { label: '千瓦时', shift: 4 }],
    [2, { label: '度', shift: 4 }],
    [2, { label: '万度', shift: 0 }],
    [1, { label: '万kWh', shift: 0 }],
    [1, { label: 'kWh', shift: 4 }],
    [0.5, { label: '兆瓦时', shift: 1 }],
  ],
  tce: [
    [5, { label: '吨标准煤', shift: 0 }],
    [3, { label: '吨标煤', shift: 0 }],
    [1, { label: 'tce', shift: 0 }],
    [1, { label: '万吨标准煤', shift: -4 }],
  ],
  tonne: [
    [5, { label: '吨', shift: 0 }],
    [2, { label: '千克', shift: 3 }],
    [1, { label: '公斤', shift: 3 }],
  ],
  'square-metre': [
    [5, { label: '平方米', shift: 0 }],
    [2, { label: '㎡', shift: 0 }],
    [1, { label: '平米', shift: 0 }],
    [1, { label: '万平方米', shift: -4 }],
  ],
  person: [
    [5, { label: '人', shift: 0 }],
    [1, { label: '名', shift: 0 }],
  ],
}

/** The number's digits in the unit that the column has. */
export function digitsIn(value: number, unit: WrittenUnit): string {
  if (unit.factor !== undefined) return (value * unit.factor).toFixed(unit.decimals ?? 2)
  const digits = Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, '')
  return shiftDecimal(digits, unit.shift ?? 0)
}

export type NumberStyle =
  | 'typed'
  | 'text'
  | 'grouped'
  | 'full-width'
  | 'unit'
  | 'padded'
  | 'formula'
  | 'mixed'

export interface NumberWriting {
  readonly style: NumberStyle
  readonly unit: WrittenUnit
  readonly isXlsx: boolean
  /** Of cells that hold something odd. */
  readonly noise: number
}

/** Styles of whole columns. */
export function pickNumberStyle(chance: Chance, isXlsx: boolean): NumberStyle {
  return chance.weighted<NumberStyle>([
    [isXlsx ? 14 : 0, 'typed'],
    [6, 'text'],
    [5, 'grouped'],
    [1, 'full-width'],
    [1, 'unit'],
    [1.5, 'padded'],
    [isXlsx ? 2 : 0, 'formula'],
    [2, 'mixed'],
  ])
}

export function writeNumber(value: number, writing: NumberWriting, chance: Chance): UglyCell {
  const digits = digitsIn(value, writing.unit)
  if (chance.is(writing.noise)) return writeOddly(digits, writing, chance)
  const { style } = writing
  const own =
    style === 'mixed' ? chance.pick(['text', 'grouped', 'full-width', 'padded', 'unit'] as const) : style
  switch (own) {
    case 'typed':
      return exact(Number(digits))
    case 'text':
      return exact(digits)
    case 'grouped':
      return exact(grouped(digits))
    case 'full-width':
      return exact(fullWidth(chance.is(0.5) ? digits : grouped(digits)))
    case 'unit':
      return exact(`${digits}${chance.is(0.3) ? ' ' : ''}${writing.unit.label}`)
    case 'padded':
      return exact(chance.pick([` ${digits}`, `${digits} `, `\t${digits}`, `${digits}\u3000`, `'${digits}`]))
    case 'formula':
      return exact({ formula: `ROUND(${digits},2)`, cached: Number(digits) })
  }
}

/** What a person has to look at, mostly. */
function writeOddly(digits: string, { isXlsx, unit }: NumberWriting, chance: Chance): UglyCell {
  const isPositive = !digits.startsWith('-') && Number(digits) !== 0
  const options: UglyCell[] = [
    told(`${digits}（含租用）`),
    told(`${digits}*`),
    told(`${digits}(暂估)`),
    exact(digits.startsWith('-') ? digits.replace('-', '负') : `+${digits}`),
    exact(digits.startsWith('-') ? `(${grouped(digits.slice(1))})` : digits),
    told(`${digits}${unit.label}（含2024年补缴）`),
    told(`${digits}待核`),
  ]
  if (isPositive) {
    options.push(
      told(`约${digits}`),
      told(`${digits}左右`),
      told(`${digits}以上`),
      told(`＞${digits}`),
      told(`${digits}-${digits}1`),
    )
    options.push(told(digits.replace(/^(\d)/, '$1,')))
  }
  options.push(told('#REF!'), told('未提供数据'), told('见附表'), told('详见备注'))
  if (isXlsx)
    options.push(told({ formula: "VLOOKUP(B5,'[1]税收'!A:C,3,0)", cached: null }), told({ error: '#N/A' }))
  else if (digits.replace(/\D/g, '').length > 7)
    options.push(told(Number(digits).toExponential(5).replace('e', 'E')))
  return chance.pick(options)
}

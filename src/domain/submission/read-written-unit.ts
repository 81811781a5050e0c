/**
 * The unit written behind a number, with the Chinese scale words in it.
 *
 *     readWrittenUnit('亿元')             // { unit: 'yi-yuan', exponent: 0 }
 *     readWrittenUnit('万家')             // { unit: 'enterprise', exponent: 4 }
 *     readWrittenUnit('百万元')           // { unit: 'wan-yuan', exponent: 2 }
 *     readWrittenUnit('万', 'wan-yuan')   // { unit: 'wan-yuan', exponent: 0 }
 *     readWrittenUnit('万', 'enterprise') // { exponent: 4 }: a count
 *     readWrittenUnit('公顷')             // { unit: 'square-metre', exponent: 4 }
 */
import { type UnitId, unitIds, units } from '../../base/quantity.ts'

export interface WrittenUnit {
  /** Absent where none was written. */
  readonly unit?: UnitId
  /** Power of ten of the scale words before it. */
  readonly exponent: number
}

/** Tried in this order, so that 百万元 is a hundred 万元 and 万亿元 is ten thousand 亿元. */
const scales = [
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
] as const

/** Units that are ours times a power of ten, and other spellings. */
const scaledUnits: ReadonlyMap<string, WrittenUnit> = new Map<string, WrittenUnit>([
  ['公顷', { unit: 'square-metre', exponent: 4 }],
  ['ha', { unit: 'square-metre', exponent: 4 }],
  ['平方公里', { unit: 'square-metre', exponent: 6 }],
  ['km2', { unit: 'square-metre', exponent: 6 }],
  ['平米', { unit: 'square-metre', exponent: 0 }],
  ['平方', { unit: 'square-metre', exponent: 0 }],
  ['公斤', { unit: 'tonne', exponent: -3 }],
  ['千克', { unit: 'tonne', exponent: -3 }],
  ['kg', { unit: 'tonne', exponent: -3 }],
  ['千克标准煤', { unit: 'tce', exponent: -3 }],
  ['kgce', { unit: 'tce', exponent: -3 }],
  ['千瓦小时', { unit: 'kwh', exponent: 0 }],
  ['兆瓦时', { unit: 'kwh', exponent: 3 }],
  ['mwh', { unit: 'kwh', exponent: 3 }],
  ['元/亩', { unit: 'wan-yuan/mu', exponent: -4 }],
])

/** Undefined when the text is no unit that is known. */
export function readWrittenUnit(text: string, expected?: UnitId): WrittenUnit | undefined {
  const written = text
    .replace(/^[([【]\s*(.*?)\s*[)\]】]$/, '$1')
    .replaceAll(' ', '')
    .replace(/(?<=[千瓦kw])[·.](?=[时h])/i, '')
    .trim()
  if (written === '') return { exponent: 0 }
  const bare = scales.find(([word]) => word === written)
  const isCount = expected !== undefined && units[expected].dimension !== 'money'
  if (bare && isCount) return { exponent: bare[1] }
  const whole = findNormalUnit(written)
  if (whole) return whole
  for (const [word, exponent] of scales) {
    const rest = written.startsWith(word) ? findNormalUnit(written.slice(word.length)) : undefined
    if (rest) return { ...rest, exponent: rest.exponent + exponent }
  }
  return bare ? { exponent: bare[1] } : undefined
}

/** Compatibility forms are folded on both sides: ㎡ and m² are one unit. The first unit of a name has it. */
const unitsByName: ReadonlyMap<string, UnitId> = new Map(
  unitIds
    .flatMap((id) => {
      const { label, aliases } = units[id]
      return [id, label.zh, ...aliases].map((name) => [name.normalize('NFKC').toLowerCase(), id] as const)
    })
    .reverse(),
)

/** What units end with, lower-case: most words end with something else. */
export const lastSignsOfUnits: ReadonlySet<string> = new Set(
  [...unitsByName.keys(), ...scaledUnits.keys()].map((name) => name.slice(-1)),
)

function findNormalUnit(text: string): WrittenUnit | undefined {
  if (text === '') return undefined
  const lower = text.toLowerCase()
  const unit = unitsByName.get(lower)
  return unit === undefined ? scaledUnits.get(lower) : { unit, exponent: 0 }
}

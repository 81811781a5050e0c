/**
 * The unit written behind a number, with the Chinese scale words in it.
 *
 *     readWrittenUnit('亿元')             // { unit: 'yi-yuan', exponent: 0 }
 *     readWrittenUnit('万家')             // { unit: 'enterprise', exponent: 4 }
 *     readWrittenUnit('百万元')           // { unit: 'wan-yuan', exponent: 2 }
 *     readWrittenUnit('万', 'wan-yuan')   // { unit: 'wan-yuan', exponent: 0 }
 *     readWrittenUnit('万', 'enterprise') // { exponent: 4 }: a count
 */
import { findUnit, type UnitId, unitIds, units } from '../../base/quantity.ts'

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

/** Undefined when the text is no unit that is known. */
export function readWrittenUnit(text: string, expected?: UnitId): WrittenUnit | undefined {
  const written = text
    .replace(/^[([【]\s*(.*?)\s*[)\]】]$/, '$1')
    .replaceAll(' ', '')
    .trim()
  if (written === '') return { exponent: 0 }
  const bare = scales.find(([word]) => word === written)
  const isCount = expected !== undefined && units[expected].dimension !== 'money'
  if (bare && isCount) return { exponent: bare[1] }
  const whole = findNormalUnit(written)
  if (whole) return { unit: whole, exponent: 0 }
  for (const [word, exponent] of scales) {
    const unit = written.startsWith(word) ? findNormalUnit(written.slice(word.length)) : undefined
    if (unit) return { unit, exponent }
  }
  return bare ? { exponent: bare[1] } : undefined
}

/** Compatibility forms are folded on both sides: ㎡ and m² are one unit. */
function findNormalUnit(text: string): UnitId | undefined {
  if (text === '') return undefined
  return (
    findUnit(text) ??
    unitIds.find((id) => {
      const { label, aliases } = units[id]
      return [label.zh, ...aliases].some(
        (name) => name.normalize('NFKC').toLowerCase() === text.toLowerCase(),
      )
    })
  )
}

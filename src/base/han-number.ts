/**
 * A whole number in Chinese numerals, below ten thousand.
 *
 *     readHanNumber('一千二百')   // 1200
 *     readHanNumber('二〇二七')   // 2027: digits in a row are read one by one
 *     readHanNumber('十百')       // undefined: places must fall
 *
 * 万 and 亿 belong to the grammar around it: 三亿元 has them in its unit, 三亿二千万 in its number.
 */
const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const placeOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const numerals = /^[〇零一二两三四五六七八九十百千]+$/

export function readHanNumber(run: string): number | undefined {
  if (!numerals.test(run)) return undefined
  if (!/[十百千]/.test(run)) {
    if (run.length > 1 && run.includes('两')) return undefined
    return Number([...run].map((character) => digitOf[character]).join(''))
  }
  let total = 0
  let digit = 0
  let place = Number.POSITIVE_INFINITY
  for (const character of run) {
    const next = placeOf[character]
    if (next === undefined) digit = digitOf[character] ?? 0
    else {
      if (next >= place) return undefined
      // 十二, 百: the one before the place is left out.
      total += (digit === 0 ? 1 : digit) * next
      place = next
      digit = 0
    }
  }
  return total + digit
}

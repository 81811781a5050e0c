/**
 * Classes of the industry classification (国民经济行业分类, GB/T 4754): a letter for the section and four digits.
 *
 *     describeIndustryCode('c3972')               // value 'C3972'
 *     describeIndustryCode('3972 电子元件制造')      // value 'C3972': the division says the section
 *     describeIndustryCode('C39')                 // a problem: no class, only a division
 *
 * The section follows from the division; editions differ only in the highest divisions, where the letter must be written.
 */
import { type Decoded, finding, missing, plainText, problem, value } from './cell/decoded.ts'

/** Section and its first and last division, of the edition of 2017. */
const sections: readonly (readonly [string, number, number])[] = [
  ['A', 1, 5],
  ['B', 6, 12],
  ['C', 13, 43],
  ['D', 44, 46],
  ['E', 47, 50],
  ['F', 51, 52],
  ['G', 53, 60],
  ['H', 61, 62],
  ['I', 63, 65],
  ['J', 66, 69],
  ['K', 70, 70],
  ['L', 71, 72],
  ['M', 73, 75],
  ['N', 76, 79],
  ['O', 80, 82],
  ['P', 83, 83],
  ['Q', 84, 85],
  ['R', 86, 90],
  ['S', 91, 96],
  ['T', 97, 97],
]
/** From here on the edition of 2011 counts otherwise. */
const firstUnsureDivision = 79

export function isIndustryCode(text: string): boolean {
  return text.length === 5 && /^[A-T]\d{4}$/.test(text)
}

export function describeIndustryCode(text: string): Decoded<string> {
  const plain = plainText(text).toUpperCase()
  if (plain === '') return missing
  const match = /^\[?([A-T])?[\s.-]*(\d{1,4})(?:\.0+)?\]?(?:[\s:,-]*([^\d\s]\D*))?$/.exec(plain)
  const facts = { text: text.trim() }
  if (match === null) return problem(finding('industry-code-wrong', facts))
  const [, letter, digits = ''] = match
  if (digits.length === 4) return describeClass(letter, digits, facts.text)
  return problem(finding('industry-code-coarse', facts))
}

function describeClass(letter: string | undefined, digits: string, text: string): Decoded<string> {
  const division = Number(digits.slice(0, 2))
  const section = sections.find(([, first, last]) => division >= first && division <= last)?.[0]
  if (section === undefined) return problem(finding('industry-code-wrong', { text }))
  if (letter === section || (letter !== undefined && division >= firstUnsureDivision)) {
    return value(`${letter}${digits}`)
  }
  const proposed = `${section}${digits}`
  if (letter !== undefined) return problem(finding('industry-code-letter', { text, proposed }), proposed)
  return division >= firstUnsureDivision
    ? problem(finding('industry-code-letter', { text, proposed }), proposed)
    : value(proposed)
}

/**
 * Unified social credit codes (统一社会信用代码, GB 32100-2015): 18 characters of an alphabet without I, O, Z, S, V, the last one a check character.
 *
 *     isCreditCode('91330212MA2GRPNX1H')             // whether it is one, as it stands
 *     normaliseCreditCode('９１330212 ma2grpnx1-h')   // '91330212MA2GRPNX1H'
 *     describeCreditCode('91330212MA2GRPNX1O')       // why it is wrong, and the one code that it may have been
 *
 * A proposal is never taken by itself.
 */
import { type Decoded, finding, missing, plainText, problem, value } from './cell/decoded.ts'

export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
export const creditCodeLength = 18

const weights = Array.from({ length: 17 }, (_, place) => 3 ** place % 31)
/** By character code; −1 for what stands in no code. */
const values = new Int8Array(128).fill(-1)
for (const [index, letter] of [...creditCodeAlphabet].entries()) values[letter.charCodeAt(0)] = index

/** Exactly as written: upper case, half width, nothing around it. There are millions of them, so no text is made on the way. */
export function isCreditCode(text: string): boolean {
  if (text.length !== creditCodeLength) return false
  let sum = 0
  for (let place = 0; place < 17; place += 1) {
    const code = text.charCodeAt(place)
    const read = code < 128 ? (values[code] ?? -1) : -1
    // characters 3 to 8 are the division, which is a number
    if (read < 0 || (place >= 2 && place < 8 && read > 9)) return false
    sum += read * (weights[place] ?? 0)
  }
  const last = text.charCodeAt(17)
  return last < 128 && values[last] === (31 - (sum % 31)) % 31
}

/** The eighteenth character; undefined where the seventeen before it are no code's. */
export function creditCodeCheckCharacter(first: string): string | undefined {
  if (first.length !== 17) return undefined
  let sum = 0
  for (let place = 0; place < 17; place += 1) {
    const read = values[first.charCodeAt(place)] ?? -1
    if (read < 0) return undefined
    sum += read * (weights[place] ?? 0)
  }
  return creditCodeAlphabet[(31 - (sum % 31)) % 31]
}

/** Width, case, spaces, hyphens and dots make no difference to a code. */
export function normaliseCreditCode(text: string): string {
  return plainText(text)
    .toUpperCase()
    .replace(/[\s\-_.·*]/g, '')
}

/** The first character tells the registering office: 1–9, A, N, Y are in use. */
const scientific = /^\d(\.\d+)?E\+?\d+$/
const labelBefore = /^(统一社会信用代码|社会信用代码|信用代码|税号|纳税人识别号)[:：]?/

/** A value where the text is a code however it is spaced; else why not. `isKnown` tells the district's own enterprises, which makes proposals surer. */
export function describeCreditCode(text: string, isKnown?: (code: string) => boolean): Decoded<string> {
  const code = normaliseCreditCode(text)
  if (code === '') return missing
  if (isCreditCode(code)) return value(code)
  const facts = { text: text.trim() }
  if (scientific.test(plainText(text).toUpperCase())) return problem(finding('credit-code-destroyed', facts))
  const inside = findCodeInside(text)
  if (inside !== undefined) {
    return problem(finding('credit-code-extra-text', { ...facts, proposed: inside }), inside)
  }
  if (/^\d{15}$/.test(code)) return problem(finding('credit-code-registration-number', facts))
  if (/^[0-9A-Z]{9}$/.test(code)) return problem(finding('credit-code-organisation-number', facts))
  if (code.length !== creditCodeLength) {
    return problem(finding('credit-code-length', { ...facts, length: code.length }))
  }
  return describeWrongCode(code, facts.text, isKnown)
}

/** Eighteen characters that are no code. */
function describeWrongCode(code: string, text: string, isKnown?: (code: string) => boolean): Decoded<string> {
  const proposed = findCorrection(code, isKnown)
  const wrong = [...code].find((letter) => !creditCodeAlphabet.includes(letter))
  if (wrong !== undefined) {
    const facts = { text, letter: wrong }
    return proposed === undefined
      ? problem(finding('credit-code-letter', facts))
      : problem(finding('credit-code-letter-mistaken', { ...facts, proposed }), proposed)
  }
  if (proposed !== undefined) {
    return problem(finding('credit-code-check-mistaken', { text, proposed }), proposed)
  }
  return problem(finding('credit-code-check', { text }))
}

/** The only code in a text that says more than the code. */
function findCodeInside(text: string): string | undefined {
  const runs = plainText(text)
    .toUpperCase()
    .replace(labelBefore, '')
    .split(/[^0-9A-Z]+/)
    .filter(isCreditCode)
  return new Set(runs).size === 1 ? runs[0] : undefined
}

/** What a letter that stands in no code was meant to be; Cyrillic and Greek ones look the same as ours. */
const mistaken: Readonly<Record<string, string>> = {
  ...{ O: '0', I: '1', Z: '2', S: '5', V: 'UY' },
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: '0', Р: 'P', Т: 'T', Х: 'X' },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Κ: 'K', Μ: 'M', Ν: 'N', Ο: '0', Ρ: 'P', Τ: 'T', Χ: 'X', Υ: 'Y' },
}
/** Characters that all stand in codes and are taken for one another. */
const alike = ['8B', '6G', '0DQ', '1L', '2Z', '5S', 'UVY']

/** The one code that this may have been; undefined where there is none, or more than one. */
function findCorrection(code: string, isKnown?: (code: string) => boolean): string | undefined {
  const candidates = [...replaceMistaken(code)].filter(isCreditCode)
  const close = candidates.length > 0 ? candidates : [...replaceAlike(code)].filter(isCreditCode)
  const only = new Set(close)
  if (isKnown === undefined) return only.size === 1 ? close[0] : undefined
  const known = new Set([...only, ...oneSlip(code)].filter((other) => isCreditCode(other) && isKnown(other)))
  if (known.size > 0) return known.size === 1 ? [...known][0] : undefined
  return only.size === 1 ? close[0] : undefined
}

/** Every letter that stands in no code replaced by what looks like it. */
function replaceMistaken(code: string): readonly string[] {
  let made: readonly string[] = ['']
  for (const letter of code) {
    const meant = creditCodeAlphabet.includes(letter) ? letter : (mistaken[letter] ?? '')
    made = made.flatMap((start) => [...meant].map((next) => start + next)).slice(0, 64)
  }
  return made.filter((other) => other !== code)
}

function* replaceAlike(code: string): Generator<string> {
  for (const [place, letter] of [...code].entries()) {
    const group = alike.find((letters) => letters.includes(letter)) ?? ''
    for (const other of group) {
      if (other !== letter) yield `${code.slice(0, place)}${other}${code.slice(place + 1)}`
    }
  }
}

/** One wrong character, or two neighbours exchanged. */
function* oneSlip(code: string): Generator<string> {
  for (let place = 0; place < code.length; place += 1) {
    const before = code.slice(0, place)
    for (const other of creditCodeAlphabet) yield `${before}${other}${code.slice(place + 1)}`
    yield `${before}${code[place + 1] ?? ''}${code[place] ?? ''}${code.slice(place + 2)}`
  }
}

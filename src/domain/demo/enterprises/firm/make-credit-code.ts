/**
 * A unified social credit code that is well formed (GB 32100-2015) and plainly invented: the body's own code begins with XN, which no office gives out.
 *
 *     makeCreditCode('330212', 0)   // 91330212XN0000004D or the like: 18 characters, both check characters right
 */

/** Without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Six characters after XN. */
const room = alphabet.length ** 6

/** Numbers next to each other get codes far apart; different numbers below 887 million get different codes. */
export function makeCreditCode(division: string, number: number): string {
  let rest = (number * 7_368_787 + 5_551_231) % room
  let own = ''
  for (let digit = 0; digit < 6; digit += 1) {
    own = alphabet[rest % alphabet.length] + own
    rest = Math.floor(rest / alphabet.length)
  }
  const body = `XN${own}`
  const head = `91${division}${body}${bodyCheck(body)}`
  return `${head}${creditCodeCheck(head)}`
}

const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Check character of the body's code, GB 11714: letters count from A = 10, and 10 is written X. */
function bodyCheck(body: string): string {
  const sum = bodyWeights.reduce((so, weight, at) => so + weight * Number.parseInt(body[at] ?? '0', 36), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** Of the first seventeen characters: powers of 3 modulo 31. */
export function creditCodeCheck(head: string): string {
  let weight = 1
  let sum = 0
  for (const sign of head) {
    sum += weight * alphabet.indexOf(sign)
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? ''
}

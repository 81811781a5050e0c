/** A password for one sign-in: read out over the phone without mistakes, about 74 bits. `k4mwp-9hxtr-2ncvb` */

/** No 0 and o, 1, i and l. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 15

export function makeOneTimePassword(randomBytes: (count: number) => Uint8Array): string {
  const letters: string[] = []
  while (letters.length < length) {
    // 31 letters: of the 32 values of five bits the last one is thrown away, so that no letter is likelier.
    const letter = alphabet[(randomBytes(1)[0] ?? 0) & 31]
    if (letter !== undefined) letters.push(letter)
  }
  return [0, 5, 10].map((start) => letters.slice(start, start + 5).join('')).join('-')
}

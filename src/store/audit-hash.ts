/**
 * SM3 (GB/T 32905) as the audit chain's hash.
 *
 *     sm3('abc')   // 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
 */
import { createHash, getHashes } from 'node:crypto'

/** Lower-case hexadecimal digest of the UTF-8 bytes. */
export function sm3(text: string): string {
  return createHash('sm3').update(text, 'utf8').digest('hex')
}

/** At start: some builds of Node leave SM3 out, and then nothing may be written. */
export function assertSm3(): void {
  const isThere = getHashes().includes('sm3')
  if (isThere && sm3('abc').startsWith('66c7f0f462eeedd9')) return
  throw new Error(
    'This Node.js has no SM3 in its OpenSSL, so audit records cannot be chained. Run Guatu with the Node.js that it installs (npm start).',
  )
}

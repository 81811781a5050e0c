/**
 * Secrets that a person or program presents, each led by the district that vouches for it. Only their SHA-256 is ever stored: 32 random bytes need no slow hash.
 *
 *     const cookie = makeSecret('330212', randomBytes)   // 330212.p1YtV…
 *     parseSecret(cookie)                                // { district: '330212', hash }
 */
import { createHash } from 'node:crypto'

export interface Secret {
  readonly district: string
  readonly hash: Uint8Array
}

type RandomBytes = (count: number) => Uint8Array

/** For the session cookie and the set-up link. */
export function makeSecret(district: string, randomBytes: RandomBytes): string {
  return `${district}.${randomText(randomBytes)}`
}

export function parseSecret(text: string): Secret | undefined {
  return parse(/^(\d{6})\.([A-Za-z0-9_-]{43})$/, text)
}

/** For API bearer tokens; the prefix lets a scanner of leaked secrets know them. */
export function makeBearer(district: string, randomBytes: RandomBytes): string {
  return `gt_${district}_${randomText(randomBytes)}`
}

export function parseBearer(text: string): Secret | undefined {
  return parse(/^gt_(\d{6})_([A-Za-z0-9_-]{43})$/, text)
}

export function hashSecret(random: string): Uint8Array {
  return createHash('sha256').update(random).digest()
}

export function randomText(randomBytes: RandomBytes): string {
  return Buffer.from(randomBytes(32)).toString('base64url')
}

function parse(form: RegExp, text: string): Secret | undefined {
  const [, district, random] = form.exec(text) ?? []
  return district === undefined || random === undefined ? undefined : { district, hash: hashSecret(random) }
}

/**
 * Passwords as argon2id (19 MiB, 2 passes, 1 lane: OWASP's first choice). Hashing is slow on purpose and runs outside of transactions.
 */
import { hash, verify } from '@node-rs/argon2'

const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash of nothing anybody knows: checked when a login is unknown, so that the answer takes as long. */
const dummy =
  '$argon2id$v=19$m=19456,t=2,p=1$NqjDT0oEnOxDde2RZXrjYw$lPSDdU7876u2QoNzBIqJUsp/QRQ+ACD+tdmh7NjMmu8'

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), { ...parameters })
}

/** `stored` is null for an account without a password and undefined for no account at all; both take as long as a real check. */
export async function isRightPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const isRight = await verify(stored ?? dummy, password.normalize('NFC'))
  return isRight && typeof stored === 'string'
}

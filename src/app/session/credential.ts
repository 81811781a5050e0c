/**
 * By what someone is known to the server: a session of the browser or an API token.
 */
import type { Actor } from '../context.ts'

export interface SessionCredential {
  readonly kind: 'session'
  readonly actor: Actor
  readonly login: string
  readonly mustChangePassword: boolean
  /** SHA-256 of the cookie's token: how the store names the session. */
  readonly tokenHash: Uint8Array
  readonly csrfToken: string
  /** Absolute end. */
  readonly expiresAt: Date
}

export interface TokenCredential {
  readonly kind: 'token'
  readonly actor: Actor
  readonly expiresAt: Date
}

export type Credential = SessionCredential | TokenCredential

/**
 * Finds out who asks: a bearer token or the session cookie. What it learns is kept for two seconds at most (see `short-cache.ts`).
 */
import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Credential } from '../../../app/session/credential.ts'
import { loadSession } from '../../../app/session/load-session.ts'
import { loadTokenCredential } from '../../../app/session/load-token-credential.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { ServerOptions } from '../server-options.ts'
import { endSessionCookie, sessionCookieName, setSessionCookie } from './session-cookie.ts'
import { type Generations, ShortCache } from './short-cache.ts'

export class Authenticator {
  readonly #options: ServerOptions
  readonly #known: ShortCache<Credential>

  constructor(options: ServerOptions, generations: Generations) {
    this.#options = options
    this.#known = new ShortCache({ generations, nowMs: () => options.clock().getTime() })
  }

  /** Undefined when nothing was presented; a bearer token that is not good is refused. */
  async findCredential(request: FastifyRequest, reply: FastifyReply): Promise<Credential | undefined> {
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (bearer !== undefined) return this.#findToken(bearer)
    const cookie = request.cookies[sessionCookieName]
    return cookie === undefined ? undefined : this.#findSession(cookie, reply)
  }

  async #findToken(token: string): Promise<Credential> {
    const { district, key } = describeSecret(token)
    const found =
      this.#known.find(district, key) ??
      (await this.#known.load(district, key, () => loadTokenCredential(this.#tools(), token)))
    if (found === undefined) throw new Refusal('wrong-token')
    return found
  }

  async #findSession(cookie: string, reply: FastifyReply): Promise<Credential | undefined> {
    const { district, key } = describeSecret(cookie)
    const known = this.#known.find(district, key)
    if (known !== undefined) return known
    let rotated: string | undefined
    const found = await this.#known.load(district, key, async () => {
      const session = await loadSession(this.#tools(), cookie)
      rotated = session?.rotatedCookie
      return session?.credential
    })
    if (found === undefined) endSessionCookie(reply, this.#options)
    if (rotated !== undefined) setSessionCookie(reply, rotated, this.#options)
    return found
  }

  #tools() {
    const { database, randomBytes, clock } = this.#options
    return { database, randomBytes, now: clock() }
  }
}

/** `330212.…` and `gt_330212_…`: which district vouches, and a name for the cache that is not the secret itself. */
function describeSecret(secret: string): { readonly district: string; readonly key: string } {
  return {
    district: /^(?:gt_)?(\d{6})[._]/.exec(secret)?.[1] ?? '',
    key: hash('sha256', secret, 'base64'),
  }
}

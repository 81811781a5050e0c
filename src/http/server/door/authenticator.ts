/**
 * Finds out who asks: a bearer token or the session cookie. What it learns is kept for two seconds at most (see `short-cache.ts`).
 */
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

  /** Whom this server knew a moment ago, at no cost; undefined says nothing. */
  findKnown(request: FastifyRequest): Credential | undefined {
    const secret = bearerOf(request) ?? request.cookies[sessionCookieName]
    return secret === undefined ? undefined : this.#known.find(districtOf(secret), secret)
  }

  /** Undefined when nothing was presented; a bearer token that is not good is refused. */
  async loadCredential(request: FastifyRequest, reply: FastifyReply): Promise<Credential | undefined> {
    const bearer = bearerOf(request)
    if (bearer !== undefined) return this.#loadToken(bearer)
    const cookie = request.cookies[sessionCookieName]
    return cookie === undefined ? undefined : this.#loadSession(cookie, reply)
  }

  async #loadToken(token: string): Promise<Credential> {
    const load = () => loadTokenCredential(this.#tools(), token)
    const found = await this.#known.load(districtOf(token), token, load)
    if (found === undefined) throw new Refusal('wrong-token')
    return found
  }

  async #loadSession(cookie: string, reply: FastifyReply): Promise<Credential | undefined> {
    let rotated: string | undefined
    const found = await this.#known.load(districtOf(cookie), cookie, async () => {
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

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1]
}

/** `330212.…` and `gt_330212_…`: which district vouches. */
function districtOf(secret: string): string {
  return /^(?:gt_)?(\d{6})[._]/.exec(secret)?.[1] ?? ''
}

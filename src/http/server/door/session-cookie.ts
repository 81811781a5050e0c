/** The one cookie: HttpOnly, first-party, for this host only; Secure as soon as browsers come by https. It ends with the browser. */
import type {} from '@fastify/cookie'
import type { FastifyReply } from 'fastify'

/** As browsers see the server. */
interface Seen {
  readonly publicOrigin?: string
}

export const sessionCookieName = 'guatu'

/**
 * Lax, not Strict: a link from another system must find its reader signed in. Writes are guarded by the CSRF token and the origin check besides.
 */
function cookieOptions({ publicOrigin }: Seen) {
  const isSecure = publicOrigin?.startsWith('https:') ?? false
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const
}

export function setSessionCookie(reply: FastifyReply, value: string, seen: Seen): void {
  reply.setCookie(sessionCookieName, value, cookieOptions(seen))
}

export function endSessionCookie(reply: FastifyReply, seen: Seen): void {
  reply.clearCookie(sessionCookieName, cookieOptions(seen))
}

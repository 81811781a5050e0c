/**
 * Against DNS rebinding: a server on loopback answers only to loopback's names, so a foreign page cannot reach it through a name of its own. Any port is
 * accepted, since a tunnel may lead here from another one; so is the name that a proxy in front is known by.
 */
import { Refusal } from '../../../domain/refusal.ts'

const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

export function checkHost(host: string | undefined, publicOrigin?: string): void {
  if (!isOwnHost(host, publicOrigin)) throw new Refusal('wrong-host', { host: host ?? '' })
}

export function isOwnHost(host: string | undefined, publicOrigin?: string): boolean {
  if (publicOrigin !== undefined && host === new URL(publicOrigin).host) return true
  return loopbackNames.includes((host ?? '').toLowerCase().replace(/:\d+$/, ''))
}

export function isLoopbackAddress(ip: string): boolean {
  return ip === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(ip)
}

/** A request that a proxy passed on is not from this machine, whatever its last hop. */
export function isFromHere(request: {
  readonly ip: string
  readonly headers: Readonly<Record<string, unknown>>
}): boolean {
  const isPassedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(
    (name) => name in request.headers,
  )
  return !isPassedOn && isLoopbackAddress(request.ip)
}

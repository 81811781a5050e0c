/**
 * Against DNS rebinding: a server on loopback answers only to loopback's names, so a foreign page cannot reach it through a name of its own. Any port is
 * accepted, since a tunnel may lead here from another one.
 */
import { Refusal } from '../../domain/refusal.ts'

const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

export function checkHost(host: string | undefined): void {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '')
  if (!loopbackNames.includes(name)) throw new Refusal('wrong-host', { host: host ?? '' })
}

export function isLoopbackAddress(ip: string): boolean {
  return ip === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(ip)
}

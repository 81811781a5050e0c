/**
 * What the environment says, checked once. Bad values are refused with the way out; nothing else reads the environment.
 *
 *     readSettings({ PORT: '8300' }).port   // 8300
 */
import { resolve } from 'node:path'

export interface Settings {
  readonly host: string
  readonly port: number
  readonly dataDirectory: string
  readonly databaseUrl: string | undefined
  /** Load the demo district into an empty data directory. */
  readonly wantsDemo: boolean
  /** Address that browsers use when a TLS proxy stands in front; then nobody counts as being on this machine. */
  readonly publicOrigin: string | undefined
  /** Six-digit code of the district that an empty installation is made for. */
  readonly district: string
}

const loopback = ['127.0.0.1', 'localhost', '::1'] as const

export function isLoopbackHost(host: string): boolean {
  return (loopback as readonly string[]).includes(host)
}

/** Behind a proxy every request seems to come from this machine, so nothing is opened for it. */
export function isLoopbackAlone({ host, publicOrigin }: Pick<Settings, 'host' | 'publicOrigin'>): boolean {
  return isLoopbackHost(host) && publicOrigin === undefined
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = environment.PORT ?? '8224'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(
      `PORT is “${port}”, which is no port; set a number from 0 to 65535, for example PORT=8224`,
    )
  }
  const demo = environment.GUATU_DEMO ?? '1'
  if (demo !== '0' && demo !== '1')
    throw new Error(`GUATU_DEMO is “${demo}”; set 0 (an empty installation) or 1 (the demo district)`)
  const district = environment.GUATU_DISTRICT ?? '330212'
  if (!/^\d{6}$/.test(district))
    throw new Error(`GUATU_DISTRICT is “${district}”; set the six-digit division code`)
  const publicOrigin = environment.GUATU_ORIGIN || undefined
  if (publicOrigin !== undefined && !isOrigin(publicOrigin)) {
    throw new Error(
      `GUATU_ORIGIN is “${publicOrigin}”; set scheme and host only, for example https://guatu.example.gov.cn`,
    )
  }
  return {
    host: environment.HOST || '127.0.0.1',
    port: Number(port),
    dataDirectory: resolve(environment.GUATU_DATA || 'data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    wantsDemo: demo === '1',
    publicOrigin,
    district,
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
}

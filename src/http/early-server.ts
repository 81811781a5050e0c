/**
 * Listens before the program is loaded. A page needs nothing of it and is answered at once; all else waits for the whole server, which then answers everything.
 *
 *     const early = await listenEarly({ host: '127.0.0.1', port: 8224, isLoopback: true, newId: randomUUID, webDirectory })
 *     const app = fastify({ serverFactory: early.adopt })
 *     early.handOver()
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, isIPv6 } from 'node:net'
import { isOwnHost } from './server/door/host-guard.ts'
import { dataPolicy, securityHeaders } from './server/door/security-headers.ts'
import { sessionCookieName } from './server/door/session-cookie.ts'
import { chooseRequestId } from './server/door/visit.ts'
import { isPagePath, type PageReply, pageAt, toSignIn } from './server/pages/page-reply.ts'

export interface ListenEarly {
  /** An address, no name: of a name the HTTP library finds all addresses. */
  readonly host: string
  /** Port 0 takes a free one. */
  readonly port: number
  /** Bound to this machine alone, and no proxy in front. */
  readonly isLoopback: boolean
  readonly publicOrigin?: string | undefined
  readonly newId: () => string
  /** Folder of the built web entries; without it everything waits. */
  readonly webDirectory?: string | undefined
}

export interface EarlyServer {
  /** `http://127.0.0.1:8224` */
  readonly origin: string
  /** Answers everything once it is handed over. */
  readonly adopt: (answer: RequestListener) => Server
  readonly handOver: () => void
  /** Answers what has begun, then stops; whoever waits for a server that never came is sent away. */
  readonly close: () => Promise<void>
}

/** For the whole request: a 20 MB sheet over a slow office line passes, a connection that only drips does not. */
export const requestTimeout = 180_000
/** The HTTP library's own, which it leaves to whoever makes a server. */
const keepAliveTimeout = 72_000
const idleEveryMs = 20

export async function listenEarly(options: ListenEarly): Promise<EarlyServer> {
  const waiting: Parameters<RequestListener>[] = []
  let whole: RequestListener | undefined
  let answer: RequestListener = (request, response) => {
    const page = findPage(request, options)
    if (page === undefined) waiting.push([request, response])
    else response.writeHead(page.status, page.headers).end(page.body)
  }
  const server = createServer({ requestTimeout, keepAliveTimeout }, (request, response) =>
    answer(request, response),
  )
  server.listen({ host: options.host, port: options.port })
  await once(server, 'listening')
  return {
    origin: originOf(options.host, server.address() as AddressInfo),
    adopt: (listener) => {
      whole = listener
      return server
    },
    handOver: () => {
      if (whole === undefined) throw new Error('nobody has adopted the server')
      answer = whole
      for (const [request, response] of waiting.splice(0)) answer(request, response)
    },
    close: async () => {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      if (answer !== whole) server.closeAllConnections()
      // A connection that is kept becomes idle with the answer that it waits for.
      const closing = setInterval(() => server.closeIdleConnections(), idleEveryMs)
      await closed
      clearInterval(closing)
    },
  }
}

/** Undefined where it takes the whole server to answer. */
function findPage(request: IncomingMessage, options: ListenEarly): PageReply | undefined {
  const { method = '', url = '', headers } = request
  const { isLoopback, webDirectory, publicOrigin, newId } = options
  const path = url.split('?', 1)[0] ?? ''
  // Who asks under another name is told so by the whole server.
  const isStranger = isLoopback && !isOwnHost(headers.host, publicOrigin)
  if (webDirectory === undefined || isStranger || !isPagePath(path) || !/^(?:GET|HEAD)$/.test(method))
    return undefined
  const isSignedIn = new RegExp(`(?:^|;\\s*)${sessionCookieName}=`).test(headers.cookie ?? '')
  const page = path === '/' && !isSignedIn ? toSignIn : pageAt(path, webDirectory)
  if (page === undefined) return undefined
  const own = {
    ...securityHeaders(publicOrigin?.startsWith('https:') ?? false),
    'content-security-policy': dataPolicy,
    'x-request-id': chooseRequestId(headers['x-request-id'], newId),
  }
  return { ...page, headers: { ...own, ...page.headers } }
}

/** Of all addresses of the machine the one that is always there. */
function originOf(host: string, { port }: AddressInfo): string {
  if (isIPv6(host)) return `http://[${host === '::' ? '::1' : host}]:${port}`
  return `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`
}

/**
 * A number of clients that each ask an address, or one after another, again and again over a connection of their own, for a time.
 *
 *     await askRepeatedly({ url, headers, seconds: 5, clients: 20 })   // { perSecond: 2034, p95Ms: 14.2 }
 *
 * Bare sockets, so that the server is the slower side: autocannon's parser, written in JavaScript, spends three times as long on a reply with our dozen
 * security headers as on a bare one, and Node's own client takes half a millisecond a reply; both measure themselves.
 */
import { connect, type Socket } from 'node:net'

export interface Load {
  /** One address, or what the n-th ask of all clients together goes to. */
  readonly url: string | ((ask: number) => string)
  readonly headers: Readonly<Record<string, string>>
  readonly seconds: number
  readonly clients: number
}

export interface Measured {
  readonly asks: number
  readonly perSecond: number
  readonly p95Ms: number
}

/** Throws at the first reply that is not 200. */
export async function askRepeatedly({ url, headers, seconds, clients }: Load): Promise<Measured> {
  const requestOf = requests(url, headers)
  const { hostname, port } = new URL(typeof url === 'string' ? url : url(0))
  const begunMs = performance.now()
  const timesMs: number[] = []
  let asks = 0
  const client = async () => {
    const socket = connect(Number(port), hostname)
    while (performance.now() - begunMs < seconds * 1000) {
      const request = requestOf(asks++)
      const askedMs = performance.now()
      await askOnce(socket, request)
      timesMs.push(performance.now() - askedMs)
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: clients }, client))
  const perSecond = timesMs.length / ((performance.now() - begunMs) / 1000)
  timesMs.sort((a, b) => a - b)
  return { asks: timesMs.length, perSecond, p95Ms: timesMs[Math.floor(timesMs.length * 0.95)] ?? Number.NaN }
}

function requests(url: Load['url'], headers: Load['headers']): (ask: number) => string {
  const write = (text: string) => {
    const { pathname, search, host } = new URL(text)
    const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
    return `GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`
  }
  if (typeof url === 'function') return (ask) => write(url(ask))
  const request = write(url)
  return () => request
}

/** The replies measured here have a head that arrives in one piece and tells the length of the body. */
function askOnce(socket: Socket, request: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let missing = Number.NaN
    const take = (chunk: Buffer) => {
      missing = Number.isNaN(missing) ? readHead(chunk) - chunk.length : missing - chunk.length
      if (missing > 0) return
      socket.off('data', take).off('error', reject)
      if (missing === 0) resolve()
      else reject(new Error(`not a plain 200 reply: ${chunk.toString('latin1', 0, 200)}`))
    }
    socket.on('data', take).on('error', reject)
    socket.write(request)
  })
}

/** Bytes of head and body together; 0 when it is not a reply of status 200 with a length. */
function readHead(chunk: Buffer): number {
  const headBytes = chunk.indexOf('\r\n\r\n') + 4
  const head = chunk.toString('latin1', 0, headBytes)
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  return head.startsWith('HTTP/1.1 200') && length !== undefined ? headBytes + Number(length) : 0
}

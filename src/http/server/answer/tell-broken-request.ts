/**
 * What is no HTTP never becomes a request: the parser refuses it. The connection is told why, as every other refusal is told, and closed.
 *
 *     fastify({ clientErrorHandler: tellBrokenRequest(newId) })
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { Refusal } from '../../../domain/refusal.ts'
import { makeProblem } from './make-problem.ts'

export function tellBrokenRequest(
  newId: () => string,
): (error: Error & { readonly code?: string }, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return
    // Which language is wanted stands in what could not be read.
    const problem = makeProblem(findReason(error.code), { language: 'zh', requestId: newId() })
    const body = Buffer.from(JSON.stringify(problem))
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${body.length}`,
      'cache-control: no-store',
      'connection: close',
    ]
    socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]))
  }
}

function findReason(code: string | undefined): Refusal {
  switch (code) {
    case 'HPE_INVALID_URL':
      return new Refusal('url-not-encoded')
    case 'HPE_HEADER_OVERFLOW':
      return new Refusal('headers-too-large')
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Refusal('request-too-slow')
    default:
      return new Refusal('malformed-request', { reason: code ?? 'HTTP' })
  }
}

/** Puts a reply on the wire: JSON with its ETag where it may be kept, files as attachments. */
import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Contract } from '../../contract/contract.ts'
import { tags } from '../../contract/tags.ts'
import { dataPolicy } from '../door/security-headers.ts'

export interface KeptBody {
  readonly body: string | Buffer
  readonly etag: string
}

export function makeEtag(body: string): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 27)}"`
}

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export function sendJson(exchange: Exchange, contract: Contract, body: string): unknown {
  const mayKeep = contract.method === 'GET' && tags[contract.tag].cache === 'revalidate'
  if (mayKeep) return sendKept(exchange, { body, etag: makeEtag(body) })
  return exchange.reply.headers({ 'cache-control': 'no-store', 'content-type': jsonType }).send(body)
}

const jsonType = 'application/json; charset=utf-8'

/** `private, no-cache`: a browser may keep it but asks each time; 304 spares the body. */
export function sendKept({ request, reply }: Exchange, { body, etag }: KeptBody): unknown {
  reply.headers({
    'cache-control': 'private, no-cache',
    vary: 'cookie, authorization, accept-language',
    etag,
  })
  if (isKnown(request.headers['if-none-match'], etag)) return reply.status(304).send()
  return reply.header('content-type', jsonType).send(body)
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const known = header.split(',').map((part) => part.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}

export function sendNothing(reply: FastifyReply): unknown {
  return reply.status(204).header('cache-control', 'no-store').send()
}

export interface SentFile {
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  readonly fileName: string
  readonly mediaType?: string
}

/** Always an attachment: what somebody uploaded is never opened as a page of ours. */
export function sendFile(reply: FastifyReply, contract: Contract, file: SentFile): unknown {
  const { bytes, fileName, mediaType } = file
  reply.headers({
    'cache-control': 'no-store',
    'content-type': mediaType ?? contract.download ?? 'application/octet-stream',
    'content-disposition': disposition(fileName),
    'content-security-policy': dataPolicy,
  })
  return reply.send(bytes instanceof Uint8Array ? Buffer.from(bytes) : Readable.from(bytes))
}

/** RFC 6266: an ASCII name for old clients and the real one in UTF-8. */
function disposition(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const utf8 = encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`
}

/** The three web entries and their assets, which are for a year: the name of each has its hash. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../../domain/refusal.ts'
import { sessionCookieName } from '../door/session-cookie.ts'
import { pathOf } from '../door/visit.ts'
import { isPagePath, type PageReply, pageAt, toSignIn } from './page-reply.ts'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5cad"/>' +
  '<path d="M8 23V13M16 23V8M24 23v-6" stroke="#fff" stroke-width="4" stroke-linecap="round"/></svg>'

export function registerPages(app: FastifyInstance, webDirectory: string | undefined): void {
  app.get('/favicon.ico', (_, reply) => sendIcon(reply))
  app.get('/favicon.svg', (_, reply) => sendIcon(reply))
  app.get('/', (request, reply) => {
    if (request.cookies[sessionCookieName] === undefined) return sendPage(reply, toSignIn)
    return findPage(request, reply, webDirectory)
  })
  const assets = webDirectory === undefined ? undefined : join(webDirectory, 'assets')
  if (assets !== undefined && existsSync(assets)) {
    app.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
    })
  }
  app.get('/*', (request, reply) => findPage(request, reply, webDirectory))
}

function sendIcon(reply: FastifyReply): unknown {
  return reply.headers({ 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' }).send(icon)
}

function findPage(request: FastifyRequest, reply: FastifyReply, webDirectory: string | undefined): unknown {
  const path = pathOf(request)
  if (!isPagePath(path)) return reply.callNotFound()
  const page = webDirectory === undefined ? undefined : pageAt(path, webDirectory)
  if (page === undefined) throw new Refusal('web-not-built')
  return sendPage(reply, page)
}

function sendPage(reply: FastifyReply, { status, headers, body }: PageReply): unknown {
  return reply.status(status).headers(headers).send(body)
}

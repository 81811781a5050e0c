/**
 * The three web entries as they lie in the build folder: hashed assets for a year, pages with a fresh nonce each time.
 *
 *     /cockpit/…  cockpit.html      /m/…  phone.html      anything else that is no file  office.html
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../../domain/refusal.ts'
import { pagePolicy } from '../door/security-headers.ts'
import { sessionCookieName } from '../door/session-cookie.ts'
import { pathOf } from '../door/visit.ts'

type Entry = 'cockpit' | 'phone' | 'office'

/** Vite writes it into every script and style tag, and into a meta tag that the pages hand to their style library. */
const noncePlaceholder = '__CSP_NONCE__'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5cad"/>' +
  '<path d="M8 23V13M16 23V8M24 23v-6" stroke="#fff" stroke-width="4" stroke-linecap="round"/></svg>'

/** Of a file that is not there; the one-time token of a set-up link has a dot too, but no such ending. */
const fileEnding = /\.[a-z][a-z0-9]{0,10}$/i

export function registerPages(app: FastifyInstance, webDirectory: string | undefined): void {
  app.get('/favicon.ico', (_, reply) => sendIcon(reply))
  app.get('/favicon.svg', (_, reply) => sendIcon(reply))
  app.get('/', (request, reply) => {
    // Whoever is signed in starts where their roles lead, which the office's own start page knows.
    if (request.cookies[sessionCookieName] !== undefined) return sendPage(request, reply, webDirectory)
    return reply.header('cache-control', 'no-store').redirect('/sign-in', 302)
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
  app.get('/*', (request, reply) => sendPage(request, reply, webDirectory))
}

function sendIcon(reply: FastifyReply): unknown {
  return reply.headers({ 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' }).send(icon)
}

function sendPage(request: FastifyRequest, reply: FastifyReply, webDirectory: string | undefined): unknown {
  const path = pathOf(request)
  const isFile = fileEnding.test(path)
  if (isFile || /^\/api(\/|$)/.test(path)) return reply.callNotFound()
  if (webDirectory === undefined) throw new Refusal('web-not-built')
  const page = readPage(webDirectory, entryOf(path))
  const nonce = randomBytes(16).toString('base64')
  reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy(nonce),
    'cache-control': 'no-store',
  })
  return reply.send(page.replaceAll(noncePlaceholder, nonce))
}

function entryOf(path: string): Entry {
  if (/^\/cockpit(\/|$)/.test(path)) return 'cockpit'
  return /^\/m(\/|$)/.test(path) ? 'phone' : 'office'
}

/** A few kilobytes, read each time: a new build shows without a restart. */
function readPage(webDirectory: string, entry: Entry): string {
  const file = join(webDirectory, `${entry}.html`)
  if (!existsSync(file)) throw new Refusal('web-not-built')
  return readFileSync(file, 'utf8')
}

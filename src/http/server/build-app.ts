/** Puts the parts together in the order in which a request meets them. */
import fastifyCookie from '@fastify/cookie'
import { type FastifyInstance, type FastifyServerOptions, fastify } from 'fastify'
import { requestTimeout } from '../early-server.ts'
import type { KeptBody } from './answer/send-reply.ts'
import { tellBrokenRequest } from './answer/tell-broken-request.ts'
import { tellProblems } from './answer/tell-problems.ts'
import { Authenticator } from './door/authenticator.ts'
import { checkHost } from './door/host-guard.ts'
import { openVisit } from './door/open-door.ts'
import { RateLimit } from './door/rate-limit.ts'
import { dataPolicy, securityHeaders } from './door/security-headers.ts'
import { Generations, ShortCache } from './door/short-cache.ts'
import { chooseRequestId } from './door/visit.ts'
import { registerDocs } from './pages/docs-page.ts'
import { registerHealth } from './pages/health.ts'
import { Metrics, registerMetrics } from './pages/metrics.ts'
import { registerOpenApi } from './pages/openapi-route.ts'
import { registerPages } from './pages/pages.ts'
import { registerRoute } from './register-route.ts'
import type { ServerOptions } from './server-options.ts'

type CompilersFactory = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>

export async function buildApp(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    genReqId: (raw) => chooseRequestId(raw.headers['x-request-id'], options.newId),
    // A proxy is believed only when one is said to stand in front, and only on this machine.
    trustProxy: options.publicOrigin === undefined ? false : 'loopback',
    forceCloseConnections: 'idle',
    requestTimeout,
    clientErrorHandler: tellBrokenRequest(options.newId),
    schemaController: { compilersFactory: noCompilers },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    ...(options.early === undefined ? {} : { serverFactory: options.early.adopt }),
  })
  const metrics = new Metrics(options)
  await app.register(fastifyCookie)
  readBodiesAsBytes(app)
  watchRequests(app, options, metrics)
  tellProblems(app, options)
  registerRoutes(app, options)
  registerOpenApi(app, options)
  registerDocs(app)
  registerHealth(app, options)
  registerMetrics(app, metrics)
  registerPages(app, options.webDirectory)
  await app.ready()
  return app
}

/** Contracts check what comes and goes: no route has a schema of the library's, so its compilers (50 ms to load) are never asked. */
const noCompilers: CompilersFactory = { buildValidator: refuseSchema, buildSerializer: refuseSchema }

function refuseSchema(): never {
  throw new Error('routes are checked by their contracts, not by schemas of the HTTP library')
}

/** The contract, not the library, says what a body is; see `read-body.ts`. */
function readBodiesAsBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
}

function watchRequests(app: FastifyInstance, options: ServerOptions, metrics: Metrics): void {
  const headers = {
    ...securityHeaders(options.publicOrigin?.startsWith('https:') ?? false),
    'content-security-policy': dataPolicy,
  }
  app.decorateRequest('visit', undefined)
  // Without promises: every request passes here.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id)
    request.visit = openVisit(request)
    if (options.installation.isLoopback) checkHost(request.headers.host, options.publicOrigin)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const served = { method: request.method, route, status: reply.statusCode }
    metrics.count({ ...served, seconds: reply.elapsedTime / 1000 })
    const ms = Math.round(reply.elapsedTime * 10) / 10
    options.logger.info({ ...served, ms, requestId: request.id }, 'request')
    done()
  })
}

function registerRoutes(app: FastifyInstance, options: ServerOptions): void {
  const nowMs = () => options.clock().getTime()
  const generations = new Generations()
  const parts = {
    options,
    generations,
    authenticator: new Authenticator(options, generations),
    kept: new ShortCache<KeptBody>({ generations, nowMs }),
    signInLimit: new RateLimit(nowMs),
  }
  for (const route of options.routes) registerRoute(app, route, parts)
}

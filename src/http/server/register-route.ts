/** One route value → one route of the HTTP library, its door before its body. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Contract } from '../contract/contract.ts'
import type { Route } from '../route.ts'
import { type Answering, answerRoute } from './answer/answer-route.ts'
import { maxJsonBytes } from './answer/read-body.ts'
import { routeSchemas } from './answer/route-schemas.ts'
import { type KeptBody, sendKept } from './answer/send-reply.ts'
import type { Authenticator } from './door/authenticator.ts'
import { openDoor } from './door/open-door.ts'
import type { RateLimit } from './door/rate-limit.ts'
import type { Generations, ShortCache } from './door/short-cache.ts'
import type { ServerOptions } from './server-options.ts'

export interface ServerParts {
  readonly options: ServerOptions
  readonly authenticator: Authenticator
  readonly generations: Generations
  readonly kept: ShortCache<KeptBody>
  readonly signInLimit: RateLimit
}

export function registerRoute(app: FastifyInstance, route: Route, parts: ServerParts): void {
  const { contract } = route
  const { options, authenticator, generations } = parts
  const answering: Answering = {
    options,
    route,
    schemas: routeSchemas(contract),
    tellWrite: (district) => {
      if (district !== undefined) generations.bump(district)
    },
  }
  app.route({
    method: contract.method,
    url: contract.path.replace(/\{(\w+)\}/g, ':$1'),
    bodyLimit: contract.upload?.maxBytes ?? maxJsonBytes,
    onRequest: (request, reply, done) => {
      const opening = openDoor({ options, authenticator }, contract, { request, reply })
      if (opening === undefined) done()
      else opening.then(() => done(), done)
    },
    handler: (request, reply) => {
      if (contract.isGuessable === true) parts.signInLimit.checkTry(guessKey(contract, request))
      if (contract.isShared === true) return answerShared(parts, answering, { request, reply })
      return answerRoute(answering, request, reply)
    },
  })
}

/** Who guesses at what: the address and, where it is told, the login. */
function guessKey({ path }: Contract, { ip, body }: FastifyRequest): string {
  const login =
    body instanceof Uint8Array ? /"login"\s*:\s*"([^"]*)"/.exec(Buffer.from(body).toString())?.[1] : ''
  return `${path} ${ip} ${login?.toLowerCase() ?? ''}`
}

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Readers of a district get the same bytes; they are made once until something is written, or for two seconds. */
function answerShared(parts: ServerParts, answering: Answering, exchange: Exchange): unknown {
  const { request, reply } = exchange
  const district = request.visit?.credential?.actor.district ?? ''
  const key = `${request.visit?.language} ${request.url}`
  const known = parts.kept.find(district, key)
  if (known !== undefined) return sendKept(exchange, known)
  return answerRoute(
    { ...answering, keepBody: (load) => parts.kept.load(district, key, load) },
    request,
    reply,
  )
}

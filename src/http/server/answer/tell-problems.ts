/** Every refused or failed request is told as problem JSON; our own faults are logged whole and told briefly. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../../domain/refusal.ts'
import { StoreConflict, StoreUnavailable } from '../../../store/engine/database-error.ts'
import type { Contract } from '../../contract/contract.ts'
import { openVisit } from '../door/open-door.ts'
import { pathOf } from '../door/visit.ts'
import type { ServerOptions } from '../server-options.ts'
import { findRefusal, makeProblem } from './make-problem.ts'
import { maxJsonBytes } from './read-body.ts'

export function tellProblems(app: FastifyInstance, options: ServerOptions): void {
  const patterns = options.routes.map(({ contract }) => ({ contract, pattern: patternOf(contract) }))
  app.setErrorHandler((error, request, reply) => sendProblem({ error, request, reply }, options))
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request)
    const allowed = patterns
      .filter(({ pattern }) => pattern.test(path))
      .map(({ contract }) => contract.method)
    if (allowed.length === 0) throw new Refusal('not-found')
    reply.header('allow', allowed.join(', '))
    throw new Refusal('method-not-allowed', { method: request.method, allowed: allowed.join(', ') })
  })
}

function patternOf({ path }: Contract): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, '[^/]+')}/?$`)
}

interface Failed {
  readonly error: unknown
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

function sendProblem({ error, request, reply }: Failed, { logger }: ServerOptions): unknown {
  const visit = request.visit ?? openVisit(request)
  const refusal =
    findRefusal(error, request.routeOptions.bodyLimit ?? maxJsonBytes) ?? findStoreRefusal(error)
  if (refusal === undefined) logger.error({ err: error, requestId: request.id }, 'fault')
  const problem = makeProblem(refusal ?? new Refusal('unexpected'), visit)
  const { seconds } = refusal?.facts ?? {}
  if (seconds !== undefined) reply.header('retry-after', String(seconds))
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="guatu"')
  return reply
    .status(problem.status)
    .headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' })
    .send(JSON.stringify(problem))
}

/** What the store says when it is away, or cannot hold a text (a NUL in it); other conflicts are use-cases' own to explain. */
function findStoreRefusal(error: unknown): Refusal | undefined {
  if (error instanceof StoreUnavailable) return new Refusal('unavailable')
  const isUnstorable = error instanceof StoreConflict && error.kind === 'unstorable'
  return isUnstorable ? new Refusal('malformed-request', { reason: 'NUL' }) : undefined
}

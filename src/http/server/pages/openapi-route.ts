/** The description of the API, made once from the very contracts that check the requests. */
import type { FastifyInstance } from 'fastify'
import { describeApi } from '../../openapi.ts'
import { makeEtag, sendKept } from '../answer/send-reply.ts'
import type { ServerOptions } from '../server-options.ts'

export function registerOpenApi(app: FastifyInstance, { installation }: ServerOptions): void {
  const body = JSON.stringify(describeApi(installation.version))
  const etag = makeEtag(body)
  app.get('/api/openapi.json', (request, reply) => sendKept({ request, reply }, { body, etag }))
}

/** The description of the API, made at the first question from the very contracts that check the requests. */
import type { FastifyInstance } from 'fastify'
import { describeApi } from '../../openapi.ts'
import { type KeptBody, makeEtag, sendKept } from '../answer/send-reply.ts'
import type { ServerOptions } from '../server-options.ts'

export function registerOpenApi(app: FastifyInstance, { installation }: ServerOptions): void {
  let kept: KeptBody | undefined
  const describe = (): KeptBody => {
    const body = JSON.stringify(describeApi(installation.version))
    return { body, etag: makeEtag(body) }
  }
  app.get('/api/openapi.json', (request, reply) => {
    kept ??= describe()
    return sendKept({ request, reply }, kept)
  })
}

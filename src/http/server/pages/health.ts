/** Whether requests can be served at all: for a watchdog, so it says nothing that is not public. */
import type { FastifyInstance } from 'fastify'
import type { ServerOptions } from '../server-options.ts'

const maxWaitMs = 2000

export function registerHealth(
  app: FastifyInstance,
  { database, installation, logger }: ServerOptions,
): void {
  app.get('/api/health', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await withinTime(database.listDistricts())
      return { status: 'ok', database: 'ok', version: installation.version }
    } catch (error) {
      logger.warn({ err: error }, 'health: the database does not answer')
      return reply
        .status(503)
        .send({ status: 'unavailable', database: 'down', version: installation.version })
    }
  })
}

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no answer in ${maxWaitMs} ms`)), maxWaitMs)
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The HTTP server as a value: everything it needs is passed in, nothing is global, and it can be asked without a socket.
 *
 *     const server = await createServer({ database, installation, clock: () => new Date(), newId: randomUUID, randomBytes, logger, webDirectory })
 *     const { origin } = await server.listen({ host: '127.0.0.1', port: 8224 })
 *     await server.close()   // answers what has begun, then stops
 */

import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { routes } from './routes.ts'
import { buildApp } from './server/build-app.ts'
import type { ServerOptions } from './server/server-options.ts'

export interface Server {
  /** Asks in process, for tests. */
  readonly inject: (request: InjectOptions) => Promise<LightMyRequestResponse>
  /** Port 0 takes a free one. */
  readonly listen: (where: { readonly host: string; readonly port: number }) => Promise<Listening>
  /** Loads what answers the routes, so that no request has to wait for it. */
  readonly prepare: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface Listening {
  /** `http://127.0.0.1:8224` */
  readonly origin: string
}

export type CreateServer = Omit<ServerOptions, 'routes'> & Partial<Pick<ServerOptions, 'routes'>>

export async function createServer(options: CreateServer): Promise<Server> {
  const app = await buildApp({ routes, ...options })
  options.early?.handOver()
  return {
    inject: (request) => app.inject(request),
    listen: async (where) => ({ origin: await app.listen(where) }),
    prepare: async () => {
      for (const route of options.routes ?? routes) await route.prepare()
    },
    close: async () => {
      await Promise.all([app.close(), options.early?.close()])
    },
  }
}

/** Numbers for Prometheus: requests by route and status, the pool, the event loop. Each server has a registry of its own. */
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { Refusal } from '../../../domain/refusal.ts'
import { isFromHere } from '../door/host-guard.ts'
import type { ServerOptions } from '../server-options.ts'

const labelNames = ['method', 'route', 'status'] as const

export interface Served {
  readonly method: string
  /** The pattern, never the address: `/api/v1/districts/:district/plan`. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

export class Metrics {
  readonly registry = new Registry()
  readonly #seconds = new Histogram({
    name: 'guatu_http_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer; the count is the number of requests.',
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  })

  constructor({ readPool }: ServerOptions) {
    collectDefaultMetrics({ register: this.registry })
    if (readPool === undefined) return
    new Gauge({
      name: 'guatu_database_connections',
      help: 'Connections of the pool by state; waiting counts requests without one.',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        for (const [state, count] of Object.entries(readPool())) this.set({ state }, count)
      },
    })
  }

  count({ method, route, status, seconds }: Served): void {
    this.#seconds.observe({ method, route, status: String(status) }, seconds)
  }
}

/** For programs on this machine only; to others the address does not exist. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async (request, reply) => {
    if (!isFromHere(request)) throw new Refusal('not-found')
    reply.headers({ 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' })
    return metrics.registry.metrics()
  })
}

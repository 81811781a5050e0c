/**
 * Numbers for Prometheus: requests by route and status, the pool, the event loop. Each server has a registry of its own.
 *
 * The library with what it pulls in is 90 modules: it is loaded with the first answer given, so that the first answer need not wait for it.
 */
import type { FastifyInstance } from 'fastify'
import type { Histogram, Registry } from 'prom-client'
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

interface Instruments {
  readonly registry: Registry
  readonly seconds: Histogram<(typeof labelNames)[number]>
}

export class Metrics {
  readonly #readPool: ServerOptions['readPool']
  #loading: Promise<Instruments> | undefined
  #instruments: Instruments | undefined

  constructor({ readPool }: Pick<ServerOptions, 'readPool'>) {
    this.#readPool = readPool
  }

  count(served: Served): void {
    if (this.#instruments === undefined) void this.#load().then((instruments) => observe(instruments, served))
    else observe(this.#instruments, served)
  }

  async show(): Promise<{ readonly contentType: string; readonly text: string }> {
    const { registry } = await this.#load()
    return { contentType: registry.contentType, text: await registry.metrics() }
  }

  async #load(): Promise<Instruments> {
    this.#loading ??= loadInstruments(this.#readPool)
    this.#instruments = await this.#loading
    return this.#instruments
  }
}

function observe({ seconds: histogram }: Instruments, { method, route, status, seconds }: Served): void {
  histogram.observe({ method, route, status: String(status) }, seconds)
}

async function loadInstruments(readPool: ServerOptions['readPool']): Promise<Instruments> {
  const { collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'guatu_http_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer; the count is the number of requests.',
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  if (readPool === undefined) return { registry, seconds }
  new Gauge({
    name: 'guatu_database_connections',
    help: 'Connections of the pool by state; waiting counts requests without one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(readPool())) this.set({ state }, count)
    },
  })
  return { registry, seconds }
}

/** For programs on this machine only; to others the address does not exist. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async (request, reply) => {
    if (!isFromHere(request)) throw new Refusal('not-found')
    const { contentType, text } = await metrics.show()
    reply.headers({ 'content-type': contentType, 'cache-control': 'no-store' })
    return text
  })
}

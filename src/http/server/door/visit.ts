/** What the server knows of a request once its door has opened: kept on the request until the answer is sent. */
import type { FastifyRequest } from 'fastify'
import type { Language } from '../../../app/context.ts'
import type { Credential } from '../../../app/session/credential.ts'
import type { Client } from '../../route.ts'

export interface Visit {
  readonly requestId: string
  readonly language: Language
  readonly client: Client
  readonly credential: Credential | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit | undefined
  }
}

const saneId = /^[A-Za-z0-9._-]{8,64}$/

/** The caller's `x-request-id` where it is harmless, so that a proxy's log and ours can be read together. */
export function chooseRequestId(header: unknown, newId: () => string): string {
  return typeof header === 'string' && saneId.test(header) ? header : newId()
}

/** The path without its query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}

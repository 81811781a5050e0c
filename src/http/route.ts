/**
 * A contract bound to what answers it. Nothing here knows the HTTP library; a route is a value that the server reads.
 *
 *     export const unitRoutes = [
 *       route(contracts.listUnits, ({ context, params, query }) => listUnits(context, { ...params, ...query })),
 *     ]
 */
import type { z } from 'zod'
import type { Context } from '../app/context.ts'
import type { Credential } from '../app/session/credential.ts'
import type { Contract } from './contract/contract.ts'

export interface RouteRequest<C extends Contract> {
  readonly context: Context
  readonly params: Parsed<C['params']>
  readonly query: Parsed<C['query']>
  readonly body: Parsed<C['body']>
  readonly upload: C extends { readonly upload: object } ? Upload : undefined
  /** Who asks; undefined only on public routes. */
  readonly credential: C extends { readonly permission: 'public' } ? Credential | undefined : Credential
  readonly client: Client
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

export interface Upload {
  readonly bytes: Uint8Array
  /** Without parameters, lower case. */
  readonly mediaType: string
}

export interface Client {
  readonly ip: string
  /** True when the request came from this machine. */
  readonly isLoopback: boolean
}

/** Bytes for `download` contracts; the media type is the contract's unless said. */
export interface FileReply {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mediaType?: string
}

/** A JSON reply that also sets or ends the session cookie. */
export interface CookieReply<Value> {
  readonly kind: 'with-cookie'
  readonly value: Value
  /** null ends the session in the browser. */
  readonly sessionCookie: string | null
}

type Shown<T> = T extends (infer Item)[]
  ? readonly Shown<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Shown<T[Key]> }
    : T

export type RouteReply<C extends Contract> = C extends { readonly download: string }
  ? FileReply
  : C extends { readonly reply: infer Schema extends z.ZodType }
    ? Shown<z.output<Schema>> | CookieReply<Shown<z.output<Schema>>>
    : undefined | CookieReply<undefined>

export interface RouteOptions {
  /**
   * Everybody who may read it gets the same reply: the server keeps its bytes until the district is written to, for two seconds at most. Never set it where the
   * reply depends on the person.
   */
  readonly isShared?: boolean
}

export interface Route {
  readonly contract: Contract
  readonly isShared: boolean
  handle(request: RouteRequest<Contract>): Promise<unknown>
}

export function route<const C extends Contract>(
  contract: C,
  handler: (request: RouteRequest<C>) => Promise<RouteReply<C>>,
  options: RouteOptions = {},
): Route {
  // The server parses each request with this very contract, so the handler meets the types it was written for.
  const handle = handler as unknown as Route['handle']
  return { contract, isShared: options.isShared ?? false, handle }
}

export function withCookie<Value>(value: Value, sessionCookie: string | null): CookieReply<Value> {
  return { kind: 'with-cookie', value, sessionCookie }
}

/**
 * A contract bound to what answers it. Nothing here knows the HTTP library; a route is a value that the server reads.
 *
 *     export const unitHandlers: Handlers<typeof contractGroups.units> = {
 *       listUnits: ({ context, params, query }) => listUnits(context, { ...params, ...query }),
 *     }
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

/** Bytes for `download` contracts, whole or as they come; the media type is the contract's unless said. */
export interface FileReply {
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
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

/** What answers the operations of a group: each has exactly one handler, or it does not compile. */
export type Handlers<Group extends Readonly<Record<string, Contract>>> = {
  readonly [Id in keyof Group]: (request: RouteRequest<Group[Id]>) => Promise<RouteReply<Group[Id]>>
}

export interface Route {
  readonly contract: Contract
  /** Loads what answers it, which the first request would wait for. */
  prepare(): Promise<unknown>
  handle(request: RouteRequest<Contract>): Promise<unknown>
}

/** The handlers of a group with all that they need are loaded when the first of them is asked for: a start need not wait for them. */
export function deferRoutes<const Group extends Readonly<Record<string, Contract>>>(
  group: Group,
  load: () => Promise<Handlers<Group>>,
): readonly Route[] {
  let loading: Promise<Handlers<Group>> | undefined
  const prepare = () => {
    loading ??= load()
    return loading
  }
  return Object.entries(group).map(([id, contract]) => ({
    contract,
    prepare,
    handle: async (request) => {
      // The server parses each request with this very contract, so the handler meets the types it was written for.
      const handle = (await prepare())[id] as unknown as Route['handle']
      return handle(request)
    },
  }))
}

export function withCookie<Value>(value: Value, sessionCookie: string | null): CookieReply<Value> {
  return { kind: 'with-cookie', value, sessionCookie }
}

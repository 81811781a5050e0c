/**
 * An operation of the API as a value, without its handler: what the server checks, what OpenAPI describes and what the web's client is typed by.
 *
 *     export const listUnits = contract({ method: 'GET', path: '/api/v1/districts/{district}/units', … })
 */
import type { z } from 'zod'
import type { Action, Resource } from '../../domain/access/permissions.ts'
import type { TagId } from './tags.ts'

/**
 * public: anyone. signed-in: any signed-in person. Otherwise the table decides; a route whose target unit is only known after loading is checked with
 * `mayEver` at the door and with `mayAct` in its use-case.
 */
export type RoutePermission =
  | 'public'
  | 'signed-in'
  | { readonly resource: Resource; readonly action: Action }

export interface Contract<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** OpenAPI form: `{district}`. */
  readonly path: string
  readonly tag: TagId
  readonly summary: string
  readonly permission: RoutePermission
  readonly params?: Params
  readonly query?: Query
  /** JSON body. */
  readonly body?: Body
  /** Raw body instead: accepted media types and the limit in bytes. */
  readonly upload?: { readonly mediaTypes: readonly string[]; readonly maxBytes: number }
  /** JSON reply. */
  readonly reply?: Reply
  /** Bytes instead: media type of the reply. */
  readonly download?: string
  /** Success status; 200 unless said. */
  readonly status?: 200 | 201 | 204
  /** Someone may guess at it: tries are limited per address and login. */
  readonly isGuessable?: boolean
  /** The reply shows something once that is kept nowhere: it cannot be replayed for the same idempotency key. */
  readonly isReplyOnce?: boolean
  /**
   * Everybody who may read it gets the same reply: the server keeps its bytes until the district is written to, for two seconds at most. Never set it where the
   * reply depends on the person.
   */
  readonly isShared?: boolean
  /** A list whose reply has `items`: `?format=csv|xlsx` exports these columns. */
  readonly columns?: readonly ExportColumn[]
  /** Its rows are invented in a demo district, and none of them says so by itself: a file of them does. */
  readonly isInventedInDemo?: boolean
}

export interface ExportColumn {
  /** Path into an item; a path that meets a list goes on into each of its elements: `grants.role`. */
  readonly key: string
  readonly label: Words
  /** What a code is shown as: `{ town: { zh: '镇', en: 'Town' } }`. */
  readonly words?: Readonly<Record<string, Words>>
  /** What it is a code of, where the words are the district's or follow a rule. */
  readonly codeOf?: ShownCode
}

/** `moment` is an ISO instant, `period` a year, quarter, month or stretch of months, `subject` whom a figure speaks of. */
export type ShownCode = 'moment' | 'period' | 'scope' | 'indicator' | 'subject' | 'registry'

interface Words {
  readonly zh: string
  readonly en: string
}

/** Keeps the literal types of path and schemas. */
export function contract<const C extends Contract>(operation: C): C {
  return operation
}

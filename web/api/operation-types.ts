/**
 * What an operation takes and gives, read from its contract. Types only: no schema reaches the browser.
 *
 *     ReplyOf<'listUnits'>          // { items: OrgUnit[]; nextCursor: string | null }
 *     CallInput<'getIndicator'>     // { params: { id: string }; query?: { year?: number; published?: 'true' | 'false' } }
 */
import type { z } from 'zod'
import type { Contracts, OperationId } from '../../src/http/contract/contracts.ts'

export type { OperationId }

type SchemaOf<Id extends OperationId, Part extends string> =
  Contracts[Id] extends Readonly<Record<Part, infer Schema extends z.ZodType>> ? Schema : never

/** Optional where the server has a default; values as the server understands them after reading the text. */
type AsSent<Schema extends z.ZodType> = {
  [Key in keyof z.input<Schema>]: Key extends keyof z.output<Schema>
    ? z.output<Schema>[Key] | (undefined extends z.input<Schema>[Key] ? undefined : never)
    : never
}

/** The district is filled in by the client. */
export type ParamsOf<Id extends OperationId> = Omit<AsSent<SchemaOf<Id, 'params'>>, 'district'>
export type QueryOf<Id extends OperationId> = AsSent<SchemaOf<Id, 'query'>>
export type BodyOf<Id extends OperationId> = z.input<SchemaOf<Id, 'body'>>

export type ReplyOf<Id extends OperationId> = [SchemaOf<Id, 'reply'>] extends [never]
  ? undefined
  : z.output<SchemaOf<Id, 'reply'>>

/** The element of a list reply. */
export type ItemOf<Id extends OperationId> =
  ReplyOf<Id> extends { readonly items: readonly (infer Item)[] } ? Item : never

type Part<Name extends string, Value> = [keyof Value] extends [never]
  ? { readonly [Key in Name]?: Record<string, never> }
  : Record<string, never> extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value }

type NoPart<Name extends string> = { readonly [Key in Name]?: undefined }

export type CallInput<Id extends OperationId> = ([SchemaOf<Id, 'params'>] extends [never]
  ? NoPart<'params'>
  : Part<'params', ParamsOf<Id>>) &
  ([SchemaOf<Id, 'query'>] extends [never] ? NoPart<'query'> : Part<'query', QueryOf<Id>>) &
  ([SchemaOf<Id, 'body'>] extends [never] ? NoPart<'body'> : { readonly body: BodyOf<Id> })

/** Operations that take a file's bytes. */
export type UploadId = {
  [Id in OperationId]: Contracts[Id] extends { readonly upload: unknown } ? Id : never
}[OperationId]

/** Operations whose reply has `items`. */
export type ListId = {
  [Id in OperationId]: ReplyOf<Id> extends { readonly items: readonly unknown[] } ? Id : never
}[OperationId]

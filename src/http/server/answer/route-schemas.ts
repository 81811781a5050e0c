/** The schemas of a contract as the server uses them: unknown fields refused on the way in, left out on the way out. */
import { z } from 'zod'
import type { Contract } from '../../contract/contract.ts'
import { strictSchema } from './check-input.ts'

export interface RouteSchemas {
  readonly params: z.ZodType | undefined
  readonly query: z.ZodType
  readonly body: z.ZodType | undefined
  readonly reply: z.ZodType | undefined
}

export function routeSchemas({ params, query, body, reply }: Contract): RouteSchemas {
  return {
    params,
    query: strictSchema(query ?? z.object({})),
    body: body === undefined ? undefined : strictSchema(body),
    reply,
  }
}

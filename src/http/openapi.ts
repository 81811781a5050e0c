/**
 * OpenAPI 3.1 from the contracts: one operation each, with the schemas that check its requests, its problems and who may call it.
 *
 *     describeApi('0.1.0').paths['/api/v1/welcome'].get.operationId   // getWelcome
 */
import { z } from 'zod'
import { permissions } from '../domain/access/permissions.ts'
import type { Contract } from './contract/contract.ts'
import { contracts } from './contract/contracts.ts'
import { problem } from './contract/problem.ts'
import { tags } from './contract/tags.ts'

type Json = { [key: string]: unknown }

export interface ApiDescription {
  readonly openapi: '3.1.0'
  readonly info: Json
  readonly servers: readonly Json[]
  readonly tags: readonly Json[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>
  readonly components: Json
}

export function describeApi(version: string): ApiDescription {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [id, contract] of Object.entries<Contract>(contracts)) {
    const path = paths[contract.path] ?? {}
    path[contract.method.toLowerCase()] = describeOperation(id, contract)
    paths[contract.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Guatu 挂图',
      version,
      description: introduction,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(tags).map(([name, { description }]) => ({ name, description })),
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'guatu',
          description: 'Set by signing in; writes also need x-csrf-token.',
        },
        token: { type: 'http', scheme: 'bearer', description: 'From `guatu token --role ROLE`.' },
      },
    },
  }
}

const introduction =
  "Runs a district's manufacturing action plan: goals, figures, reporting. Lists are paged by cursor; lists with columns answer `format=csv` and `format=xlsx`. " +
  'Writes take an `Idempotency-Key`: the same key with the same request is done once and answered again. Errors are RFC 9457 problem JSON with a stable `code`.'

function describeOperation(id: string, contract: Contract): Json {
  return {
    operationId: id,
    tags: [contract.tag],
    summary: contract.summary,
    description: describePermission(contract),
    ...(contract.permission === 'public' ? { security: [] } : { security: securityOf(contract) }),
    parameters: describeParameters(contract),
    ...describeBody(contract),
    responses: describeResponses(contract),
  }
}

function securityOf({ tag, method }: Contract): readonly Json[] {
  const isSessionOnly = tag === 'session' && method !== 'GET'
  return isSessionOnly ? [{ session: [] }] : [{ session: [] }, { token: [] }]
}

function describePermission({ permission }: Contract): string {
  if (permission === 'public') return 'Open to anyone.'
  if (permission === 'signed-in') return 'For anyone signed in.'
  const { resource, action } = permission
  const rows = permissions.filter((row) => row.resource === resource && row.action === action)
  return `For ${rows.map(({ role, reach }) => `${role} (${reach})`).join(', ')}.`
}

function describeParameters(contract: Contract): readonly Json[] {
  const isKeyed = contract.method !== 'GET' && contract.tag !== 'session'
  return [
    ...fieldsOf(contract.params, 'path'),
    ...fieldsOf(contract.query, 'query'),
    ...(isKeyed ? [idempotencyKey] : []),
    ...(contract.method !== 'GET' && contract.permission !== 'public' ? [csrfToken] : []),
  ]
}

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A text of your own for this very write; send it again when you retry.',
  schema: { type: 'string', maxLength: 200 },
  example: 'b6f0a3e2-4f3e-4a57-9d0d-6f1f4c0c9a11',
}

const csrfToken: Json = {
  name: 'x-csrf-token',
  in: 'header',
  required: false,
  description: 'Required with the session cookie, not with a token; `csrfToken` of the session.',
  schema: { type: 'string' },
}

const examples: Readonly<Record<string, unknown>> = {
  district: '330212',
  year: 2023,
  period: '2026-Q1',
  limit: 50,
}

function fieldsOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): readonly Json[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: field,
    ...(name in examples ? { example: examples[name] } : {}),
  }))
}

function describeBody({ body, upload }: Contract): Json {
  if (body !== undefined) {
    return {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }
  }
  if (upload === undefined) return {}
  const content = Object.fromEntries(upload.mediaTypes.map((type) => [type, { schema: binary }]))
  return { requestBody: { required: true, description: `At most ${upload.maxBytes} bytes.`, content } }
}

const binary: Json = { type: 'string', format: 'binary' }

function describeResponses(contract: Contract): Json {
  const success = String(contract.status ?? 200)
  const refused = {
    description: 'Problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  const codes = ['400', ...(contract.permission === 'public' ? [] : ['401', '403', '404']), 'default']
  return {
    [success]: { description: contract.summary, ...describeContent(contract) },
    ...Object.fromEntries(codes.map((code) => [code, refused])),
  }
}

function describeContent({ reply, download, columns }: Contract): Json {
  if (download !== undefined) return { content: { [download]: { schema: binary } } }
  if (reply === undefined) return {}
  const files =
    columns === undefined
      ? {}
      : { 'text/csv': { schema: { type: 'string' } }, [workbook]: { schema: binary } }
  return { content: { 'application/json': { schema: jsonSchema(reply, 'output') }, ...files } }
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}

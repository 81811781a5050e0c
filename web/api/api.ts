/**
 * The client of the API. Operations are called by their id; what they take and give is typed by the contracts.
 *
 *     const { items } = await api.call('listIndicators', { query: { year: 2025 } })
 *     await api.call('addAct', { params: { id }, body }, { idempotencyKey })
 */

import { decodeProblem, offlineProblem } from './api-problem.ts'
import type { CallOptions, RawReply, UploadOptions } from './call-options.ts'
import { mediaTypeOf } from './media-type.ts'
import { newKey } from './new-key.ts'
import type { CallInput, OperationId, ReplyOf, UploadId } from './operation-types.ts'
import { operations } from './operations.ts'
import { sendFile } from './send-file.ts'

/** What every request carries; functions, since all of it changes while the page lives. */
export interface ApiSettings {
  readonly district: () => string | undefined
  readonly csrfToken: () => string | undefined
  /** `zh-CN` or `en`: the language of messages. */
  readonly language: () => string
  /** Called when a reply is 401: the session is over. */
  readonly onUnauthorised: () => void
}

export interface Api {
  readonly call: <Id extends OperationId>(
    id: Id,
    input: CallInput<Id>,
    options?: CallOptions,
  ) => Promise<ReplyOf<Id>>
  readonly upload: <Id extends UploadId>(
    id: Id,
    input: CallInput<Id> & { readonly file: File },
    options?: UploadOptions,
  ) => Promise<ReplyOf<Id>>
  /** Address of a download or an export, for a plain link. */
  readonly href: <Id extends OperationId>(id: Id, input: CallInput<Id>) => string
}

interface LooseInput {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

export function createApi(settings: ApiSettings): Api {
  return {
    call: async (id, input, options = {}) => {
      const { method, path } = split(operations[id])
      const loose: LooseInput = input
      const reply = await send(addressOf(path, loose, settings), {
        method,
        credentials: 'same-origin',
        headers: headersOf(settings, { method, hasBody: loose.body !== undefined, ...options }),
        ...(loose.body === undefined ? {} : { body: JSON.stringify(loose.body) }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      })
      return decodeReply(reply, settings)
    },
    upload: async (id, input, options = {}) => {
      const { method, path } = split(operations[id])
      const { file, ...rest } = input
      const headers = headersOf(settings, { method, hasBody: false, ...options })
      const url = addressOf(path, rest, settings)
      const reply = await sendFile(
        { url, method, file, headers: { ...headers, 'content-type': mediaTypeOf(file.name) } },
        options,
      )
      return decodeReply(reply, settings)
    },
    href: (id, input) => addressOf(split(operations[id]).path, input, settings),
  }
}

/** The part of `Response` that is needed; a file sent with progress has it too. */
async function send(url: string, init: RequestInit): Promise<RawReply> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted === true) throw error
    throw offlineProblem()
  }
}

async function decodeReply<Reply>(reply: RawReply, settings: ApiSettings): Promise<Reply> {
  const text = await reply.text()
  if (!reply.ok) {
    if (reply.status === 401) settings.onUnauthorised()
    throw decodeProblem(reply.status, text, reply.headers)
  }
  return (text === '' ? undefined : JSON.parse(text)) as Reply
}

function headersOf(
  settings: ApiSettings,
  request: { readonly method: string; readonly hasBody: boolean; readonly idempotencyKey?: string },
): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': settings.language(),
  }
  if (request.hasBody) headers['content-type'] = 'application/json'
  if (request.method === 'GET') return headers
  const csrfToken = settings.csrfToken()
  if (csrfToken !== undefined) headers['x-csrf-token'] = csrfToken
  headers['idempotency-key'] = request.idempotencyKey ?? newKey()
  return headers
}

/** `/api/v1/districts/{district}/units?kind=town`: what is undefined or empty stays out. */
export function addressOf(path: string, input: LooseInput, settings: Pick<ApiSettings, 'district'>): string {
  const params: Readonly<Record<string, unknown>> = { district: settings.district(), ...input.params }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? '')),
  )
  const query = Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined && value !== '')
  if (query.length === 0) return filled
  return `${filled}?${new URLSearchParams(query.map(([key, value]) => [key, String(value)]))}`
}

function split(operation: string): { readonly method: string; readonly path: string } {
  const space = operation.indexOf(' ')
  return { method: operation.slice(0, space), path: operation.slice(space + 1) }
}

/**
 * From an opened door to the answer: input checked, use-case run (once per idempotency key), reply checked and sent.
 */
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, Context } from '../../../app/context.ts'
import { required } from '../../../base/assert.ts'
import { originTerms } from '../../../domain/glossary.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { tableMediaTypes, writeTable } from '../../../sheet/write/write-table.ts'
import type { Database } from '../../../store/tx.ts'
import type { CookieReply, FileReply, Route, RouteRequest } from '../../route.ts'
import { endSessionCookie, setSessionCookie } from '../door/session-cookie.ts'
import type { Visit } from '../door/visit.ts'
import type { ServerOptions } from '../server-options.ts'
import { checkInput } from './check-input.ts'
import { exportList, type ListPage } from './export-list.ts'
import { type Claim, OnceDatabase } from './once-database.ts'
import { readJson, readUpload } from './read-body.ts'
import type { RouteSchemas } from './route-schemas.ts'
import { type KeptBody, makeEtag, sendFile, sendJson, sendKept, sendNothing } from './send-reply.ts'
import { showCodes } from './show-codes.ts'

export interface Answering {
  readonly options: ServerOptions
  readonly route: Route
  readonly schemas: RouteSchemas
  /** Keeps the body for the next readers of the same address. */
  readonly keepBody?: (load: () => Promise<KeptBody>) => Promise<KeptBody>
  /** Called when a write is committed, before it is answered; signing in and set-up change nothing that is kept. */
  readonly tellWrite: (district: string | undefined) => void
}

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly visit: Visit
}

export async function answerRoute(
  answering: Answering,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const visit = required(request.visit, 'the door was opened')
  const exchange: Exchange = { request, reply, visit }
  const input = readInput(answering, exchange)
  const { contract } = answering.route
  if (contract.columns !== undefined && formatOf(input) !== 'json')
    return sendList(answering, exchange, input)
  if (answering.keepBody !== undefined) {
    return sendKept(exchange, await answering.keepBody(() => makeBody(answering, input)))
  }
  if (contract.method === 'GET') return send(answering, exchange, await answering.route.handle(input))
  return answerWrite(answering, exchange, input)
}

async function makeBody({ route, schemas }: Answering, input: RouteRequest<never>): Promise<KeptBody> {
  const body = JSON.stringify(schemas.reply?.parse(await route.handle(input)))
  // Bytes, so that a busy cockpit is encoded once and not for every reader.
  return { body: Buffer.from(body), etag: makeEtag(body) }
}

function readInput({ options, route, schemas }: Answering, exchange: Exchange): RouteRequest<never> {
  const { request, visit } = exchange
  const { contract } = route
  const sent = {
    bytes: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
    contentType: request.headers['content-type'],
  }
  const input = {
    context: makeContext(options, visit),
    params: schemas.params && checkInput('params', schemas.params, request.params),
    query: checkInput('query', schemas.query, request.query),
    body: schemas.body && checkInput('body', schemas.body, readJson(contract, sent)),
    upload: readUpload(contract, sent),
    credential: visit.credential,
    client: visit.client,
  }
  // Checked just now by the schemas of the contract that the handler was written for.
  return input as unknown as RouteRequest<never>
}

const nobody: Actor = { id: 'anonymous', name: '', district: '', grants: [] }

function makeContext(options: ServerOptions, { credential, requestId, language }: Visit): Context {
  const { database, clock, newId, randomBytes, installation } = options
  const actor = credential?.actor ?? nobody
  return { database, actor, now: clock(), newId, randomBytes, requestId, language, installation }
}

/** A write with a key is done once; the session routes answer with secrets and are never repeated from a store. */
async function answerWrite(
  answering: Answering,
  exchange: Exchange,
  input: RouteRequest<never>,
): Promise<unknown> {
  const { route, options, tellWrite } = answering
  const { visit, reply } = exchange
  const claim = findClaim(answering, exchange)
  if (claim === undefined) {
    const value = await route.handle(input).finally(() => tellWrite(visit.credential?.actor.district))
    return send(answering, exchange, value)
  }
  const once = new OnceDatabase(options.database, claim)
  const done = await once
    .run(async (database) => keep(answering, await route.handle(withDatabase(input, database))))
    .finally(() => tellWrite(claim.district))
  if (done.isReplayed) reply.header('idempotency-replayed', 'true')
  if (route.contract.isReplyOnce === true && done.isReplayed) throw new Refusal('reply-not-kept')
  reply.status(done.status)
  if (done.status === 204) return sendNothing(reply)
  return sendJson(exchange, route.contract, JSON.stringify(done.isReplayed ? done.body : done.shown))
}

function withDatabase(input: RouteRequest<never>, database: Database): RouteRequest<never> {
  return { ...input, context: { ...input.context, database } }
}

/** What is shown, and what of it is kept for a repetition. */
function keep({ route, schemas }: Answering, value: unknown) {
  const shown = schemas.reply === undefined ? undefined : schemas.reply.parse(value)
  const status = route.contract.status ?? 200
  return { status, body: route.contract.isReplyOnce === true ? undefined : shown, shown }
}

function findClaim({ route, options }: Answering, { request, visit }: Exchange): Claim | undefined {
  const key = request.headers['idempotency-key']
  const { credential } = visit
  if (credential === undefined || route.contract.tag === 'session' || key === undefined) return undefined
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new Refusal('malformed-request', { reason: 'idempotency-key' })
  }
  const { district, id: actorId } = credential.actor
  return { district, actorId, key, fingerprint: fingerprintOf(request), createdAt: options.clock() }
}

/** The actor is part of the key's row already. */
function fingerprintOf(request: FastifyRequest): string {
  const hash = createHash('sha256').update(`${request.method} ${request.url}\n`)
  if (request.body instanceof Uint8Array) hash.update(request.body)
  return hash.digest('base64url')
}

function send(answering: Answering, exchange: Exchange, value: unknown): unknown {
  const { contract } = answering.route
  const { reply } = exchange
  const isCookie = isCookieReply(value)
  if (isCookie) setCookie(answering.options, reply, value)
  const shown = isCookie ? value.value : value
  if (contract.download !== undefined) return sendFile(reply, contract, shown as FileReply)
  reply.status(contract.status ?? 200)
  if (answering.schemas.reply === undefined) return sendNothing(reply)
  return sendJson(exchange, contract, JSON.stringify(answering.schemas.reply.parse(shown)))
}

function isCookieReply(value: unknown): value is CookieReply<unknown> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'with-cookie'
}

function setCookie(
  options: ServerOptions,
  reply: FastifyReply,
  { sessionCookie }: CookieReply<unknown>,
): void {
  if (sessionCookie === null) endSessionCookie(reply, options)
  else setSessionCookie(reply, sessionCookie, options)
}

type ExportFormat = 'csv' | 'xlsx'

function formatOf({ query }: RouteRequest<never>): 'json' | ExportFormat {
  const { format } = query as { readonly format?: 'json' | ExportFormat }
  return format ?? 'json'
}

async function sendList(
  answering: Answering,
  exchange: Exchange,
  input: RouteRequest<never>,
): Promise<unknown> {
  const { route, options } = answering
  const format = formatOf(input)
  if (format === 'json') throw new Error('only files are sent here')
  const readPage = async (cursor: string | undefined) => {
    const query = { ...(input.query as object), cursor, limit: 1000, format: 'json' }
    return (await route.handle({ ...input, query } as unknown as RouteRequest<never>)) as ListPage
  }
  const name = route.contract.path.split('/').at(-1) ?? 'list'
  const { language } = exchange.visit
  const { district } = input.params as { readonly district: string }
  const snapshot = await options.installation.snapshots.get(district)
  const table = exportList({
    name,
    columns: route.contract.columns ?? [],
    ...(snapshot.isDemo && route.contract.isInventedInDemo ? { note: originTerms.generated[language] } : {}),
    reader: { language, codes: showCodes(snapshot, language) },
    firstPage: await readPage(undefined),
    readPage,
  })
  const bytes = writeTable(format, table, options.clock())
  return sendFile(exchange.reply, route.contract, {
    bytes,
    fileName: `guatu-${name}.${format}`,
    mediaType: tableMediaTypes[format],
  })
}

/**
 * Decides before a body is read whether a request may come in: who asks, from which page, for which district, with which role. Denies by default.
 */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Credential } from '../../../app/session/credential.ts'
import { mayEver } from '../../../domain/access/decide.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { Contract } from '../../contract/contract.ts'
import type { ServerOptions } from '../server-options.ts'
import type { Authenticator } from './authenticator.ts'
import { chooseLanguage } from './choose-language.ts'
import { isFromHere } from './host-guard.ts'
import type { Visit } from './visit.ts'

export interface Door {
  readonly options: ServerOptions
  readonly authenticator: Authenticator
}

/** The visit of someone not yet known: enough to answer a problem in the right language. */
export function openVisit(request: FastifyRequest): Visit {
  return {
    requestId: request.id,
    language: chooseLanguage(request.headers['accept-language']),
    client: { ip: request.ip, isLoopback: isFromHere(request) },
    credential: undefined,
  }
}

/** Undefined when it is open already: whom the server knew a moment ago passes without waiting. */
export function openDoor(
  door: Door,
  contract: Contract,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<void> | undefined {
  const isWrite = contract.method !== 'GET'
  const isByBearer = request.headers.authorization !== undefined
  if (isWrite && !isByBearer) checkOrigin(request, door.options)
  // A public route asks nobody, so that an ended session never stands in the way of signing in.
  if (contract.permission === 'public') return undefined
  const known = door.authenticator.findKnown(request)
  if (known === undefined)
    return door.authenticator
      .loadCredential(request, reply)
      .then((credential) => enter(contract, request, credential))
  enter(contract, request, known)
  return undefined
}

function enter(contract: Contract, request: FastifyRequest, credential: Credential | undefined): void {
  if (credential === undefined) throw new Refusal(signInCode(request))
  request.visit = { ...(request.visit ?? openVisit(request)), credential }
  const isWrite = contract.method !== 'GET'
  if (isWrite && credential.kind === 'session') checkCsrfToken(request, credential.csrfToken)
  checkDistrict(request, credential)
  checkPassword(contract, credential)
  checkPermission(contract, credential)
}

function signInCode(request: FastifyRequest): 'session-expired' | 'not-signed-in' {
  return request.headers.cookie?.includes('guatu=') === true ? 'session-expired' : 'not-signed-in'
}

/** A write must come from a page of this very server; clients that are no browsers send neither header. */
function checkOrigin(request: FastifyRequest, { publicOrigin }: ServerOptions): void {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') throw new Refusal('csrf-failed')
  const { origin, host } = request.headers
  if (origin === undefined || origin === publicOrigin) return
  if (hostOf(origin) === undefined || hostOf(origin) !== hostOf(`http://${host}`))
    throw new Refusal('csrf-failed')
}

/** With its port unless that is the usual one. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

function checkCsrfToken(request: FastifyRequest, expected: string): void {
  const sent = request.headers['x-csrf-token']
  const given = Buffer.from(typeof sent === 'string' ? sent : '')
  const wanted = Buffer.from(expected)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Refusal('csrf-failed')
}

function checkDistrict(request: FastifyRequest, credential: Credential): void {
  const { params } = request
  if (typeof params !== 'object' || params === null || !('district' in params)) return
  if (params.district !== credential.actor.district) throw new Refusal('wrong-district')
}

/** Until a one-time password is changed, only the session routes answer. */
function checkPassword(contract: Contract, credential: Credential): void {
  if (credential.kind === 'session' && credential.mustChangePassword && contract.tag !== 'session') {
    throw new Refusal('password-change-required')
  }
}

function checkPermission({ permission }: Contract, { actor }: Credential): void {
  if (typeof permission === 'string') return
  if (!mayEver(actor, permission.resource, permission.action)) throw new Refusal('forbidden')
}

/**
 * What a use-case is given beside its input. Clock, ids and secrets are here, so that decisions below stay pure.
 */
import type { Grant } from '../domain/access/decide.ts'
import type { Database } from '../store/tx.ts'
import type { Caches } from './create-caches.ts'
import type { Jobs } from './jobs.ts'

export interface Actor {
  /** User id, or `token:<id>` for an API token, or `operatorId`. */
  readonly id: string
  readonly name: string
  readonly district: string
  readonly grants: readonly Grant[]
}

/** Actor of what the program does by itself or at an operator's command on the machine. */
export const operatorId = 'system'

export type Language = 'zh' | 'en'

export interface Context {
  readonly database: Database
  readonly actor: Actor
  readonly now: Date
  readonly newId: () => string
  /** Random bytes for tokens. */
  readonly randomBytes: (count: number) => Uint8Array
  readonly requestId: string
  readonly language: Language
  readonly installation: Installation
}

/** Facts of this running program, and what it holds of its districts for every reader. */
export interface Installation extends Caches {
  /** True when HTTP listens on a loopback address only. */
  readonly isLoopback: boolean
  /** Key of the signed sheets, 32 bytes, kept in the data directory or the database's settings. */
  readonly sheetKey: Uint8Array
  readonly version: string
  /** Work that goes on after its request. */
  readonly jobs: Jobs
  /** For jobs: a request has its own moment, `now`. */
  readonly clock: () => Date
}

/**
 * What an error of the database means, decided in one place.
 *
 *     try { await insertUser(tx, user) } catch (error) { if (isConflictOn(error, 'app_user_login')) throw new Refusal('login-taken') }
 *
 * On a distributed server the constraint is only named in the message, with a shard's number behind it, and some violations come as XX000.
 */
import pg from 'pg'

/** unstorable: text with a NUL or half a surrogate pair. */
export type ConflictKind = 'unique' | 'foreign-key' | 'check' | 'not-null' | 'unstorable'

/** The data do not fit: a name is taken, a reference leads nowhere. Not a fault of the program when the input caused it. */
export class StoreConflict extends Error {
  readonly kind: ConflictKind
  /** Name of the constraint or unique index; empty when the server does not say. */
  readonly constraint: string

  constructor(kind: ConflictKind, constraint: string, cause: unknown) {
    super(`${kind} conflict on ${constraint === '' ? 'an unnamed constraint' : constraint}`, { cause })
    this.name = 'StoreConflict'
    this.kind = kind
    this.constraint = constraint
  }
}

/** The database cannot be reached or gave up. With `mayHaveCommitted` the work may be stored: ask before doing it again. */
export class StoreUnavailable extends Error {
  readonly mayHaveCommitted: boolean

  constructor(mayHaveCommitted: boolean, cause: unknown) {
    const what = mayHaveCommitted ? 'the connection was lost during COMMIT' : 'the database is not available'
    super(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'StoreUnavailable'
    this.mayHaveCommitted = mayHaveCommitted
  }
}

export function isConflictOn(error: unknown, constraint: string): error is StoreConflict {
  return error instanceof StoreConflict && error.constraint === constraint
}

const conflictKinds: Readonly<Record<string, ConflictKind>> = {
  '23505': 'unique',
  '23503': 'foreign-key',
  '23514': 'check',
  '23502': 'not-null',
  '22004': 'not-null',
  '22021': 'unstorable',
  '22P05': 'unstorable',
}

const violations: readonly (readonly [RegExp, ConflictKind])[] = [
  [/duplicate key value violates unique constraint/, 'unique'],
  [/violates foreign key constraint/, 'foreign-key'],
  [/violates check constraint/, 'check'],
]

/** The typed error, or the same error when it is none of ours to explain. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  const code = error.code ?? ''
  const kind = conflictKinds[code] ?? (code === 'XX000' ? violationKind(error.message) : undefined)
  return kind === undefined ? error : new StoreConflict(kind, constraintName(error), error)
}

function violationKind(message: string): ConflictKind | undefined {
  return violations.find(([pattern]) => pattern.test(message))?.[1]
}

/** The last quoted name of the message is the constraint; a shard's number of six or more digits is cut off. */
function constraintName(error: pg.DatabaseError): string {
  if (error.constraint !== undefined) return withoutShard(error.constraint)
  const names = [...error.message.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
  return withoutShard(names.at(-1) ?? '')
}

function withoutShard(name: string): string {
  return name.replace(/_\d{6,}$/, '')
}

const transientCodes = new Set(['40001', '40P01', '55P03', '57P01', '57P02', '57P03'])
const connectionCodes = new Set(['57P01', '57P02', '57P03'])
const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])

/** True when the same work may succeed on another try. */
export function isTransient(error: unknown): boolean {
  const code = codeOf(error)
  if (code === 'XX000') return messageOf(error).includes('could not commit transaction for shard')
  return transientCodes.has(code) || isConnectionLoss(error)
}

/** True when the server or the way to it is gone, so that nothing is known of a COMMIT under way. */
export function isConnectionLoss(error: unknown): boolean {
  const code = codeOf(error)
  if (connectionCodes.has(code) || code.startsWith('08') || socketCodes.has(code)) return true
  return /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired)/.test(
    messageOf(error),
  )
}

/** True when the connection must not go back to the pool: it is lost, or may hang on its next statement. */
export function mustDropConnection(error: unknown): boolean {
  return codeOf(error) === '57014' || messageOf(error) === 'Query read timeout' || isConnectionLoss(error)
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}

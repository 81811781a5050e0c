/**
 * Something about the database that its operator must mend: told as it is, with the way out, and never retried.
 *
 *     throw new StoreProblem('server-too-old', 'The server is PostgreSQL 13; Guatu needs 15 or newer.')
 */
export type StoreProblemCode =
  | 'connection-text-invalid'
  | 'server-unreachable'
  | 'server-too-old'
  | 'server-encoding'
  | 'role-missing'
  | 'right-missing'
  | 'migration-changed'
  | 'migration-newer'
  | 'migration-failed'
  | 'registry-changed'
  | 'registry-failed'

export class StoreProblem extends Error {
  readonly code: StoreProblemCode

  constructor(code: StoreProblemCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreProblem'
    this.code = code
  }
}

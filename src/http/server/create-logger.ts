/**
 * Structured logs, one JSON line an event. A line names the route, never the address with its query, since that may hold a name or a one-time token.
 *
 *     createLogger({ isTerminal: process.stdout.isTTY })   // on a terminal only warnings and faults are told
 */
import { type Logger, pino } from 'pino'

export interface LoggerOptions {
  readonly isTerminal: boolean
  /** `debug`, `info`, `warn` …; a terminal gets `warn` and a log file `info` unless said. */
  readonly level?: string
}

export function createLogger({ isTerminal, level }: LoggerOptions): Logger {
  const options = {
    name: 'guatu',
    level: level ?? (isTerminal ? 'warn' : 'info'),
    serializers: { err: describeError },
  }
  // Lines of a file are written in pieces, off the request's path; what is left goes out each second and at exit.
  const pieces = { sync: false, minLength: 16_000, periodicFlush: 1000 }
  return pino(options, pino.destination({ fd: 1, ...(isTerminal ? { sync: true } : pieces) }))
}

/** Without what drivers hang on an error: a database's `detail` quotes the row, and so a person. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error ? { code: String(error.code) } : {}
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  return { type: error.name, message: error.message, stack: error.stack, ...code, ...cause }
}

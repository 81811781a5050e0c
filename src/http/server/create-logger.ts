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
  return pino({
    name: 'guatu',
    level: level ?? (isTerminal ? 'warn' : 'info'),
    redact: { paths: ['*.password', '*.token', '*.cookie', '*.authorization'], remove: true },
  })
}

/**
 * A command of `guatu` as a value: its flags are data, so that help, checking and the hint for a mistyped flag all read the same table.
 *
 *     export const planShow = command({ name: 'plan show', summary: '…', flags: { year: { kind: 'number', help: '…' } }, run })
 */
export type FlagValue = string | number | boolean

export interface Flag {
  readonly kind: 'text' | 'number' | 'switch'
  readonly help: string
  readonly isRequired?: boolean
  /** Allowed texts, when there are few. */
  readonly choices?: readonly string[]
}

export interface Argument {
  /** Upper case, as help shows it: `FILE`. */
  readonly name: string
  readonly help: string
}

export interface CommandInput {
  readonly flags: Readonly<Record<string, FlagValue | undefined>>
  readonly arguments: readonly string[]
  /** True with `--json`: `print` gets one JSON value and nothing else goes to standard output. */
  readonly isJson: boolean
}

export interface Terminal {
  /** A line on standard output. */
  readonly print: (line: string) => void
  /** A line on standard error: progress, hints. */
  readonly note: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** done 0; found 1: it ran, and found something wrong; misused 2: wrong flags; failed 3: it could not run. */
export const exitCodes = { done: 0, found: 1, misused: 2, failed: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export interface Command {
  readonly name: string
  readonly summary: string
  readonly arguments?: readonly Argument[]
  readonly flags?: Readonly<Record<string, Flag>>
  readonly run: (input: CommandInput, terminal: Terminal) => Promise<ExitCode>
}

/** Commands by the words that call them. */
export type CommandTable = Readonly<Record<string, () => Promise<Command>>>

export function command(definition: Command): Command {
  return definition
}

/** Flags that every command knows. */
export const commonFlags: Readonly<Record<string, Flag>> = {
  help: { kind: 'switch', help: 'show this help' },
  json: { kind: 'switch', help: 'print one JSON value and nothing else' },
}

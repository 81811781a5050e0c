/** Help texts, made from the commands themselves. */
import type { Command } from './command.ts'
import { flagsOf } from './read-arguments.ts'

export function helpForAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((c) => usage(c).length))
  const lines = commands.map((c) => `  ${usage(c).padEnd(width)}  ${c.summary}`)
  return ['guatu COMMAND', '', ...lines, '', 'Every command has --help and --json.', environmentHelp].join(
    '\n',
  )
}

export function helpForCommand(command: Command): string {
  const flags = Object.entries(flagsOf(command)).map(([name, flag]) => {
    const value = flag.kind === 'switch' ? '' : flag.kind === 'number' ? ' N' : ` ${name.toUpperCase()}`
    const notes = [
      flag.isRequired ? 'needed' : '',
      flag.choices ? `one of: ${flag.choices.join(', ')}` : '',
    ].filter(Boolean)
    return [`--${name}${value}`, flag.help + (notes.length > 0 ? ` (${notes.join('; ')})` : '')] as const
  })
  const rows = [...(command.arguments ?? []).map((a) => [a.name, a.help] as const), ...flags]
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    `guatu ${usage(command)} [FLAGS]`,
    '',
    command.summary,
    '',
    ...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
    '',
    'Exit codes: 0 done · 1 something was found wrong · 2 wrong use · 3 could not run.',
    environmentHelp,
  ].join('\n')
}

const environmentHelp =
  'Environment: GUATU_DATA (data directory, default ./data), DATABASE_URL (a PostgreSQL server instead of the embedded one), PORT, HOST, GUATU_ORIGIN (the address behind a TLS proxy), GUATU_DEMO=0.'

function usage(command: Command): string {
  return [command.name, ...(command.arguments ?? []).map((a) => a.name)].join(' ')
}

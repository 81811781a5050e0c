/** Finds the command that the first words name, reads the rest, runs it; turns refusals and faults into exit codes and plain sentences. */
import { Refusal } from '../domain/refusal.ts'
import { type Command, type CommandTable, type ExitCode, exitCodes, type Terminal } from './command.ts'
import { helpForAll, helpForCommand } from './help.ts'
import { findNearest, readArguments } from './read-arguments.ts'

export async function runCommandLine(
  commands: CommandTable,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const found = await findCommand(commands, words)
  if (found === undefined) return tellUnknown(commands, words, terminal)
  const read = readArguments(found.command, found.rest)
  switch (read.kind) {
    case 'help':
      terminal.print(helpForCommand(found.command))
      return exitCodes.done
    case 'misuse':
      terminal.note(`guatu ${found.command.name}: ${read.problem}`)
      terminal.note(`see: guatu ${found.command.name} --help`)
      return exitCodes.misused
    case 'input':
      return runGuarded(() => found.command.run(read.input, terminal), found.command, terminal)
  }
}

async function runGuarded(
  run: () => Promise<ExitCode>,
  command: Command,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await run()
  } catch (error) {
    terminal.note(`guatu ${command.name}: ${await sentenceOf(error)}`)
    if (terminal.environment.GUATU_TRACE && error instanceof Error) terminal.note(error.stack ?? '')
    return exitCodes.failed
  }
}

async function sentenceOf(error: unknown): Promise<string> {
  if (error instanceof Refusal) {
    const { renderRefusal } = await import('../domain/messages/render-message.ts')
    return renderRefusal(error.code, error.facts).zh
  }
  return error instanceof Error ? error.message : String(error)
}

async function findCommand(
  commands: CommandTable,
  words: readonly string[],
): Promise<{ readonly command: Command; readonly rest: readonly string[] } | undefined> {
  const byLength = Object.entries(commands).sort(([a], [b]) => b.length - a.length)
  for (const [name, load] of byLength) {
    const parts = name.split(' ')
    if (parts.every((part, index) => words[index] === part))
      return { command: await load(), rest: words.slice(parts.length) }
  }
  return undefined
}

async function tellUnknown(
  commands: CommandTable,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const first = words[0]
  if (first === undefined || first === '--help' || first === 'help') {
    terminal.print(helpForAll(await Promise.all(Object.values(commands).map((load) => load()))))
    return first === undefined ? exitCodes.misused : exitCodes.done
  }
  const names = Object.keys(commands)
  const meant = findNearest(words.slice(0, 2).join(' '), names) ?? findNearest(first, names)
  terminal.note(
    `guatu: unknown command “${words.join(' ')}”${meant === undefined ? '' : `; did you mean “${meant}”?`}`,
  )
  terminal.note('see: guatu --help')
  return exitCodes.misused
}

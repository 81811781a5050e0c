/** Opens the program for one command and closes it whatever happens. Works beside a running server on the same data directory. */
import type { Context } from '../app/context.ts'
import { startServer } from '../store/start-server.ts'
import { chooseDistrict } from './choose-district.ts'
import type { CommandInput, ExitCode, Terminal } from './command.ts'
import { openProgram, type Program } from './open-program.ts'
import { readSettings } from './settings.ts'

export async function withProgram<T>(terminal: Terminal, work: (program: Program) => Promise<T>): Promise<T> {
  const settings = readSettings(terminal.environment)
  const program = await openProgram(
    settings,
    await startServer({ ...settings, note: terminal.note }),
    terminal.note,
  )
  try {
    return await work(program)
  } finally {
    await program.close()
  }
}

/** The same for the district that `--district` names, or the only one. */
export function withDistrict(
  input: Pick<CommandInput, 'flags'>,
  terminal: Terminal,
  work: (context: Context, district: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withProgram(terminal, async (program) => {
    const district = await chooseDistrict(program.database, input.flags.district)
    return work(program.contextFor(district), district)
  })
}

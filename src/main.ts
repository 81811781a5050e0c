/** Where the program starts: the command line, the terminal, the exit code. */
import { commands } from './cli/commands.ts'
import { runCommandLine } from './cli/run-command-line.ts'

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  environment: process.env,
})
